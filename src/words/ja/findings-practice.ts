/** What authorities, clients and good practice ask of a certificate beyond its being right (facts/checks.md). */
import type { FindingWords } from '../tables.ts';
import { counted, ja, nothingToDo, quoted, theCertificate } from './say.ts';

const reissue = (): string => '再発行を依頼してください。';
const reissueIfRefused = (): string => '受け付けられない場合は、再発行を依頼してください。';

const WEAKNESSES = {
  roca: '欠陥のあるチップで作られた鍵です (ROCA、CVE-2017-15361)',
  'close-primes': '2つの素数が近すぎるため、誰にでも求められます',
  listed: '秘密の半分が知られている鍵の一覧に載っています',
} as const;

export const practiceFindings = {
  LIFETIME_TOO_LONG: {
    message: (fact) =>
      `${theCertificate(fact)}の有効期間は${counted(fact.days, '日')}です。その発行日の時点で、公的な認証局が発行${fact.level === 'must' ? 'できる' : 'すべき'}のは最長${counted(fact.most, '日')}です。`,
    remedy: ({ level }) =>
      level === 'must'
        ? 'ブラウザーが拒否するため、再発行を依頼してください。'
        : '拒否されなければ、何もする必要はありません。',
  },
  LIFETIME_SHORTENS: {
    message: (fact) =>
      `${theCertificate(fact)}の有効期間は${counted(fact.days, '日')}ですが、次の証明書は最長${counted(fact.most, '日')}になります。規則が ${ja.date(fact.from)} に変わるためです。`,
    remedy: () => 'より短い間隔での更新を計画してください。',
  },
  KEY_WEAK: {
    message: (fact) =>
      `${theCertificate(fact)}の秘密鍵は、公開鍵から計算で求められます。${WEAKNESSES[fact.weakness]}。`,
    remedy: () => '別の環境で新しい鍵を作り、それで再発行を依頼し、この証明書を失効させてください。',
  },
  USAGE_TOO_WIDE: {
    message: (fact) =>
      `${theCertificate(fact)}は ${ja.and(fact.purposes)} にも使えます。公的な認証局は、サーバー用の証明書にそれを許せません。`,
    remedy: reissue,
  },
  CLIENT_AUTH_PRESENT: {
    message: (fact) =>
      `${theCertificate(fact)}はクライアント用にも使えます。公的な認証局は、2027年3月までにその発行をやめます。`,
    remedy: () => 'これでサインインしているものがあれば、専用の証明書を計画してください。',
  },
  CLIENT_AUTH_MISSING: {
    message: (fact) =>
      `${theCertificate(fact)}はクライアント用に使えませんが、この導入先はこれでサインインも行います。`,
    remedy: () => 'クライアント認証も含む再発行を依頼してください。',
  },
  KEY_USAGE_ODD: {
    message: (fact) =>
      fact.usage === 'keyCertSign'
        ? `${theCertificate(fact)}は認証局ではないのに、鍵用途に証明書への署名 (keyCertSign) があります。`
        : `${theCertificate(fact)}の鍵用途に、EC 鍵では使われない keyEncipherment があります。`,
    remedy: reissueIfRefused,
  },
  REVOCATION_UNKNOWN: {
    message: (fact) =>
      `${theCertificate(fact)}に OCSP の URL も失効リストの URL もないため、失効したかどうかを誰も確認できません。`,
    remedy: nothingToDo,
  },
  ISSUER_ADDRESS_MISSING: {
    message: (fact) =>
      `${theCertificate(fact)}に発行者の証明書の URL がなく、クライアントは取得できません。チェーンを一緒に渡す必要があります。`,
    remedy: nothingToDo,
  },
  SCTS_MISSING: {
    message: (fact) =>
      `${theCertificate(fact)}に、公開ログへの登録の証明 (SCT) がありません。サーバー自身が送らない限り、Chrome と Safari は公的な証明書を拒否します。`,
    remedy: () => '公開ログに登録された証明書を認証局に頼んでください。',
  },
  COMMON_NAME_LONG: {
    message: (fact) =>
      `${theCertificate(fact)}の共通名は${counted(fact.length, '文字')}です。規格では${counted(fact.most, '文字')}までです。`,
    remedy: () => '受け付けられない場合は、より短い共通名での再発行を依頼してください。',
  },
  RECEIVED_STORE_WEAK: {
    message: ({ file, scheme, iterations }) =>
      `${quoted(file)}は ${scheme}${iterations === null ? '' : ` (反復${counted(iterations, '回')})`} でロックされています。鍵を守るには、もう十分ではありません。`,
    remedy: () => 'パスワードのないファイルと同じように扱い、不要になったら削除してください。',
  },
  RECEIVED_STORE_UNPROVEN: {
    message: ({ file, mac }) =>
      mac === null
        ? `${quoted(file)}に MAC がないため、途中で変更されたかどうか分かりません。`
        : `${quoted(file)}の MAC は ${mac} で、新しいプログラムはもう頼りにしません。`,
    remedy: () => 'フィンガープリントを送り主のものと比べてください。ここで書き出すものには、新しい MAC が付きます。',
  },
  RECEIVED_STORE_CROWDED: {
    message: ({ file, keys, certificates }) => {
      const held = [
        ...(keys > 1 ? [`${counted(keys, '個')}の秘密鍵`] : []),
        ...(certificates > 1 ? [`同じ名前の${counted(certificates, '個')}の証明書`] : []),
      ];
      return `${quoted(file)}には${held.join('と')}があり、どれを使うかはプログラムによって異なります。`;
    },
    remedy: () => '受け取ったファイルではなく、1つずつだけを含む、ここで書き出すものを引き渡してください。',
  },
  RECEIVED_STORE_PASSWORDS: {
    message: ({ file }) =>
      `${quoted(file)}には2つ以上のパスワードが必要です。MAC、証明書、鍵のパスワードが同じではありません。多くのプログラムは1つしか尋ねず、開けません。`,
    remedy: () => 'パスワードが多くても1つの、ここで書き出すものを引き渡してください。',
  },
  RECEIVED_STORE_SECRETS: {
    message: ({ file, count }) =>
      `${quoted(file)}には、鍵でも証明書でもないシークレット (パスワードなど) も${counted(count, '個')}あります。これらは書き出しません。`,
    remedy: () => '必要とするものがあれば、ファイルの作成者に頼んでください。',
  },
} satisfies Partial<FindingWords>;
