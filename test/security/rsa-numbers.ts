import { runWell } from '#test/support/tools.ts';

/** The secret numbers of an RSA key, as openssl prints them. */
export function numbersOf(key: string): Map<string, Uint8Array> {
  const text = runWell('openssl', ['rsa', '-in', key, '-noout', '-text']).toString();
  const numbers = new Map<string, Uint8Array>();
  for (const [, name = '', digits = ''] of text.matchAll(
    /^(privateExponent|prime1|prime2):\n((?: {4}[0-9a-f:]+\n)+)/gm,
  )) {
    const hex = digits.replaceAll(/[^0-9a-f]/g, '').replace(/^00/, '');
    numbers.set(name === 'privateExponent' ? 'private exponent' : name, Buffer.from(hex, 'hex'));
  }
  return numbers;
}
