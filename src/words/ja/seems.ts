import type { SeemsWords } from '../tables.ts';

const setAside = '除外してください。何もする必要はありません。';
const unpack = '展開して、中のファイルを指定してください。';
const askWhat = '証明書か鍵のはずであれば、これが何のファイルか送り主に尋ねてください。';
const nothing = (kind: string): string => `証明書も鍵も含まれていません。これは${kind}です。`;

export const seems: SeemsWords = {
  empty: { message: 'このファイルは空です。', remedy: '元の場所からもう一度コピーしてください。' },
  'nothing-inside': {
    message: 'このファイルは壊れていませんが、証明書も鍵も証明書要求も含まれていません。',
    remedy: '作成時に含められなかったものです。もう一度送ってもらってください。',
  },
  text: { message: nothing('テキストファイル'), remedy: setAside },
  html: {
    message: nothing('ウェブページ'),
    remedy:
      '証明書のはずであれば、ダウンロードし直してください。代わりにサインインのページが保存されることがよくあります。',
  },
  xml: { message: nothing('XML ファイル'), remedy: setAside },
  json: { message: nothing('JSON ファイル'), remedy: setAside },
  yaml: {
    message: nothing('YAML ファイル'),
    remedy:
      'Kubernetes Secret のはずであれば、データを含むものを送ってもらってください。フィールドの内容は読み込まれます。',
  },
  pdf: { message: nothing('PDF 文書'), remedy: setAside },
  zip: { message: 'これは CertPrep では展開できない方法で圧縮されています。', remedy: unpack },
  gzip: { message: 'これは gzip アーカイブで、開きませんでした。', remedy: unpack },
  archive: { message: 'これは 7z、RAR、tar などのアーカイブで、開きませんでした。', remedy: unpack },
  office: {
    message: 'これは Word や Excel などの Office 文書です。中は調べませんでした。',
    remedy: '証明書が貼り付けられていれば、BEGIN から END までをテキストファイルとして保存してください。',
  },
  image: { message: nothing('画像'), remedy: setAside },
  executable: { message: nothing('プログラム'), remedy: setAside },
  'putty-key': {
    message: 'これはサーバーへのログインに使う PuTTY の鍵です。',
    remedy:
      '証明書の要求に使った鍵であれば、PuTTYgen から OpenSSH 形式で書き出してください。そうでなければ除外してください。',
  },
  pgp: {
    message: 'これは PGP の鍵またはメッセージで、別の系統のものです。',
    remedy: '暗号化されたメッセージであれば、先に復号してください。そうでなければ除外してください。',
  },
  jks: {
    message: 'これは Java キーストアで、この形式は CertPrep ではまだ開けません。',
    remedy:
      'keytool のある環境で変換してください: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12。',
  },
  bks: {
    message: 'これは Bouncy Castle のキーストア (BKS または UBER) で、この形式は CertPrep では開けません。',
    remedy: '送り主に PKCS#12 ファイル (PFX) を頼んでください。作成したプログラムで書き出せます。',
  },
  pkcs7: {
    message: 'これは証明書の PKCS#7 バンドル (.p7b) で、この形式は CertPrep ではまだ開けません。',
    remedy: '認証局に PEM 形式の証明書を頼んでください。',
  },
  'pkcs12-bag': {
    message: 'この PFX ファイルのエントリーの1つは、CertPrep の知らない種類です。',
    remedy: 'ほかのエントリーは読み込みました。足りないものがあれば、ほかに何が入っているか送り主に尋ねてください。',
  },
  crl: {
    message: 'これは証明書ではなく失効リストです。どの証明書が失効したかが書かれています。',
    remedy: setAside,
  },
  'public-key': {
    message: 'これは鍵のうち公開鍵です。必要なのは秘密鍵です。',
    remedy: '証明書要求を作成した場所を探してください。',
  },
  'dh-parameters': { message: nothing('Diffie-Hellman パラメーター'), remedy: setAside },
  'ec-parameters': {
    message: '証明書も鍵も含まれていません。これは EC 鍵の曲線を示すだけのものです。',
    remedy: '鍵はたいてい同じ場所にあります。ファイル全体を送ってもらってください。',
  },
  asn1: { message: '証明書も鍵も見つかりませんでした。これは別の種類の DER 構造です。', remedy: askWhat },
  binary: { message: '証明書も鍵も見つかりませんでした。これは種類の分からないバイナリデータです。', remedy: askWhat },
};
