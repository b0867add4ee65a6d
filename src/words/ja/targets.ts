/** The built-in targets. Steps that no vendor's guide confirms are not written here. */
import type { TargetWords } from '../tables.ts';
import { checklist } from './checklist.ts';
import { demands, profiles, topics } from './demands.ts';
import { groups } from './groups.ts';
import { targetNames } from './target-names.ts';

const keep = '鍵は、サーバーと自分だけが読める場所に保管してください。';
const uploadPfx = (where: string): string => `PFX を${where}アップロードし、そこでパスワードを入力してください。`;
const importPfx = 'サーバーで PFX をインポートし、そこでパスワードを入力してください。';

const KEY_FORMS = {
  pkcs1: '鍵 (PKCS#1)',
  pkcs8: '鍵 (PKCS#8)',
  encrypted: 'パスワード付きの鍵',
  none: '鍵',
};

export const targets: TargetWords = {
  names: targetNames,
  next: {
    'auth0-appliance-pem': ['アプライアンスの求める場所に、証明書と鍵をアップロードしてください。', keep],
    'auth0-appliance-pfx': [uploadPfx('アプライアンスの求める場所に')],
    'auth0-appliance-later': [uploadPfx('アプライアンスの求める場所に')],
    nginx: [
      'PEM ファイルを ssl_certificate に、鍵のファイルを ssl_certificate_key に指定し、nginx -t を実行してください。',
      keep,
    ],
    'nginx-rsa-ecdsa': [
      'もう一方の種類の鍵も書き出し、両方の組を ssl_certificate と ssl_certificate_key に指定し、nginx -t を実行してください。',
      keep,
    ],
    apache: [
      'ファイルを SSLCertificateFile と SSLCertificateKeyFile に指定し、apachectl configtest を実行してください。',
      keep,
    ],
    haproxy: ['bind 行の crt に PEM ファイルを指定し、haproxy -c を実行してください。', keep],
    'haproxy-rsa-ecdsa': [
      'もう一方の種類の鍵も書き出し、最後の拡張子を除いたファイル名を crt に指定し、haproxy -c を実行してください。',
      keep,
    ],
    'tomcat-pkcs12': [
      'ストアを certificateKeystoreFile に、PKCS12 を certificateKeystoreType に、パスワードを certificateKeystorePassword に指定してください。',
      keep,
    ],
    'tomcat-jks': [
      'ストアを certificateKeystoreFile に、JKS を certificateKeystoreType に、パスワードを certificateKeystorePassword に指定してください。',
      keep,
    ],
    'tomcat-pem': ['ファイルを certificateFile、certificateKeyFile、certificateChainFile に指定してください。', keep],
    'java-keystore': ['プログラムの設定に、ストアとそのパスワードを指定してください。', keep],
    jenkins: ['--httpsKeyStore にファイルを指定して Jenkins を起動し、パスワードを渡してください。', keep],
    gitlab: ['証明書と鍵を、名前を変えずに GitLab の読む場所に置いてください。', keep],
    iis: [importPfx],
    'iis-2016': [importPfx],
    exchange: ['Import-ExchangeCertificate で PFX をインポートし、パスワードを渡してください。'],
    'aws-acm': [
      '3つのファイルを、証明書、秘密鍵、チェーンの各欄にインポートしてください。最初の欄には証明書を1つだけ入れます。',
      '更新するときは、同じ証明書にもう一度インポートしてください。',
    ],
    'aws-cloudfront': [
      'ファイルを us-east-1 の AWS Certificate Manager にインポートしてください。CloudFront はそこから読み込みます。',
    ],
    'aws-iam': ['3つのファイルを、証明書、秘密鍵、チェーンとしてアップロードしてください。'],
    'azure-app-service': [uploadPfx('App Service の求める場所に')],
    'azure-key-vault-pfx': ['PFX を証明書としてインポートし、そこでパスワードを入力してください。'],
    'azure-key-vault-pem': ['コンテンツの種類を PEM として、PEM ファイルを証明書としてインポートしてください。', keep],
    'azure-application-gateway': ['ゲートウェイに PFX とパスワードを渡してください。'],
    'google-cloud': ['証明書のファイルと鍵のファイルを、セルフマネージド証明書としてアップロードしてください。'],
    cloudflare: ['証明書と鍵を、カスタム証明書としてアップロードしてください。'],
    netscaler: ['証明書を鍵と一緒にインストールしてください。', keep],
    synology: ['鍵、証明書、中間証明書を、それぞれの欄にインポートしてください。'],
    okta: ['証明書、鍵、チェーンを、それぞれの欄に貼り付けてください。'],
    salesforce: ['キーストアをインポートし、そこでパスワードを入力してください。'],
    kubernetes: ['YAML ファイルを指定して kubectl apply -f を実行してください。', keep],
    'generic-pem': ['サーバーに、チェーン付きの証明書と鍵を渡してください。', keep],
    'generic-pfx': ['サーバーの求める場所に PFX をインポートし、そこでパスワードを入力してください。'],
  },
  groups,
  demands,
  topics,
  profiles,
  checklist,
  file: ({ format, parts, keyForm }) => {
    const names = {
      leaf: 'サーバー証明書',
      intermediates: '順に並べた中間証明書',
      root: 'ルート証明書',
      key: KEY_FORMS[keyForm ?? 'none'],
      authorities: '認証局の証明書',
    };
    const contents = parts.map((part) => names[part]).join('、');
    return format === 'pkcs12' || format === 'jks' ? `パスワード付きのストア1つ: ${contents}。` : `${contents}。`;
  },
};
