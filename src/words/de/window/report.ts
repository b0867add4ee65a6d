import type { ReportSheetWords } from '../../window-hand-over.ts';

export const report: ReportSheetWords = {
  heading: 'Bericht',
  says: 'was eingegangen ist, was daraus wurde, jede Prüfung und Begründung; kein Schlüssel, kein Passwort, kein Ordner',
  open: 'Bericht speichern…',
  reminders: 'Erneuerungstermine speichern…',
  manifest: 'Bündel für das nächste Mal speichern…',
  manifestName: 'certprep-manifest.json',
  title: 'Bericht für das Change-Ticket',
  lead: 'Alle drei dürfen leer bleiben.',
  fields: { preparedBy: 'Vorbereitet von', checkedBy: 'Geprüft von', change: 'Change-Nummer' },
  format: 'Form',
  formats: { html: 'HTML, zum Drucken', md: 'Markdown', json: 'JSON' },
  leavesOut: 'Die JSON-Form beim nächsten Mal hier ablegen: Ziel, Namen und Dateinamen sind dann wie zuvor.',
  save: 'Ort wählen…',
};
