/** Hostnames: whether the names that must be served are covered. */
import type { HostRuleName } from '#shared/host-rule.ts';
import type { HostGroupId } from '#shared/target.ts';
import type { FindingWords } from '../tables.ts';
import { groups } from './groups.ts';
import { flawOf } from './host-flaws.ts';
import { hosts } from './hosts.ts';
import { counted, ja, nothingToDo, quoted, theCertificate } from './say.ts';

/** What the target asks of a name that breaks one of its rules, as a sentence without its end. */
const RULES: { readonly [N in HostRuleName]: (expected: string) => string } = {
  'first-label-length': (least) => `名前の最初の部分には${least}文字以上が必要です`,
  'no-underscore': () => '名前に下線は使えません',
  'label-not-reserved': (label) => `${quoted(label)}は予約されています`,
  'label-unlike': (label) => `名前の最初の部分は${quoted(label)}に似ていてはなりません`,
  'same-parent': (parent) => `すべての名前が1つのドメインの直下になければならず、最初の名前は ${parent} の下にあります`,
  'label-count': (range) => `名前は${range.replace('-', '～')}個の部分からなる必要があります`,
};

export const hostFindings = {
  HOST_NOT_COVERED: {
    message: ({ host, reason, near }) => hosts[reason].message({ host, by: null, near }),
    remedy: ({ host, reason, near }) => hosts[reason].remedy({ host, by: null, near }),
  },
  HOST_UNUSABLE: {
    message: ({ host, reason }) => `${host} は証明書で扱える名前ではありません。${flawOf(reason)}。`,
    remedy: ({ host, reason }) => hosts[reason].remedy({ host, by: null, near: null }),
  },
  HOSTS_MENDED: {
    message: ({ hosts: [first, ...others] }) =>
      `${first?.host} を ${first?.ascii} と読みました。${others.length === 0 ? '' : `一覧のほかの${counted(others.length, '個')}も同様です。`}`,
    remedy: () => 'それが目的の名前であれば、何もする必要はありません。',
  },
  HOSTS_REPEATED: {
    message: ({ hosts: repeated }) => {
      const named = `${repeated[0]?.host}${spelledOtherwise(repeated[0])}`;
      return repeated.length === 1
        ? `一覧に ${named} が2回以上あります。`
        : `一覧の${counted(repeated.length, '個')}が、すでにある名前の繰り返しです。たとえば ${named} です。`;
    },
    remedy: nothingToDo,
  },
  HOSTS_BY_ADDRESS: {
    message: ({ hosts: addresses }) =>
      `${ja.and(addresses.slice(0, 5))} にアドレスで接続するクライアントは、求める証明書を伝えられないため、サーバーの既定の証明書を受け取ります。`,
    remedy: () => 'この証明書を、そのアドレスのサーバーの既定にしてください。',
  },
  HOST_RULE_BROKEN: {
    message: ({ host, rule, expected }) => `この導入先では ${host} という名前を使えません。${RULES[rule](expected)}。`,
    remedy: () => '別の名前を選び、代わりに一覧に入れてください。',
  },
  GROUP_EMPTY: {
    message: ({ group }) =>
      `${quoted(groups[group as HostGroupId] ?? group)}の下に名前がないため、何も確認しませんでした。`,
    remedy: () => 'このグループで使う名前を追加してください。なければ、何もする必要はありません。',
  },
  NO_HOSTNAMES: {
    message: () => 'ホスト名が指定されていないため、証明書に含まれるかどうかは確認しませんでした。',
    remedy: () => '使用するホスト名を指定してください。',
  },
  NO_SUBJECT_ALT_NAME: {
    message: (fact) =>
      `${theCertificate(fact)}にサブジェクト代替名 (SAN) がありません。クライアントがホスト名を探すのはここだけです。`,
    remedy: () => 'すべての名前を SAN に含む再発行を依頼してください。',
  },
  COMMON_NAME_NOT_IN_SAN: {
    message: ({ commonName }) =>
      `${commonName} という名前は、古い共通名 (CN) にしかありません。ブラウザーは2017年から読みません。`,
    remedy: () =>
      'この名前を使うのであれば、SAN に含む再発行を依頼してください。そうでなければ、何もする必要はありません。',
  },
  SAN_UNUSABLE: {
    message: (fact) =>
      `${theCertificate(fact)}の ${fact.san} という名前は、どのホスト名にも一致しません。${flawOf(fact.reason)}。`,
    remedy: () =>
      'この名前を使うのであれば、正しく書いた再発行を依頼してください。そうでなければ、何もする必要はありません。',
  },
  WILDCARD_OVER_PUBLIC_SUFFIX: {
    message: (fact) =>
      `${theCertificate(fact)}の ${fact.san} という名前は、誰でも登録できる ${fact.suffix} の全員を指します (${fact.listDate} の Public Suffix List)。ブラウザーは無視します。`,
    remedy: () => '自分のドメインを指定した再発行を依頼してください。',
  },
  NAME_INTERNAL: {
    message: (fact) =>
      `${theCertificate(fact)}の ${fact.san} という名前は、1つのネットワークの中でしか意味を持ちません。公的な認証局はこれを証明できず、そのような証明書を失効させます。`,
    remedy: () => '内部の名前は、自組織の認証局で証明してください。',
  },
  SAN_REPEATED: {
    message: (fact) => `${theCertificate(fact)}に ${fact.san} が2回以上あります。`,
    remedy: nothingToDo,
  },
  SANS_MANY: {
    message: (fact) =>
      `${theCertificate(fact)}には${counted(fact.count, '個')}の名前があります。接続のたびにすべて送られ、これほど扱えないアプライアンスもあります。`,
    remedy: nothingToDo,
  },
} satisfies Partial<FindingWords>;

function spelledOtherwise(repeated: { readonly host: string; readonly first: string } | undefined): string {
  return repeated === undefined || repeated.first === repeated.host ? '' : ` (${repeated.first} とも表記)`;
}
