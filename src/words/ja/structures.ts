import type { StructureWords } from '../tables.ts';

/** After "この": 「この証明書は途中で切れています」. */
export const structures: StructureWords = {
  pem: 'PEM ブロック',
  base64: 'テキスト',
  der: 'ファイル',
  certificate: '証明書',
  csr: '証明書要求 (CSR)',
  crl: '失効リスト',
  'private-key': '秘密鍵',
  'public-key': '公開鍵',
  'encrypted-key': '暗号化された秘密鍵',
  pkcs12: 'PKCS#12 ストア (PFX)',
  pkcs7: 'PKCS#7 バンドル',
  zip: 'zip アーカイブ内のファイル',
  jks: 'Java キーストア',
  library: 'ライブラリパック',
  'ccadb-report': 'CCADB レポート',
};
