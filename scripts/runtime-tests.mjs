/** Of core, the tests of what turns on the runtime's own cryptography or text decoding. */
export const RUNTIME_TESTS = [
  'test/core/crypto',
  'test/core/pbe',
  'test/core/keys',
  'test/core/x509',
  'test/core/text/pem.test.ts',
];
