/**
 * The password of what is written: made here and typed back, or a person's own typed twice. It stands in the fields
 * alone, never in React's state, and the fields stay while files are written, so that a failure costs no typing.
 */
import { type ReactNode, useRef, useState } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { PasswordKind } from '#shared/made-password.ts';
import { Action } from '../../parts/action.tsx';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useTexts } from '../../state/texts.ts';
import { type Existing, WriteFailure } from './write-failure.tsx';
import { MadePassword, type MadePasswordHandle } from './made-password.tsx';
import { PasswordField } from './password-field.tsx';

interface Props {
  /** What it opens. */
  readonly file: string;
  /** While it is being written: how far that is, and the way to stop it. Null: it is not. */
  readonly writing: { readonly body: ReactNode; readonly foot: ReactNode } | null;
  readonly failure: Failure | null;
  readonly onBack: () => void;
  readonly onWrite: (password: string, existing: Existing) => void;
}

export function ChoosePassword({ file, writing, failure, onBack, onWrite }: Props) {
  const isWriting = writing !== null;
  const { handOver } = useTexts().window;
  const { password: texts, sheet } = handOver;
  const [isOwn, setOwn] = useState(false);
  const [kind, setKind] = useState<PasswordKind>('letters');
  const otherKind = kind === 'letters' ? 'words' : 'letters';
  const [problem, setProblem] = useState<'empty' | 'differs' | null>(null);
  const made = useRef<MadePasswordHandle>(null);
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);

  const write = (existing: Existing): void => {
    const typed = again.current?.value ?? '';
    const wanted = isOwn ? first.current?.value : made.current?.read();
    const wrong = typed === '' ? 'empty' : typed === wanted ? null : 'differs';
    setProblem(wrong);
    if (wrong === null) onWrite(typed, existing);
    else again.current?.focus();
  };
  const switchTo = (own: boolean): void => {
    setOwn(own);
    setProblem(null);
    for (const field of [first.current, again.current]) if (field !== null) field.value = '';
  };
  const make = (of: PasswordKind): void => {
    setKind(of);
    setProblem(null);
  };
  return (
    <Sheet
      title={isWriting ? sheet.writing : isOwn ? texts.ownTitle : texts.madeTitle}
      lead={isWriting ? sheet.writingLead : isOwn ? texts.ownLead(file) : texts.madeLead(file)}
      width="middle"
      onClose={isWriting ? null : onBack}
      foot={
        isWriting ? (
          writing.foot
        ) : (
          <ConfirmFoot confirm={texts.use} onConfirm={() => write('refuse')} onBack={onBack}>
            {!isOwn && (
              <>
                <Action look="plain" onPress={() => void made.current?.renew()}>
                  {texts.other}
                </Action>
                <Action look="plain" onPress={() => make(otherKind)}>
                  {texts.ofKind[otherKind]}
                </Action>
              </>
            )}
            <Action look="plain" onPress={() => switchTo(!isOwn)}>
              {isOwn ? texts.made : texts.own}
            </Action>
          </ConfirmFoot>
        )
      }
    >
      {writing?.body}
      <div className="new-password" hidden={isWriting}>
        {isOwn ? (
          <PasswordField field={first} label={texts.ownLabel} autoFocus />
        ) : (
          <MadePassword ref={made} kind={kind} onRenew={() => setProblem(null)} />
        )}
        <PasswordField
          key={String(isOwn)}
          field={again}
          label={isOwn ? texts.ownAgain : texts.again}
          error={problem === null ? null : problem === 'empty' ? texts.tooShort : texts.differs}
          isPlain={!isOwn}
          onEnter={() => write('refuse')}
        />
        <WriteFailure failure={failure} onRetry={write} />
      </div>
    </Sheet>
  );
}
