/**
 * The words for things, and the glossary that all Japanese tables keep to.
 *
 * leaf サーバー証明書 · intermediate 中間証明書 · root ルート証明書 · authority 認証局 · chain チェーン · private key 秘密鍵 ·
 * request (CSR) 証明書要求 · revocation list 失効リスト · fingerprint フィンガープリント · hostname ホスト名 · target 導入先 ·
 * bundle バンドル · export 書き出す · read back 読み戻す · locked ロックされている · reissue 再発行 · trusted 信頼された ·
 * library ライブラリ · subject サブジェクト · issuer 発行者 · SAN サブジェクト代替名 (SAN) · key usage 鍵用途
 *
 * Sentences are です・ます; buttons and labels are nouns or stems. Names out of files and certificates stand in 「」. A space
 * stands between Japanese and Latin letters, none between a number and its counter.
 */
import type { NounWords } from '../tables.ts';

export const nouns: NounWords = {
  kinds: {
    certificate: '証明書',
    'private-key': '秘密鍵',
    'public-key': '公開鍵',
    csr: '証明書要求 (CSR)',
    crl: '失効リスト',
    secret: 'シークレット',
  },
  containers: {
    pem: 'PEM',
    der: 'DER',
    pkcs12: 'PFX',
    pkcs7: 'PKCS#7',
    jks: 'JKS',
    jceks: 'JCEKS',
    bks: 'BKS',
    openssh: 'OpenSSH',
    pvk: 'PVK',
    jwk: 'JWK',
  },
  formats: {
    pem: 'PEM',
    der: 'DER',
    pkcs12: 'PFX',
    pkcs7: 'PKCS#7',
    jks: 'JKS',
    yaml: 'YAML',
    sums: 'チェックサム',
  },
  repairs: {
    bom: '先頭のバイト順マーク (BOM)',
    'utf-16': 'UTF-16 のテキスト',
    'line-ends': '混在した改行コード',
    'blank-lines': '空行',
    spaces: '余分な空白',
    dashes: 'BEGIN 行または END 行の置き換わったハイフン',
    glued: '1行に続いた2つのブロック',
    'end-line': '欠けた END 行',
    'quoted-mail': 'メールの引用記号',
    'line-prefix': '各行の先頭の番号や記号',
    html: 'ウェブページのタグ',
    'quoted-printable': 'メールの符号化 (quoted-printable)',
    'percent-encoded': 'URL の符号化 (%0A)',
    escapes: '文字として書かれた改行 (\\n)',
    'no-header': '欠けた BEGIN 行と END 行',
    base64: 'Base64 で書かれたファイル',
    'trailing-bytes': '終わりの後の余分なデータ',
    ber: '証明書に許されるよりゆるい形の長さ (BER)',
    'curve-named': '名前ではなく数値で示された曲線',
  },
  roles: { leaf: 'サーバー証明書', intermediate: '中間証明書', root: 'ルート証明書' },
  severities: {
    blocker: '妨げになるもの',
    error: '直すべきもの',
    warning: '確認したいもの',
    info: '参考',
  },
};
