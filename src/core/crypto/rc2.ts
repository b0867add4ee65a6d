/** RC2 (RFC 2268), from node-forge: neither Node's default provider nor @noble has it, and old PFX files need it. */
import type Rc2 from 'node-forge/lib/rc2.js';
import type Util from 'node-forge/lib/util.js';

/** Decrypts CBC without looking at the padding: forge does not check it, `unpad` does. */
export async function rc2CbcDecrypt(
  key: Uint8Array,
  effectiveBits: number,
  iv: Uint8Array,
  data: Uint8Array,
): Promise<Uint8Array> {
  const { rc2, util } = await forge();
  return through(
    rc2.createDecryptionCipher(binary(key), effectiveBits),
    iv,
    util.createBuffer(binary(data)),
    () => true,
  );
}

/** Encrypts CBC with padding. forge pads only when no callback is given (facts/crypto.md 8.2). */
export async function rc2CbcEncrypt(
  key: Uint8Array,
  effectiveBits: number,
  iv: Uint8Array,
  data: Uint8Array,
): Promise<Uint8Array> {
  const { rc2, util } = await forge();
  return through(rc2.createEncryptionCipher(binary(key), effectiveBits), iv, util.createBuffer(binary(data)));
}

function through(cipher: Rc2Cipher, iv: Uint8Array, data: object, pad?: () => boolean): Uint8Array {
  cipher.start(binary(iv));
  cipher.update(data);
  cipher.finish(pad);
  return octets(cipher.output.getBytes());
}

type Rc2Cipher = ReturnType<typeof Rc2.createDecryptionCipher>;

/** Loaded when a file asks for it: most never do. */
async function forge(): Promise<{ rc2: typeof Rc2; util: typeof Util }> {
  const [cipher, buffers] = await Promise.all([import('node-forge/lib/rc2.js'), import('node-forge/lib/util.js')]);
  return { rc2: cipher.default, util: buffers.default };
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function octets(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
