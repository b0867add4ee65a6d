/** A person says, once, that a root is their organisation's: after comparing its fingerprint, by typing it or by eye. */
import { useState } from 'react';
import { Checkbox, Input, Label, Text, TextField } from 'react-aria-components';
import type { CertificatePlate } from '#shared/bundle-view.ts';
import type { RootWords } from '#words/window-trust.ts';
import { GroupedDigest } from '../../parts/grouped-digest.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { confirmRoot } from '../../state/library.ts';
import { closeSheet } from '../../state/looking.ts';
import { say } from '../../state/said.ts';
import { useTexts } from '../../state/texts.ts';
import { type Compared, compared } from './fingerprint.ts';
import './trust.css';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';

export function ConfirmRoot({ plate }: { readonly plate: CertificatePlate }) {
  const { root } = useTexts().window;
  const [typed, setTyped] = useState('');
  const [isCompared, setCompared] = useState(false);
  const result = compared(typed, plate.sha256);
  const isSure = result.how === 'same' || (isCompared && result.how !== 'differs');
  const confirm = async (): Promise<void> => {
    const isKept = await confirmRoot(plate.sha256);
    closeSheet();
    if (isKept) say(root.confirmed);
  };
  return (
    <Sheet
      title={root.confirmTitle}
      lead={root.confirmLead}
      width="middle"
      onClose={closeSheet}
      foot={<ConfirmFoot confirm={root.confirmNow} isDisabled={!isSure} onConfirm={() => void confirm()} />}
    >
      <div className="confirm-root">
        <div>
          <h3>{plate.title}</h3>
          <p className="hint">{plate.subject}</p>
          <p className="hint">{root.validity(plate)}</p>
        </div>
        <div>
          <h3>{root.fingerprint}</h3>
          <p className="aloud">
            <GroupedDigest digest={plate.sha256} />
          </p>
        </div>
        <TextField
          value={typed}
          onChange={setTyped}
          isInvalid={result.how === 'differs'}
          validationBehavior="aria"
          autoFocus
        >
          <Label className="strong">{root.typed}</Label>
          <Input className="field mono" spellCheck="false" autoComplete="off" maxLength={200} />
          <Text slot="description" className={TONES[result.how]}>
            {result.how === 'same' && <Icon name="passed" size="small" />}
            {result.how === 'differs' && <Icon name="problem" size="small" />}
            {said(result, root)}
          </Text>
        </TextField>
        <Checkbox className="check" isSelected={isCompared} onChange={setCompared}>
          <span className="box" aria-hidden="true">
            <Icon name="tick" />
          </span>
          {root.compared}
        </Checkbox>
      </div>
    </Sheet>
  );
}

const TONES: { readonly [H in Compared['how']]: string } = {
  nothing: 'hint',
  same: 'hint ok',
  shorter: 'hint',
  differs: 'hint bad',
};

function said(result: Compared, root: RootWords): string {
  switch (result.how) {
    case 'nothing':
      return root.typedHint;
    case 'same':
      return root.same;
    case 'shorter':
      return root.shorter(result.digits);
    case 'differs':
      return root.differs(result.group);
  }
}
