/** Against last time's bundle: chosen or dropped here, read apart, and opened in place where a password holds it. */
import { useRef, useState } from 'react';
import type { BundleView, TrustChange } from '#shared/bundle-view.ts';
import { failureProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { chooseToCompare, compareWith, dropToCompare, stopComparing } from '../../state/compare-trust.ts';
import { useLooking } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { PasswordField } from '../write/password-field.tsx';

interface Props {
  readonly view: BundleView;
  readonly since: TrustChange | null;
}

export function Compare({ view: { id }, since }: Props) {
  const { authorities } = useTexts().window;
  const comparing = useLooking((state) => state.comparing);
  const isLocked = comparing !== null && comparing.bundle === id;
  return (
    <div
      className="compare"
      data-takes-files="before"
      onDrop={(event) => {
        event.preventDefault();
        void dropToCompare(id, [...event.dataTransfer.files]);
      }}
    >
      <p className={since === null ? 'hint' : ''} role="status">
        {since === null ? authorities.compareHint : authorities.compared(since)}
      </p>
      <Action size="small" onPress={() => void chooseToCompare(id)}>
        {since === null ? authorities.compare : authorities.compareOther}
      </Action>
      {since !== null && (
        <Action size="small" look="plain" onPress={() => void stopComparing(id)}>
          {authorities.stopComparing}
        </Action>
      )}
      {isLocked && <Locked bundle={id} />}
    </div>
  );
}

/** The password stands in its field alone, and goes to main in one call. */
function Locked({ bundle }: { readonly bundle: string }) {
  const { words, window } = useTexts();
  const { authorities, unlock } = window;
  const comparing = useLooking((state) => state.comparing);
  const field = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  if (comparing === null) return null;
  const { places, failure } = comparing;
  const open = async (): Promise<void> => {
    const input = field.current;
    if (input === null) return;
    setEmpty(input.value === '');
    if (input.value === '') return;
    const trying = compareWith(bundle, places, input.value);
    input.value = '';
    if (!(await trying)) field.current?.focus();
  };
  // That it is locked is told by the field itself.
  const told =
    failure.code === 'PASSWORD_NEEDED'
      ? null
      : failureProblem(failure, { severity: 'error', subject: null }, words).message;
  return (
    <div className="compare-password">
      <PasswordField
        field={field}
        label={authorities.password(places.length)}
        error={isEmpty ? unlock.empty : told}
        autoFocus
        onEnter={() => void open()}
      />
      <Action onPress={() => void open()}>{authorities.open}</Action>
    </div>
  );
}
