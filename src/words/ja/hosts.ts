/** Why a name is covered or not (RFC 9525), in a sentence with the names themselves. */
import type { HostFacts, HostWords, Telling } from '../tables.ts';
import { type Flaw, flaws } from './host-flaws.ts';
import { nothingToDo } from './say.ts';

const reissue = ({ host }: Readonly<HostFacts>): string => `${host} を含む再発行を依頼してください。`;

/** A name that can't be compared at all. */
function unusable(reason: Flaw): Telling<HostFacts> {
  return {
    message: ({ host }) => `${host} は証明書で扱える名前ではありません。${flaws[reason]}。`,
    remedy: () => '一覧の名前を修正してください。',
  };
}

export const hosts: HostWords = {
  exact: { message: ({ host }) => `証明書に ${host} があります。`, remedy: nothingToDo },
  wildcard: {
    message: ({ host, by }) => `${by ?? 'ワイルドカード'} が ${host} に一致します。`,
    remedy: nothingToDo,
  },
  ip: { message: ({ host }) => `証明書にアドレス ${host} があります。`, remedy: nothingToDo },
  pattern: {
    message: ({ host }) => `証明書に ${host} があるため、その下の新しい名前はすべて使えます。`,
    remedy: nothingToDo,
  },
  'no-names': {
    message: ({ host }) => `証明書のサブジェクト代替名 (SAN) にホスト名がないため、${host} には使えません。`,
    remedy: () => 'すべての名前を SAN に含む再発行を依頼してください。',
  },
  'not-named': {
    message: ({ host, near }) =>
      near === null
        ? `証明書に ${host} と一致する名前がありません。`
        : `証明書に ${host} と一致する名前がありません。最も近いのは ${near} です。`,
    remedy: ({ host, near }) =>
      near === null
        ? `${host} を含む再発行を依頼してください。`
        : `つづりを確認するか、${host} を含む再発行を依頼してください。`,
  },
  'wildcard-too-deep': {
    message: ({ host, near }) =>
      `${near === null ? '名前の中の *' : `${near} の *`} は名前の1つの部分だけを表しますが、${host} ではその位置に2つ以上あります。`,
    remedy: ({ host }) => `${host} または *.${afterFirstLabel(host)} も含む再発行を依頼してください。`,
  },
  'wildcard-not-apex': {
    message: ({ host, near }) => `${near ?? `*.${host}`} は ${host} そのものには一致しません。`,
    remedy: ({ host }) => `${host} そのものも含む再発行を依頼してください。`,
  },
  'pattern-not-covered': {
    message: ({ host }) =>
      `${host} の新しい名前に使えるのは、そのワイルドカードそのものだけですが、証明書にはありません。`,
    remedy: reissue,
  },
  'common-name-only': {
    message: ({ host }) => `${host} は古い共通名 (CN) にしかありません。ブラウザーは2017年から読みません。`,
    remedy: () => 'その名前を SAN に含む再発行を依頼してください。',
  },
  'partial-wildcard': {
    message: ({ host, near }) =>
      `${near ?? '部分の途中に * のある名前'} は ${host} に一致するように見えますが、クライアントは名前の部分全体でない * を無視します。`,
    remedy: reissue,
  },
  'address-as-dns': {
    message: ({ host }) =>
      `${host} は証明書に DNS 名として書かれています。アドレスは IP エントリーとしてだけ意味を持ちます。`,
    remedy: ({ host }) => `${host} を IP エントリーとして含む再発行を依頼してください。`,
  },
  'not-a-hostname': unusable('not-a-hostname'),
  'label-too-long': unusable('label-too-long'),
  'name-too-long': unusable('name-too-long'),
  'leading-dot': {
    message: unusable('leading-dot').message,
    remedy: ({ host }) => `その下の任意の名前であれば *${host} を、そうでなければ名前そのものを一覧に入れてください。`,
  },
  'empty-label': unusable('empty-label'),
  underscore: unusable('underscore'),
  'ambiguous-address': unusable('ambiguous-address'),
  'wildcard-misplaced': unusable('wildcard-misplaced'),
  'letter-unsettled': unusable('letter-unsettled'),
  'not-ascii': unusable('not-ascii'),
  'trailing-dot': {
    message: ({ host, near }) =>
      near === null
        ? unusable('trailing-dot').message({ host, by: null, near })
        : `証明書の名前は末尾にドットのある ${near} のため、${host} とは決して一致しません。`,
    remedy: ({ host }) => `末尾のドットのない ${host} を含む再発行を依頼してください。`,
  },
};

function afterFirstLabel(host: string): string {
  return host.slice(host.indexOf('.') + 1);
}
