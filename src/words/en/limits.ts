import type { LimitWords } from '../tables.ts';
import { en } from './say.ts';

const onlyNeeded = (): string => 'Give only the files you need.';
const otherSource = (): string => 'A file like this is rarely right; ask whoever sent it for another copy.';

export const limits: LimitWords = {
  'file-bytes': {
    message: ({ max }) => `This file is larger than ${en.megabytes(max)}, more than any key or certificate needs.`,
    remedy: onlyNeeded,
  },
  files: {
    message: ({ max }) =>
      `There are more than ${en.count(max, { one: '# file', other: '# files' })}; the rest was not read.`,
    remedy: onlyNeeded,
  },
  items: {
    message: ({ max }) =>
      `This file holds more than ${en.count(max, { one: '# thing', other: '# things' })}, which is the most that is read from one.`,
    remedy: () => 'Split it, and give the parts you need.',
  },
  nesting: {
    message: ({ max }) => `Things inside this file are packed into each other more than ${en.number(max)} deep.`,
    remedy: otherSource,
  },
  elements: {
    message: ({ max }) => `One thing in this file has more than ${en.number(max)} parts.`,
    remedy: otherSource,
  },
  blocks: {
    message: ({ max }) => `This file has more than ${en.count(max, { one: '# PEM block', other: '# PEM blocks' })}.`,
    remedy: () => 'Split it, and give the parts you need.',
  },
  'folder-depth': {
    message: ({ max }) => `These folders lie more than ${en.number(max)} deep; what is below was not read.`,
    remedy: () => 'Name the folder that holds your files.',
  },
  'archive-entries': {
    message: ({ max }) => `There are more than ${en.count(max, { one: '# file', other: '# files' })} in this archive.`,
    remedy: () => 'Unpack it, and give the files you need.',
  },
  'archive-bytes': {
    message: ({ max }) => `Unpacked, this archive would be larger than ${en.megabytes(max)}; the rest was left in it.`,
    remedy: () => 'Unpack it, and give the files you need.',
  },
  'archive-ratio': {
    message: ({ max }) =>
      `Unpacked, this would be more than ${en.number(max)} times as large. It was left in its archive.`,
    remedy: otherSource,
  },
  'archive-nesting': {
    message: () => 'This is an archive in an archive in an archive, and was left there.',
    remedy: () => 'Unpack it, and give the files you need.',
  },
};
