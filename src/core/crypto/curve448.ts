/** Ed448 and X448 (RFC 8032 5.2, RFC 7748 5), which BoringSSL does not have. */

/** @param secret 57 octets for Ed448, 56 for X448 */
export async function curve448PublicKey(name: 'Ed448' | 'X448', secret: Uint8Array): Promise<Uint8Array> {
  const { ed448, x448 } = await import('@noble/curves/ed448.js');
  return name === 'Ed448' ? ed448.getPublicKey(secret) : x448.getPublicKey(secret);
}
