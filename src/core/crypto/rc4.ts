/** RC4, which only the two oldest schemes of PKCS#12 ask for (RFC 7292 appendix C). */

/** Adds the key stream to `data`, either way. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 0xff;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  const result = Uint8Array.from(data, (octet) => {
    i = (i + 1) & 0xff;
    j = (j + state[i]!) & 0xff;
    swap(i, j);
    return octet ^ state[(state[i]! + state[j]!) & 0xff]!;
  });
  state.fill(0);
  return result;
}
