/** What the decoders of each kind of key answer: its algorithm, the public key's bits, its own encoding rebuilt. */
export interface KeyParts {
  /** The AlgorithmIdentifier, which private and public key share. */
  readonly algorithm: Uint8Array;
  /** The subjectPublicKey of the SubjectPublicKeyInfo. */
  readonly subjectPublicKey: Uint8Array;
  /** What PKCS#8 wraps: RSAPrivateKey, ECPrivateKey and so on, canonical. A secret. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}
