import type { HelpWords } from '../help.ts';

export const options: HelpWords['options'] = {
  json: { value: null, text: '標準出力に JSON オブジェクトを1つだけ出力します。' },
  help: { value: null, text: 'このヘルプを表示します。' },
  lang: { value: 'LANGUAGE', text: '文章の言語。指定がなければ LANG の言語。' },
  at: { value: 'TIME', text: '2026-11-23T15:42:00Z のような、判定の時点。指定がなければ現在。' },
  'password-file': {
    value: 'FILE',
    text: 'このファイルのパスワードを、ロックされたすべてのものに試します。1行に1つ書きます。',
  },
  'password-env': { value: 'NAME', text: 'この環境変数のパスワードを試します。' },
  'allow-slow': { value: null, text: 'パスワードを試すのに時間のかかるファイルも開きます。' },
  roots: { value: 'FILE', text: 'このファイルのルート証明書だけを信頼します。' },
  'require-trust': {
    value: null,
    text: 'ファイルの中のルート証明書では足りず、信頼されたものであることを求めます。',
  },
  host: {
    value: 'NAME',
    text: '証明書に必要な名前。*.zone はそのゾーンの任意の新しい名前を表します。複数あれば繰り返します。',
  },
  'hosts-file': {
    value: 'FILE',
    text: '証明書に必要な名前を、1行に1つ書いたファイル。見出しは [グループ名]、コメントは # の後に書きます。',
  },
  san: {
    value: 'TYPE:VALUE',
    text: 'ファイルの代わりに、DNS:*.example.com のような名前を持つ証明書について確認します。',
  },
  leaf: { value: 'SHA256|HOST', text: '候補が複数ある場合の、目的の証明書。' },
  target: {
    value: 'ID|FILE.json',
    text: '引き渡す導入先。certprep targets で一覧を表示します。独自の導入先を記述したファイルも指定できます。',
  },
  out: { value: 'PATH', text: '書き込む場所。export ではフォルダー、convert と unlock ではファイル。' },
  name: { value: 'NAME', text: 'ファイルの名前。指定がなければ、証明書の最初の名前。' },
  'friendly-name': {
    value: 'NAME',
    text: 'PFX または JKS のエントリーの名前。指定がなければ、ファイルの名前。',
  },
  'previous-trust': {
    value: 'FILE',
    text: '前回引き渡した信頼バンドル。それからの変化を表示します。',
  },
  'weak-keys': {
    value: 'FILE',
    text: 'openssl-blacklist と同じ形式の、弱い RSA 鍵の一覧。指定しなければ、弱い鍵を探しません。',
  },
  fix: { value: 'FIX', text: 'write-root-apart のような、提案された変更を適用します。' },
  'no-fix': { value: 'FIX', text: 'leave-out-unused のような、自動で行われる変更を取り消します。' },
  tick: { value: 'ITEM', text: '確かめ終えた、導入先のチェックリストの項目。check で一覧を表示します。' },
  force: { value: null, text: 'すでにあるファイルを置き換えます。' },
  'no-sums': { value: null, text: 'ファイルと一緒に SHA256SUMS を書き込みません。' },
  report: {
    value: 'FILE',
    text: 'レポートも書き込みます。名前の拡張子 (html、md、json) で、HTML、Markdown、JSON を選びます。',
  },
  ics: { value: 'FILE', text: '更新を始める日と証明書の期限を、カレンダー用に書き込みます。' },
  'prepared-by': { value: 'NAME', text: 'レポートに載せる、引き渡しの作成者。' },
  'checked-by': { value: 'NAME', text: 'レポートに載せる、確認者。' },
  change: { value: 'NUMBER', text: 'レポートに載せる、変更番号。' },
  previous: {
    value: 'FILE',
    text: '前回のレポート (JSON) またはマニフェストから始めます。導入先、名前、ファイル名を引き継ぎ、新しい証明書で失われたものを表示します。',
  },
  manifest: {
    value: 'FILE',
    text: 'PATH の代わりに、YAML または JSON のこのファイルに書かれたすべてを書き出します。',
  },
  'all-or-none': {
    value: null,
    text: '--manifest と併用。すべてのバンドルの準備ができて書き込めない限り、何も書き込みません。',
  },
  accept: { value: 'CODE', text: 'これが検出されても続けます。コードは check の JSON にあります。' },
  reason: { value: 'TEXT', text: '承認の理由。レポートに残ります。' },
  'out-password-file': { value: 'FILE', text: 'このファイルの1行目を、書き出すもののパスワードにします。' },
  'out-password-env': { value: 'NAME', text: 'この環境変数を、書き出すもののパスワードにします。' },
  'generate-password': {
    value: null,
    text: '書き出すもののパスワードを英字で生成し、標準エラーに1回だけ表示します。',
  },
  'password-words': { value: null, text: '同じく、8つの短い単語で生成します。長いですが、読み上げやすくなります。' },
  to: { value: 'FORMAT', text: 'pem、der、pfx、p7b、pkcs1、pkcs8、sec1、jks、fullchain、key、cert のどれか。' },
  'pfx-profile': {
    value: 'PROFILE',
    text: 'modern (AES-256)、compatible (3DES、古い Windows と Java 向け)、legacy (RC2-40、最も古いもの向け)。',
  },
  'carry-card': {
    value: 'FILE',
    text: '欠けているものを、ネットワークにつながる機器に持っていくカードに書き込みます。QR コード付きのページ (.html) またはテキスト。',
  },
  library: { value: 'PACK', text: '欠けている中間証明書を、このライブラリパックだけから補います。' },
  'no-library': { value: null, text: 'どのライブラリからも中間証明書を補いません。' },
  from: {
    value: 'PATH',
    text: 'パックの材料。PEM、DER、CCADB のレポート (CSV)、またはそれらのフォルダー。',
  },
  list: { value: 'NAME', text: '証明書の出どころの一覧の名前。パックに残ります。' },
  'trust-roots': {
    value: null,
    text: 'ルート証明書も取り込み、信頼します。その前に SHA-256 を表示します。',
  },
  iterations: { value: 'NUMBER', text: 'PFX の鍵導出の反復回数。指定がなければ、プロファイルの回数。' },
  pbmac1: { value: null, text: '最新のプログラムだけが読める PBMAC1 で PFX を保護します。' },
  scrypt: { value: null, text: '--encrypt と併用。PBKDF2 の代わりに scrypt で鍵を導出します。' },
  encrypt: { value: null, text: '鍵をパスワード付きの PKCS#8 (AES-256) で書き込みます。' },
};
