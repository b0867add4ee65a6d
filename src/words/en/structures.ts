import type { StructureWords } from '../tables.ts';

/** After "this": "this certificate is cut short". */
export const structures: StructureWords = {
  pem: 'PEM block',
  base64: 'text',
  der: 'file',
  certificate: 'certificate',
  csr: 'request (CSR)',
  crl: 'revocation list',
  'private-key': 'private key',
  'public-key': 'public key',
  'encrypted-key': 'locked key',
  pkcs12: 'PKCS#12 store (PFX)',
  pkcs7: 'PKCS#7 bundle',
  zip: 'file in a zip archive',
  jks: 'Java keystore',
  library: 'library pack',
  'ccadb-report': 'CCADB report',
};
