/** What the window says, in German, assembled. */
import type { WindowWords } from '../../window.ts';
import { authorities } from './authorities.ts';
import { chain } from './chain.ts';
import { card } from './card.ts';
import { checklist, checks } from './checks.ts';
import { commands } from './commands.ts';
import { all, files, password, sheet, verified } from './export.ts';
import { frame } from './frame.ts';
import { hostnames } from './hostnames.ts';
import { inspector } from './inspector.ts';
import { library } from './library.ts';
import { menu } from './menu.ts';
import { folders, notices } from './notices.ts';
import { paths } from './paths.ts';
import { empty, reading, received } from './received.ts';
import { report } from './report.ts';
import { root } from './root.ts';
import { settings } from './settings.ts';
import { target } from './target.ts';
import { time } from './time.ts';
import { unlock } from './unlock.ts';
import { voice } from './voice.ts';

export const window: WindowWords = {
  frame,
  empty,
  reading,
  received,
  unlock,
  voice,
  chain,
  authorities,
  root,
  paths,
  card,
  library,
  settings,
  inspector,
  hostnames,
  handOver: { title: 'Übergabe an', target, checks, checklist, files, sheet, all, password, verified, report },
  time,
  commands,
  folders,
  menu,
  notices,
};
