/** node-forge by its parts: the first is the object that the others add themselves to. */
declare module 'node-forge/lib/forge.js' {
  import type { asn1, pem, pkcs12, pki } from 'node-forge';
  export type PrivateKey = pki.PrivateKey;
  export type RsaPublicKey = pki.rsa.PublicKey;
  export type Bag = pkcs12.Bag;
  const forge: {
    readonly asn1: typeof asn1;
    readonly pem: typeof pem;
    readonly pkcs12: typeof pkcs12;
    readonly pki: typeof pki;
  };
  export default forge;
}

declare module 'node-forge/lib/pkcs12.js' {
  const pkcs12: object;
  export default pkcs12;
}
