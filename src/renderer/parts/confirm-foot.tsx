/** The usual ways out of a sheet: leave everything as it was, or do what the sheet is for. */
import type { ReactNode } from 'react';
import { closeSheet } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';
import { Action } from './action.tsx';

interface Props {
  readonly confirm: string;
  /** What it does, or the form that it sends. */
  readonly onConfirm: (() => void) | { readonly form: string };
  readonly isDisabled?: boolean;
  /** To the step before; left out: the sheet is closed. */
  readonly onBack?: () => void;
  /** What else can be done, on the other side. */
  readonly children?: ReactNode;
}

export function ConfirmFoot({ confirm, onConfirm, isDisabled = false, onBack, children }: Props) {
  const { frame } = useTexts().window;
  return (
    <>
      {children}
      <span className="grow" />
      <Action size="big" onPress={onBack ?? closeSheet}>
        {onBack === undefined ? frame.cancel : frame.back}
      </Action>
      {'form' in onConfirm ? (
        <button className="btn primary big" type="submit" form={onConfirm.form}>
          {confirm}
        </button>
      ) : (
        <Action size="big" look="primary" isDisabled={isDisabled} onPress={onConfirm}>
          {confirm}
        </Action>
      )}
    </>
  );
}
