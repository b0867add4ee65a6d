/** MD2 (RFC 1319): nothing has been signed with it for decades, but keys were locked by PBE-MD2-DES. */

/** "A random permutation constructed from the digits of pi" (RFC 1319 3.2). */
const PI = Buffer.from(
  '292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca' +
    '1e9b573cfdd4e01667426f188a17e512be4ec4d6da9ede49a0fbf58ebb2fee7a' +
    'a968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703' +
    'ff1930b348a5b5d1d75e922aac56aac64fb838d296a47db676fc6be29c7404f1' +
    '459d705964718720865bcf65e62da8021b6025adaeb0b9f61c46616934407e0f' +
    '5547a323dd51af3ac35cf9cebac5ea262c530d6e85288409d3dfcdf441814d52' +
    '6adc37c86cc1abfa24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39' +
    'f2efb70e6658d0e4a67772f8eb754b0a314450b48fed1f1adb998d339f118314',
  'hex',
);
const BLOCK = 16;

export function md2(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const padding = BLOCK - (data.length % BLOCK);
  const padded = new Uint8Array(data.length + padding + BLOCK);
  padded.set(data);
  padded.fill(padding, data.length, data.length + padding);
  padded.set(checksum(padded.subarray(0, data.length + padding)), data.length + padding);
  const state = new Uint8Array(3 * BLOCK);
  for (let at = 0; at < padded.length; at += BLOCK) mix(state, padded.subarray(at, at + BLOCK));
  padded.fill(0);
  return state.slice(0, BLOCK);
}

function checksum(padded: Uint8Array): Uint8Array {
  const sum = new Uint8Array(BLOCK);
  let last = 0;
  padded.forEach((octet, i) => {
    last = sum[i % BLOCK]! ^ PI[octet ^ last]!;
    sum[i % BLOCK] = last;
  });
  return sum;
}

function mix(state: Uint8Array, block: Uint8Array): void {
  for (let i = 0; i < BLOCK; i++) {
    state[BLOCK + i] = block[i]!;
    state[2 * BLOCK + i] = block[i]! ^ state[i]!;
  }
  let t = 0;
  for (let round = 0; round < 18; round++) {
    for (let i = 0; i < 3 * BLOCK; i++) {
      t = state[i]! ^ PI[t]!;
      state[i] = t;
    }
    t = (t + round) & 0xff;
  }
}
