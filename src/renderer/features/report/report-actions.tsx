/** What can be kept of a hand-over: the report, the days to renew, and all open bundles for the next time. */
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { openSheet, useLooking } from '../../state/looking.ts';
import { save } from '../../state/saving.ts';
import { useTexts } from '../../state/texts.ts';
import { savedName } from './saved-name.ts';
import './report.css';

export function ReportActions({ view }: { readonly view: BundleView }) {
  const { words, window } = useTexts();
  const { report } = window.handOver;
  const signers = useLooking((looking) => looking.signers);
  const { language } = words;
  const reminder = { kind: 'report', format: 'ics', bundle: view.id, language, signers } as const;
  return (
    <div className="report-actions">
      <Action look="primary" onPress={() => openSheet({ kind: 'report' })}>
        {report.open}
      </Action>
      {view.leaf !== null && (
        <Action onPress={() => void save({ ...reminder, name: savedName(view, 'renewal', 'ics') })}>
          {report.reminders}
        </Action>
      )}
      <Action onPress={() => void save({ kind: 'manifest', name: report.manifestName })}>{report.manifest}</Action>
    </div>
  );
}
