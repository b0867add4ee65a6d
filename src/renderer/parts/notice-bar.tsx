/**
 * Short news that belongs to no row: never over the work, and gone when it is dismissed. Where a sheet lies over the
 * window it stands in the sheet, to be seen and reached there.
 */
import { failureProblem } from '#words/problem.ts';
import { Icon } from './icon.tsx';
import { IconAction } from './icon-action.tsx';
import { look, type Notice, useLooking } from '../state/looking.ts';
import { type Texts, useTexts } from '../state/texts.ts';

export function NoticeBar() {
  const texts = useTexts();
  const { notices } = texts.window;
  const notice = useLooking((state) => state.notice);
  return (
    // What is told may be about the sheet that lies over the window: it is to be seen and heard beside it.
    <div role="status" aria-label={notices.label} data-live-announcer="true">
      {notice !== null && (
        <div className="notice">
          <Icon
            name={notice.kind === 'failure' ? 'problem' : 'note'}
            tone={notice.kind === 'failure' ? 'bad' : 'muted'}
          />
          <p>{textOf(notice, texts)}</p>
          <IconAction icon="cross" label={notices.dismiss} onPress={() => look({ notice: null })} />
        </div>
      )}
    </div>
  );
}

function textOf(notice: Notice, { words, window: { notices } }: Texts): string {
  switch (notice.kind) {
    case 'failure': {
      const { message, remedy } = failureProblem(notice.failure, { severity: 'error', subject: null }, words);
      return `${message} ${remedy}`;
    }
    case 'not-on-disk':
      return notices.notOnDisk(notice.count);
    case 'recalled':
      return notices.recalled(notice.count);
    case 'brought-target':
      return notices.broughtTarget(notice.name);
    case 'saved':
      return notices.saved(notice.name);
    case 'gap-stays':
      return notices.gapStays(notice.issuer);
    case 'drop-refused':
      return notices.dropRefused;
    case 'pasted-text':
      return notices.pastedText;
    case 'pasted-key':
      return notices.pastedKey;
  }
}
