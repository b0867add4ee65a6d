import type { AuthoritiesWords } from '../../window-authorities.ts';
import { allQuoted, counted, nameOf } from '../say.ts';

export const authorities: AuthoritiesWords = {
  title: '信頼する認証局',
  summary: (count, names) =>
    count === names ? `認証局${counted(count, '個')}` : `認証局${counted(names, '個')}の証明書${counted(count, '個')}`,
  wanted: '認証局の証明書をドロップしてください',
  wantedHint: 'ルート証明書、または通信を復号するプロキシの証明書に署名するもの。',
  generation: (nth, of, sharesKey) =>
    `${counted(of, '個')}中${nth === 1 ? '最新' : counted(nth, '番目')}、${sharesKey ? '同じ鍵' : '独自の鍵'}`,
  isNew: '新規',
  isKept: '前回と同じ',
  isGone: '削除',
  more: (count) => `ほか${counted(count, '個')}。これらも書き込みます`,
  compare: '前回のものと比べる…',
  compareOther: '別のもの…',
  stopComparing: '比較をやめる',
  compareHint: '前回のバンドルをここにドロップすることもできます。比べるだけで、何も書き込みません。',
  compared: ({ files, added, kept, removed }) => {
    const parts = [
      ...(added === 0 ? [] : [`${counted(added, '個')}増え`]),
      ...(removed.length === 0 ? [] : [`${counted(removed.length, '個')}減り`]),
    ];
    const changed = parts.length === 0 ? '変化はありません' : `${parts.join('、')}ました`;
    const stayed = kept === 0 ? '' : `変わらないもの${counted(kept, '個')}。`;
    return `${allQuoted(files)}から${changed}。${stayed}`;
  },
  gone: '前回のバンドルにあり、今回はないもの',
  password: () => '前回のバンドルのパスワード',
  open: '開く',
  leaves: '信頼される証明書',
  leavesLead: '一緒に渡されたサーバーまたは個人の証明書です。書き込みません。このバンドルだけを信頼する相手にとって:',
  leaf: ({ isTrusted, wasTrusted, leadsTo }) => {
    if (isTrusted) return wasTrusted === false ? '信頼されます (前回のバンドルでは信頼されません)' : '信頼されます';
    const to = leadsTo === null ? '' : `。${nameOf(leadsTo)}につながっています`;
    return wasTrusted === true
      ? `信頼されなくなります${to}。前回のバンドルでは信頼されていました。`
      : `信頼されません${to}`;
  },
  moreLeaves: (count) => `ほか${counted(count, '個')}`,
  trusted: '信頼',
  notTrusted: '非信頼',
};
