/** Files of keys and certificates in a fresh folder, made without any other program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { writePem } from '#core/text/pem.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, type Pair, rsa } from '#test/support/pairs.ts';

const PROFILE = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 1000 } as const;

export const certificatePem = ({ certificate }: Pair): string => writePem('CERTIFICATE', certificate.der);
export const keyPem = ({ key }: Pair): string => writePem('PRIVATE KEY', key.pkcs8);
export async function lockedPem({ key }: Pair, password: string): Promise<string> {
  return writePem('ENCRYPTED PRIVATE KEY', await writeEncryptedPkcs8(key, password, PROFILE));
}

/** Writes files by their names inside the folder, which may hold folders. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** rsa.cer, rsa.key locked with 'secret', ec.pfx with 'other', ec.pem with a bare key. */
export async function lockedFolder(): Promise<string> {
  const folder = freshFolder();
  put(folder, {
    'ec.pem': certificatePem(ec) + keyPem(ec),
    'ec.pfx': await writePkcs12({ keys: [ec.key], certificates: [ec.certificate] }, 'other', pkcs12Profile('legacy')),
    'rsa.cer': rsa.certificate.der,
    'rsa.key': await lockedPem(rsa, 'secret'),
  });
  return folder;
}
