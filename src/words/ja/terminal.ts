import type { TerminalWords } from '../terminal.ts';
import { compare } from './compare.ts';
import { hints } from './hints.ts';
import { ago, ahead, counted, days, ja, quoted } from './say.ts';

const FOUND = {
  certificate: '証明書',
  'private-key': '秘密鍵',
  'public-key': '公開鍵',
  csr: '証明書要求',
  crl: '失効リスト',
  secret: 'シークレット',
  locked: 'ロック中のもの',
} as const;

const LEADS_TO = {
  public: '完全です。公的なクライアントが持つルート証明書につながります。',
  organisation: '完全です。組織のルート証明書につながります。',
  given: '完全です。持ち込まれた未確認のルート証明書につながります。',
} as const;

export const terminal: TerminalWords = {
  inspect: {
    summary: (files, found) =>
      `ファイル${counted(files, '個')}: ${found.map(({ kind, count }) => `${FOUND[kind]}${counted(count, '個')}`).join('、')}。`,
    nothing: '証明書も鍵も見つかりませんでした。',
    locked: 'ロック中',
    lockedBy: (parts, iterations) =>
      [...parts, ...(iterations === null ? [] : [`反復${counted(iterations, '回')}`])].join('、'),
    opened: 'ロックされていましたが、パスワードで開きました',
    names: '名前:',
    mended: (repairs) => `読み込み時に直したもの: ${ja.and(repairs)}`,
    pairs: '対応するもの',
    fits: '対応:',
    fitsNothing: '対応するものはここにありません',
    notRead: '読み込めなかったもの',
  },
  chain: {
    none: 'チェーンを作る証明書がここにありません。',
    verdict: (verdict, anchor) => {
      if (verdict === 'incomplete') return '不完全です。証明書が欠けています。';
      if (verdict === 'invalid') return 'クライアントはこのチェーンを拒否します。理由は下にあります。';
      return anchor === null ? '完全です。' : LEADS_TO[anchor];
    },
    signedBy: '署名者:',
    signatureWrong: '署名が合いません',
    missing: '欠けています',
    addresses: '入手先:',
    noAddress: '証明書に入手先の URL はありません。認証局に「証明書チェーン」を頼んでください。',
    issuerKey: '鍵識別子:',
    fromFile: (file) => `${quoted(file)}から`,
    sources: { given: '指定されたファイルから', library: '内蔵のライブラリから', roots: '--roots から' },
    anchors: {
      public: 'クライアントが自分で持つもの',
      organisation: '組織のルート証明書。クライアントへのインストールが必要です',
      given: '持ち込まれた未確認のルート証明書',
    },
    rootLeftOut: 'ルート証明書、除外',
    alternatives: (count) => `ほかに${counted(count, '本')}の経路があります。`,
    alternative: (members, end, reason) => `証明書${counted(members, '個')}、終点 ${end}: ${reason}`,
    unused: 'どのチェーンにも属さないもの',
  },
  hosts: {
    title: (subject) => (subject === null ? '確認した名前' : `${subject} が使える名前`),
    summary: (covered, all) =>
      all === covered
        ? `${counted(all, '個')}の名前すべてに使えます。`
        : `${counted(all, '個')}の名前のうち${counted(covered, '個')}に使えます。`,
    by: (name) => `一致: ${name}`,
    legacy: 'そのような名前を今も読む古いクライアントは受け入れます。',
    unused: '証明書にあるが、求められていない名前',
    askFor: '再発行で追加を依頼する名前',
    others: '証明書にあるが、ホスト名ではないもの',
  },
  compare,
  check: {
    ready: '準備完了です。妨げになるものはありません。',
    notReady: (blockers) =>
      blockers === 0
        ? 'まだ準備ができていません。読めなかったものがあります。'
        : `まだ準備ができていません。妨げになるものが${counted(blockers, '件')}あります。`,
    accepted: (message, reason) => `承認済み: ${message}${reason === null ? '' : `理由: ${reason}`}`,
    plan: (ready) => (ready ? '書き出すファイル' : '書き出す予定のファイル'),
    certificates: (count) => `証明書${counted(count, '個')}`,
    key: (encrypted) => (encrypted ? '鍵 (パスワード付き)' : '鍵 (パスワードなし)'),
    onlyYou: '自分のみ',
    checklist: 'ファイルでは確かめられない、人が確かめるもの',
    notChecked: '未確認: 失効と公表された弱い鍵 (いずれも指定された一覧を除く)、導入先自体の動作。',
  },
  written: {
    verified: '書き込んで読み戻しました。計画と同じ内容です。',
    verifiedTwice: '書き込んで読み戻しました。計画と同じ内容で、もう1つのプログラムも同じように読みました。',
    notVerified: '書き込みましたが、読み戻していません。',
    nothing: '何も書き込みませんでした。',
    size: (bytes) => ja.bytes(bytes),
    next: '次にすること',
    carry: [
      '持ち運ぶドライブであれば、安全に取り外してからもう一度つなぎ、上のハッシュ値と比べてください (sha256sum FILE)。',
    ],
  },
  manifest: {
    progress: (done, all, name) => `${ja.number(done)} / ${ja.number(all)}: ${name}`,
    summary: (ok, all) =>
      ok === all
        ? `${counted(all, '個')}のバンドルをすべて書き込み、読み戻しました。`
        : `${counted(all, '個')}のバンドルのうち${counted(ok, '個')}を書き込み、読み戻しました。`,
    files: (count, folder) => `${quoted(folder)}に${counted(count, '個')}のファイル`,
    notWritten: '書き込んでいません',
  },
  targets: {
    id: '指定方法',
    files: 'ファイル',
    demands: '求められること',
    sources: '出典',
    unconfirmed: '裏付けのないもの',
    checklist: 'ファイルでは確かめられない、人が確かめるもの',
    more: 'certprep targets NAME で、それぞれが受け付けるものと求めるものを表示します。',
    key: { required: '鍵が必要', optional: '鍵はあってもなくてもよい', never: '鍵なし' },
    version: (version) => `バージョン ${version}`,
    dated: (date) => `${date} の出典`,
  },
  library: {
    none: 'ライブラリはありません。指定されたものだけを使います。',
    built: 'パックを作成しました。',
    imported: (intermediates, roots) =>
      intermediates + roots === 0
        ? '新しいものはありません。すべてライブラリにあります。'
        : `ライブラリに追加しました: ${holds(intermediates, roots)}。`,
    list: (name, date) => (name === '' ? `${ja.date(date)} 現在` : `${name}、${ja.date(date)} 現在`),
    used: (lists) => `ライブラリ: ${lists.join('、')}。`,
    holds,
    rootsMet: (imported) => (imported ? '今から信頼するルート証明書' : '除いたルート証明書'),
    trusting: (count) => `次の${counted(count, '個')}のルート証明書を今から信頼します:`,
  },
  help: { usage: '使い方', commands: 'コマンド', options: 'オプション', examples: '例' },
  hints,
  validity: (notBefore, notAfter, at) => {
    if (at < notBefore) return `${ja.date(notBefore)} から (${ahead(notBefore, at)})`;
    if (at > notAfter) return `${ja.date(notAfter)} に期限切れ (${ago(notAfter, at)})`;
    return `${ja.date(notAfter)} まで (残り${days(at, notAfter)})`;
  },
  more: (count) => `ほか${counted(count, '件')}`,
  judgedAt: (at) => `${ja.moment(at)} の時点で判定しました。`,
  prompts: {
    password: (file) => `${quoted(file)}のパスワード: `,
    outPassword: (file) => `${quoted(file)}の新しいパスワード: `,
    outPasswordAgain: 'もう一度: ',
    passwordWrong: 'そのパスワードではこのファイルは開きません。何も変更していません。別のものを試してください。',
    passwordsDiffer: '2つが一致しません。何も変更していません。もう一度入力してください。',
    made: (file, bits) =>
      `${quoted(file)}のパスワード (${String(bits)}ビット) です。表示はこの1回だけですので、書き留めてください:`,
    madeOf: (parts) => `読み上げ用: ${parts.join(' ')}。入力するときは空白を入れません。`,
    reading: (done, all) => `${counted(all, '個')}のファイルのうち${counted(done, '個')}を読み込みました`,
  },
};

function holds(intermediates: number, roots: number): string {
  return `中間証明書${counted(intermediates, '個')}、ルート証明書${counted(roots, '個')}`;
}
