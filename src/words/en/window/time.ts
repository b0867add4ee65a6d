import type { TimeWords } from '../../window-time.ts';
import { en } from '../say.ts';

export const time: TimeWords = {
  judgedAt: (at) => `Judged at ${en.moment(at)}, by this computer's clock.`,
  judgedAsOf: (at) => `Judged as of ${en.moment(at)}, set by you.`,
  mark: (at) => `Judged as of ${en.moment(at)}`,
  change: 'Change…',
  title: 'Judge as of another time',
  lead: "For when this computer's clock is wrong, or to see how things will stand on the day of the change. It is forgotten when CertPrep is closed.",
  label: 'Date and time in UTC',
  hint: 'Such as 2026-11-23 15:42. A date alone stands for its first minute.',
  noTime:
    'This is no date and time that CertPrep can read. Write year, month, day, and the time if you wish: 2026-11-23 15:42.',
  byClock: "Use this computer's clock",
  judge: 'Judge as of then',
  back: "Judged by this computer's clock again.",
};
