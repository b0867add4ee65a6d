/** The report for the change ticket: who answers for it, and in which form it is saved. */
import { useState } from 'react';
import { Form, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import type { ReportFormat } from '#shared/report.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { closeSheet, look, useLooking } from '../../state/looking.ts';
import { save } from '../../state/saving.ts';
import type { Signers } from '../../state/to-save.ts';
import { useTexts } from '../../state/texts.ts';
import { savedName } from './saved-name.ts';
import './report.css';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';

const FORMATS = ['html', 'md', 'json'] as const satisfies readonly ReportFormat[];
const FIELDS = ['preparedBy', 'checkedBy', 'change'] as const satisfies readonly (keyof Signers)[];

export function ReportSheet({ view }: { readonly view: BundleView }) {
  const { words, window } = useTexts();
  const { report } = window.handOver;
  const signers = useLooking((looking) => looking.signers);
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('html');
  const submit = (form: HTMLFormElement): void => {
    const data = new FormData(form);
    const field = (name: keyof Signers): string => {
      const text = data.get(name);
      return typeof text === 'string' ? text.trim() : '';
    };
    const signed = { preparedBy: field('preparedBy'), checkedBy: field('checkedBy'), change: field('change') };
    look({ signers: signed });
    const name = savedName(view, 'report', format);
    void save({ kind: 'report', name, bundle: view.id, format, language: words.language, signers: signed });
  };
  return (
    <Sheet
      title={report.title}
      lead={report.lead}
      width="narrow"
      onClose={closeSheet}
      foot={<ConfirmFoot confirm={report.save} onConfirm={{ form: 'report' }} />}
    >
      <Form
        id="report"
        className="report-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        {FIELDS.map((name) => (
          <TextField key={name} name={name} defaultValue={signers[name]} autoFocus={name === 'preparedBy'}>
            <Label className="hint">{report.fields[name]}</Label>
            <Input className="field" maxLength={200} autoComplete="off" />
          </TextField>
        ))}
        <RadioGroup value={format} onChange={(chosen) => setFormat(chosen as (typeof FORMATS)[number])}>
          <Label className="hint">{report.format}</Label>
          <div className="segments">
            {FORMATS.map((one) => (
              <Radio key={one} value={one} className="segment">
                {report.formats[one]}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <p className="hint">{report.leavesOut}</p>
      </Form>
    </Sheet>
  );
}
