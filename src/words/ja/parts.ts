/** The parts of a file, as they stand in a sentence. */
import type { FilePart } from '#shared/target.ts';

export const partNames: { readonly [P in FilePart]: string } = {
  leaf: 'サーバー証明書',
  intermediates: '中間証明書',
  root: 'ルート証明書',
  key: '秘密鍵',
  authorities: '認証局の証明書',
};
