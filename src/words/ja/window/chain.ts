import type { CertificatePlate } from '#shared/bundle-view.ts';
import { shortName } from '../../subject.ts';
import type { ChainPlateWords } from '../../window-bundle.ts';
import { ago, ahead, allQuoted, counted, days, ja, quoted } from '../say.ts';

export const chain: ChainPlateWords = {
  label: '書き込む順の証明書チェーン',
  roles: { leaf: 'サーバー証明書', intermediate: '中間証明書', root: 'ルート証明書' },
  from: (file) => quoted(file),
  sources: { given: '受け取ったファイル', library: 'ライブラリ', roots: '信頼されたルート証明書' },
  validity: ({ notBefore, notAfter, organisation }, at) => {
    const of = organisation === null ? '' : `、${organisation}`;
    if (at < notBefore) return `${ja.date(notBefore)} から (${ahead(notBefore, at)})${of}`;
    if (at > notAfter) return `${ja.date(notAfter)} に期限切れ (${ago(notAfter, at)})${of}`;
    return `${ja.date(notAfter)} まで (残り${days(at, notAfter)})${of}`;
  },
  leftOut: '除外',
  row: ({ place, of, role, title, issuer, signedBy, fileName, source }) =>
    [
      place === null ? '書き込まない' : `${counted(of, '個')}中${counted(place, '番目')}`,
      chain.roles[role],
      title,
      SIGNED[signedBy](quoted(shortName(issuer) ?? issuer)),
      fileName === null ? chain.sources[source] : chain.from(fileName),
    ].join('、'),
  asTargetAsks: '導入先の求めるとおりに書き込みます。これを除外したり、加えたりすることはできません。',
  oneWay: 'この証明書から上への道は1つだけです。',
  place: (place) => (place === null ? '書き込まない' : `ファイルの${counted(place, '番目')}`),
  joints: {
    verified: '署名を検証済み。署名者:',
    wrong: '署名が合いません。署名者とされているもの:',
    unsupported: '署名を検証できません。署名者とされているもの:',
    itself: '自己署名',
    missing: '発行者の証明書がなく、検証していません。署名者:',
  },
  signedBy: '署名者:',
  key: '秘密鍵',
  keys: {
    fits: '一致',
    misfit: '不一致',
    locked: 'ロック中',
    elsewhere: '機器に残ります',
    missing: 'なし',
    none: '不要',
  },
  keyFits: (wasLocked) => (wasLocked ? '一致、ロック解除済み' : '一致、パスワードなし'),
  keyMisfit: (file) => `不一致、${quoted(file)}`,
  keyLocked: (files) => (files.length === 0 ? 'ロックされたファイルの中' : allQuoted(files)),
  keyElsewhere: (by, file) => `${by === 'csr' ? '証明書要求' : '公開鍵'}が一致、${quoted(file)}`,
  keyMissing: 'ここにドロップ',
  doesNotFit: '不一致',
  waitingFor: (files) => `${allQuoted(files)}を待っています`,
  waiting: 'ロックを解除すると進みます',
  dropCertificate: '受け取った証明書をドロップしてください',
  missing: (issuer) => `署名した${quoted(issuer)}の証明書がありません。`,
  // What signed an intermediate may be a root as well.
  missingRole: (signed) => (signed === 'leaf' ? '欠けている中間証明書' : '欠けている発行者の証明書'),
  fetchFrom: 'ネットワークにつながるコンピューターでこの URL から取得し、ここにドロップしてください:',
  askFor: '証明書に入手先の URL はありません。認証局に「証明書チェーン」を頼んでください。',
  chooseFile: 'ファイルを選択…',
  whichIsYours: (count) => `候補が${counted(count, '個')}あります`,
  chooseOne: '1つを選択…',
  chooseAnother: '別のものを選択…',
  candidate: ({ notAfter, hasKey, fileName }, at) =>
    [
      at > notAfter ? `${ja.date(notAfter)} に期限切れ` : `${ja.date(notAfter)} まで`,
      hasKey ? '鍵あり' : '鍵なし',
      ...(fileName === null ? [] : [quoted(fileName)]),
    ].join('、'),
};

const SIGNED: { readonly [S in CertificatePlate['signedBy']]: (issuer: string) => string } = {
  verified: (issuer) => `署名者は${issuer}`,
  wrong: (issuer) => `署名者とされる${issuer}の鍵では署名が合わない`,
  unsupported: (issuer) => `署名者とされる${issuer}の署名を検証できない`,
  itself: () => '自己署名',
  missing: (issuer) => `署名者とされる${issuer}の証明書がない`,
};
