// pkijs opens a PFX: certificates and key as PEM on standard output. Arguments: folder of its packages, file, password.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { webcrypto } from 'node:crypto';

const [, , folder = '', file = '', password = ''] = process.argv;
const require = createRequire(join(folder, 'package.json'));
const pkijs = await import(pathToFileURL(require.resolve('pkijs')).href);
pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto }));

const octets = new Uint8Array(readFileSync(file));
const secret = new TextEncoder().encode(password).buffer;
const pfx = pkijs.PFX.fromBER(octets.buffer);
await pfx.parseInternalValues({ password: secret, checkIntegrity: true });
const safe = pfx.parsedValue.authenticatedSafe;
const parameters = safe.safeContents.map(() => ({ password: secret }));
await safe.parseInternalValues({ safeContents: parameters });
for (const { value } of safe.parsedValue.safeContents) {
  for (const { bagValue } of value.safeBags) {
    if (bagValue instanceof pkijs.CertBag) print('CERTIFICATE', bagValue.parsedValue.toSchema(true).toBER());
    if (bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
      await bagValue.parseInternalValues({ password: secret });
      print('PRIVATE KEY', bagValue.parsedValue.toSchema().toBER());
    }
  }
}

function print(label, der) {
  console.log(`-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----`);
}
