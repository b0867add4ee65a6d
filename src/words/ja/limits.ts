import type { LimitWords } from '../tables.ts';
import { counted, ja } from './say.ts';

const onlyNeeded = (): string => '必要なファイルだけを指定してください。';
const unpack = (): string => '展開して、必要なファイルを指定してください。';
const split = (): string => '分割して、必要な部分を指定してください。';
const otherSource = (): string => 'このようなファイルが正しいことはまれです。送り主に別のものを頼んでください。';

export const limits: LimitWords = {
  'file-bytes': {
    message: ({ max }) => `このファイルは ${ja.megabytes(max)} を超えています。鍵や証明書には大きすぎます。`,
    remedy: onlyNeeded,
  },
  files: {
    message: ({ max }) => `ファイルが${counted(max, '個')}を超えるため、残りは読み込みませんでした。`,
    remedy: onlyNeeded,
  },
  items: {
    message: ({ max }) => `このファイルには、1つのファイルから読む上限の${counted(max, '個')}を超える項目があります。`,
    remedy: split,
  },
  nesting: {
    message: ({ max }) => `このファイルの中は、${counted(max, '段')}を超えて入れ子になっています。`,
    remedy: otherSource,
  },
  elements: {
    message: ({ max }) => `このファイルの中に、${counted(max, '個')}を超える要素からなるものがあります。`,
    remedy: otherSource,
  },
  blocks: {
    message: ({ max }) => `このファイルには、${counted(max, '個')}を超える PEM ブロックがあります。`,
    remedy: split,
  },
  'folder-depth': {
    message: ({ max }) => `フォルダーが${counted(max, '段')}を超えて深いため、その下は読み込みませんでした。`,
    remedy: () => '目的のファイルがあるフォルダーを指定してください。',
  },
  'archive-entries': {
    message: ({ max }) => `このアーカイブには、${counted(max, '個')}を超えるファイルがあります。`,
    remedy: unpack,
  },
  'archive-bytes': {
    message: ({ max }) => `このアーカイブは展開すると ${ja.megabytes(max)} を超えるため、残りは展開しませんでした。`,
    remedy: unpack,
  },
  'archive-ratio': {
    message: ({ max }) =>
      `展開すると${counted(max, '倍')}を超える大きさになるため、アーカイブから取り出しませんでした。`,
    remedy: otherSource,
  },
  'archive-nesting': {
    message: () => 'アーカイブが三重に入れ子になっているため、取り出しませんでした。',
    remedy: unpack,
  },
};
