// node-forge reads a certificate: common name, serial number, DNS names.
const forge = require('node-forge');

exports.namesWith = () => (der) => {
  const certificate = forge.pki.certificateFromAsn1(forge.asn1.fromDer(der.toString('latin1')));
  const san = certificate.getExtension('subjectAltName');
  const dns = san.altNames.filter(({ type }) => type === 2).map(({ value }) => value);
  return `${certificate.subject.getField('CN').value}${certificate.serialNumber}${dns.join(',')}`;
};
