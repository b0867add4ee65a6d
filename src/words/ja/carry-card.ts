import type { CarryCardWords } from '../carry-card.ts';
import { grouped, nameOf } from './say.ts';

export const carryCard: CarryCardWords = {
  title: '探しているもの: 認証局の証明書1つ',
  lines: ({ issuer, authorityKeyId, caIssuers }, leaf) => [
    `${nameOf(leaf)}のチェーンに、${nameOf(issuer)}の証明書がありません。`,
    `そのサブジェクトは次のとおりです: ${issuer}`,
    ...(authorityKeyId === null
      ? []
      : [
          `サブジェクト鍵識別子は ${grouped(authorityKeyId)} です。同じ名前のものが複数あれば、この識別子のものを選んでください。`,
        ]),
    ...(caIssuers.length === 0
      ? ['証明書に入手先の URL はありません。認証局に「証明書チェーン」または「中間証明書」を頼んでください。']
      : [`入手先: ${caIssuers.join(' または ')}`]),
    'これは公開情報です。鍵もパスワードも関係せず、メールで送れます。形式を問わず、ファイルを持ち帰ってください。',
  ],
};
