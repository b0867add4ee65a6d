/** What no file can prove and a person must see to. Auth0's own words stand in quotation marks (its security.md). */
import type { TargetWords } from '../tables.ts';

export const checklist: TargetWords['checklist'] = {
  'one-certificate-per-instance':
    '本番、開発、テストの各インスタンスに専用の証明書があること。"requires a unique SSL certificate to be created and installed" とされています。',
  'proxy-authorities': '透過プロキシがある場合は、その証明書も引き渡すこと。',
  'proxy-exception': '透過プロキシがある場合は、アプライアンスが認証なしで通れる例外を設けること。',
  'https-only':
    'ガイドの求め: "ensure that your network is configured such that the Auth0 Appliance exposes HTTPS to end users only"。',
  'smtp-server':
    'SMTP PLAIN で認証する SMTP サーバー、またはトランザクションメールのサービスがあること。STARTTLS は任意です。AWS SES ではドメインを検証します。',
  'ssh-access':
    '踏み台経由 (推奨) または VPN 経由の SSH が、初期設定のために開かれ、その後に閉じられ、合意した保守時間に開かれること。',
  'always-on': '個別の SLA では、このアクセスが1日24時間、週7日開かれていること。',
  contact:
    '実現できないものがあれば、Auth0 の Customer Success Engineer または Pre-Sales Engineer に伝え、別の方法に合意すること。',
};
