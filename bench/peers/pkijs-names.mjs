// pkijs reads a certificate: common name, serial number, DNS names.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function namesWith(packages) {
  const require = createRequire(join(packages, 'package.json'));
  const { Certificate } = await import(pathToFileURL(require.resolve('pkijs')).href);
  return (der) => {
    const certificate = Certificate.fromBER(Uint8Array.from(der).buffer);
    const name = certificate.subject.typesAndValues.find(({ type }) => type === '2.5.4.3').value.valueBlock.value;
    const serial = Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex');
    const san = certificate.extensions.find(({ extnID }) => extnID === '2.5.29.17').parsedValue.altNames;
    return `${name}${serial}${san.flatMap(({ type, value }) => (type === 2 ? [value] : [])).join(',')}`;
  };
}
