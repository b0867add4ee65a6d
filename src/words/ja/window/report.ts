import type { ReportSheetWords } from '../../window-hand-over.ts';

export const report: ReportSheetWords = {
  heading: 'レポート',
  says: '受け取ったもの、作ったもの、すべての確認と理由。鍵、パスワード、フォルダーは含みません',
  open: 'レポートを保存…',
  reminders: '更新の日付を保存…',
  manifest: '次回のためにバンドルを保存…',
  manifestName: 'certprep-manifest.json',
  title: '変更管理のためのレポート',
  lead: '3つとも空のままでかまいません。',
  fields: { preparedBy: '作成者', checkedBy: '確認者', change: '変更番号' },
  format: '形式',
  formats: { html: 'HTML (印刷用)', md: 'Markdown', json: 'JSON' },
  leavesOut: '次回、JSON 形式をここにドロップすると、導入先、名前、ファイル名が元どおりになります。',
  save: '場所を選択…',
};
