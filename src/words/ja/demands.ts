import type { TargetWords } from '../tables.ts';
import { partNames } from './parts.ts';
import { counted, either, ja } from './say.ts';

export const profiles: TargetWords['profiles'] = {
  modern: '新しい暗号化 (AES-256)',
  compatible: '古いシステムでも読める暗号化 (3DES、SHA-1)',
  legacy: '最も古いシステム向けの暗号化 (RC2-40、3DES、SHA-1)',
};

export const demands: TargetWords['demands'] = {
  'key-type': ({ types, stated }) =>
    stated
      ? `鍵は ${either(types)} です。`
      : `鍵は ${either(types)} です。ほかを使えるかは、ガイドに書かれていません。`,
  'key-size': ({ least, most }) => {
    if (least === null)
      return most === null ? 'RSA 鍵の長さは任意です。' : `RSA 鍵は${counted(most, 'ビット')}以下です。`;
    return most === null
      ? `RSA 鍵は${counted(least, 'ビット')}以上です。`
      : `RSA 鍵は${ja.number(least)}～${counted(most, 'ビット')}です。`;
  },
  'key-sizes': ({ sizes }) => `RSA 鍵は${either(sizes.map((size) => counted(size, 'ビット')))}です。`,
  'key-curves': ({ curves }) => `EC 鍵の曲線は ${either(curves)} です。`,
  'key-octets': ({ most }) => `鍵のファイルは${counted(most, 'バイト')}以下です。`,
  'key-form': ({ form }) =>
    form === 'pkcs1'
      ? '鍵は、どのプログラムでも読める PKCS#1 (BEGIN RSA PRIVATE KEY) で書きます。'
      : '鍵は PKCS#8 (BEGIN PRIVATE KEY) で書きます。',
  'key-without-password': () => '鍵にパスワードを付けません。',
  'key-with-password': () => '鍵にパスワードを付けます。',
  'no-key': () => 'ファイルに秘密鍵を入れません。',
  'chain-with-intermediates': () => '証明書にすべての中間証明書を付けます。',
  'root-left-out': () => 'ルート証明書を入れません。',
  'root-included': () => 'ルート証明書も入れます。',
  'root-apart': () => 'ルート証明書は、サーバー証明書とは別のファイルに入れます。',
  'leaf-alone': () => 'サーバー証明書のファイルに、ほかの証明書を入れません。',
  order: ({ parts }) => `1つのファイルの中の順序は、${parts.map((part) => partNames[part]).join('、')}です。`,
  'certificates-at-most': ({ most }) => `1つのファイルに入る証明書は${counted(most, '個')}までです。`,
  'authorities-only': () => 'ファイルに認証局の証明書だけを入れます。',
  'unique-per-instance': () =>
    'インスタンスごとに専用の証明書と鍵を使います。1つのクラスターのノードは、1つのインスタンスです。',
  'public-authority': ({ stated }) =>
    stated ? '証明書は公的な認証局のものです。' : '私的な認証局を使えるかは、ガイドに書かれていません。',
  'not-self-signed': () => '証明書は自己署名ではありません。',
  'issuer-named': () => '証明書に発行者の名前があります。',
  'server-auth': () => '証明書はサーバー用に使えます。',
  'client-auth': () => '証明書はクライアント用に使えます。',
  'key-usage': ({ bits }) => `証明書の鍵用途に ${ja.and(bits)} があります。`,
  signature: ({ algorithms }) => `証明書は ${either(algorithms)} で署名されています。`,
  'not-an-authority': () => '証明書に認証局の印がありません。',
  'an-authority': () => '証明書は認証局のものです。',
  started: ({ days }) =>
    days === 0 ? '証明書はすでに有効です。' : `証明書が有効になってから${counted(days, '日')}以上たっています。`,
  'ocsp-url-length': ({ most }) => `証明書の OCSP の URL は${counted(most, '文字')}以下です。`,
  'names-given': () => '証明書に共通名またはサブジェクト代替名があります。',
  'name-lengths': ({ commonName, san }) =>
    `共通名は${counted(commonName, '文字')}以下、サブジェクト代替名は${counted(san, '文字')}以下です。`,
  'no-wildcard': () => '証明書にワイルドカードがありません。',
  'host-named-exactly': () => '各ホスト名が証明書そのものにあります。ワイルドカードでは足りません。',
  'pfx-password': () => 'ファイルにパスワードを付けます。',
  'pfx-profile': ({ profile }) => `PFX は${profiles[profile]}を使います。`,
  'password-form': ({ least, most, ascii }) => {
    const range = [
      least === null ? null : `${counted(least, '文字')}以上`,
      most === null ? null : `${counted(most, '文字')}以下`,
      ascii ? 'ASCII のみ' : null,
    ].filter((part) => part !== null);
    return range.length === 0 ? 'パスワードは任意です。' : `パスワードは${range.join('、')}です。`;
  },
  'friendly-name': ({ most }) => `フレンドリ名は${counted(most, '文字')}以下です。`,
  'file-size': ({ most }) => `ファイルは${counted(most, 'バイト')}以下です。`,
  'file-endings-not': ({ endings }) => `予約されている拡張子 ${either(endings)} を使いません。`,
  'plain-pem': () => 'PEM ファイルにはブロックだけを入れ、ほかのテキストも Windows の改行も入れません。',
};

export const topics: TargetWords['topics'] = {
  'key-type': '鍵の種類',
  'key-size': '鍵の長さ',
  'key-sizes': '使える鍵の長さ',
  'key-curves': '使える曲線',
  'key-octets': '鍵のファイルの大きさ',
  'key-form': '鍵の形式',
  'key-without-password': 'パスワードのない鍵',
  'key-with-password': 'パスワード付きの鍵',
  'no-key': '鍵を入れないこと',
  'chain-with-intermediates': '中間証明書',
  'root-left-out': 'ルート証明書を入れないこと',
  'root-included': 'ルート証明書を入れること',
  'root-apart': 'ルート証明書だけのファイル',
  'leaf-alone': 'サーバー証明書だけのファイル',
  order: 'ファイルの中の順序',
  'certificates-at-most': '証明書の数',
  'authorities-only': '認証局だけであること',
  'unique-per-instance': 'インスタンスごとの証明書',
  'public-authority': '公的な認証局',
  'not-self-signed': '自己署名証明書',
  'issuer-named': '発行者の名前',
  'server-auth': 'サーバー用の用途',
  'client-auth': 'クライアント用の用途',
  'key-usage': '鍵用途',
  signature: '署名アルゴリズム',
  'not-an-authority': '認証局の証明書',
  'an-authority': '認証局の証明書であること',
  started: '証明書の開始日',
  'ocsp-url-length': 'OCSP の URL の長さ',
  'names-given': '証明書の名前',
  'name-lengths': '名前の長さ',
  'no-wildcard': 'ワイルドカード',
  'host-named-exactly': '証明書そのものにある名前',
  'pfx-password': 'ファイルのパスワード',
  'pfx-profile': 'PFX の暗号化',
  'password-form': 'パスワードの形',
  'friendly-name': 'フレンドリ名',
  'file-size': 'ファイルの大きさ',
  'file-endings-not': '予約された拡張子',
  'plain-pem': 'ほかのテキストのない PEM ファイル',
};
