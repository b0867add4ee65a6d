/** The two files of node-forge that are used, typed to what is used of them. */
declare module 'node-forge/lib/util.js' {
  interface ForgeBuffer {
    getBytes(): string;
  }
  const util: { createBuffer(binary: string): ForgeBuffer };
  export default util;
}

declare module 'node-forge/lib/rc2.js' {
  interface Rc2Cipher {
    output: { getBytes(): string };
    start(iv: string): void;
    update(input: object): void;
    finish(pad?: () => boolean): boolean;
  }
  const rc2: {
    createEncryptionCipher(key: string, effectiveBits: number): Rc2Cipher;
    createDecryptionCipher(key: string, effectiveBits: number): Rc2Cipher;
  };
  export default rc2;
}
