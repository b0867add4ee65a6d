import type { ReportSheetWords } from '../../window-hand-over.ts';

export const report: ReportSheetWords = {
  heading: 'Report',
  says: 'what came in, what was made, every check and reason; no key, no password, no folder',
  open: 'Save a report…',
  reminders: 'Save renewal dates…',
  manifest: 'Save the bundles for next time…',
  manifestName: 'certprep-manifest.json',
  title: 'Report for the change ticket',
  lead: 'All three may stay empty.',
  fields: { preparedBy: 'Prepared by', checkedBy: 'Checked by', change: 'Change number' },
  format: 'Form',
  formats: { html: 'HTML, to print', md: 'Markdown', json: 'JSON' },
  leavesOut: 'Drop the JSON form here next time: target, names and file names are then as they were.',
  save: 'Choose where…',
};
