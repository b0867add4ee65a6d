/**
 * The sheet that writes: first what will stand in each file, then its password where one is needed, then writing. The
 * steps lie in one sheet, so that there are never two, and so that a new password needs to be kept by nobody: it stays
 * in its field until it is written with.
 */
import { useRef, useState } from 'react';
import type { BundleView } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import { keepBoth } from '../../state/actions.ts';
import { focusVoiceLater } from '../../parts/focus-voice.ts';
import { api } from '../../state/api.ts';
import { closeSheet, putWritten, useLooking } from '../../state/looking.ts';
import { say, sayNow } from '../../state/said.ts';
import { useTexts } from '../../state/texts.ts';
import { failureProblem } from '#words/problem.ts';
import { Preview } from './preview.tsx';
import { ChoosePassword } from './choose-password.tsx';
import type { Existing } from './write-failure.tsx';
import { StopFoot, Writing, WritingBody } from './writing.tsx';
import './write.css';

type Step = 'preview' | 'password' | 'writing';

interface Props {
  readonly view: BundleView;
}

export function WriteSheet({ view }: Props) {
  const { words, window } = useTexts();
  const folder = useLooking((state) => state.folder);
  const [step, setStep] = useState<Step>('preview');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const before = useRef<Step>('preview');
  if (folder === null) return null;

  const write = async (password: string | null, existing: Existing): Promise<void> => {
    before.current = step;
    setStep('writing');
    setFailure(null);
    if (existing === 'keep-both') await keepBoth(view.id, folder.id);
    const replace = existing === 'replace';
    const order = { bundle: view.id, folder: folder.id, password, consent: isAgreed, replace };
    const outcome = await api.export(order);
    if (outcome.ok) {
      putWritten(view.id, { outcome: outcome.value, at: Date.now() });
      say(window.handOver.verified.title);
      closeSheet();
      // What was done last is read first.
      focusVoiceLater(() => true);
      return;
    }
    setStep(before.current);
    setFailure(outcome.failure);
    sayNow(failureProblem(outcome.failure, { severity: 'error', subject: null }, words).message);
  };
  return (
    <>
      {step === 'preview' && (
        <Preview
          view={view}
          folder={folder}
          failure={failure}
          isAgreed={isAgreed}
          onAgree={setAgreed}
          onWrite={(existing) => (view.needsOutPassword ? setStep('password') : void write(null, existing))}
        />
      )}
      {step !== 'preview' && view.needsOutPassword && (
        <ChoosePassword
          file={view.plan.files.find(({ encrypted }) => encrypted)?.name ?? ''}
          writing={step === 'writing' ? { body: <WritingBody view={view} />, foot: <StopFoot /> } : null}
          failure={failure}
          onBack={() => setStep('preview')}
          onWrite={(password, existing) => void write(password, existing)}
        />
      )}
      {step === 'writing' && !view.needsOutPassword && <Writing view={view} />}
    </>
  );
}
