import type { TargetPickerWords } from '../../window-hand-over.ts';
import { en } from '../say.ts';
import { flawText } from '../target-flaw.ts';

export const target: TargetPickerWords = {
  choose: 'Choose where it will be used',
  chooseLead: 'Each target asks for its own files and forms',
  dialog: 'Choose where it will be used',
  search: (count) => `Search ${en.number(count)} targets, such as “ingress”`,
  nothing: 'No target of this name. Try a format, such as .pem.',
  needsPassword: 'needs a password',
  sections: {
    own: 'Your own',
    appliances: 'Appliances',
    'web-servers': 'Web servers and proxies',
    java: 'Java servers',
    cloud: 'Cloud and containers',
    network: 'Network and security devices',
    applications: 'Applications',
    files: 'Files for any software',
    trust: 'Trust bundles: authorities, nothing private',
  },
  source: (date, sources) => [en.month(date), ...sources.slice(0, 1)].join(', '),
  unconfirmed: (count) => en.count(count, { one: '# point unconfirmed', other: '# points unconfirmed' }),
  about: 'Where this is from',
  read: (date) => `Read in ${en.month(date)}:`,
  unconfirmedAre: (topics) => `No source confirms ${en.and(topics)}.`,
  recent: 'Recent',
  damaged: (name, flaw) =>
    `${name === null ? 'A target of yours' : `“${name}”`} can’t be used any more: ${flawText(flaw)}.`,
  remove: (name) => (name === null ? 'Remove this target' : `Remove ${name}`),
  ownHint: 'A file of the same shape',
  own: 'Your own target…',
};
