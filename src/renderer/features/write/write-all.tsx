/**
 * The sheet that writes all bundles in one go: which are ready, the password where one is needed, then writing, then
 * what came of each. Like the sheet for one bundle, it keeps no password.
 */
import { useRef, useState } from 'react';
import type { BundleExported } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import { failureProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { api } from '../../state/api.ts';
import { closeSheet, putWritten, useLooking } from '../../state/looking.ts';
import { say, sayNow } from '../../state/said.ts';
import { useTexts } from '../../state/texts.ts';
import { AllReady } from './all-ready.tsx';
import { AllWritten } from './all-written.tsx';
import { AllWriting } from './all-writing.tsx';
import { ChoosePassword } from './choose-password.tsx';
import { useAllBundles } from './use-all-bundles.ts';
import { StopFoot } from './writing.tsx';
import './write.css';

type Step = 'ready' | 'password' | 'writing' | 'done';

export function WriteAll() {
  const { words, window } = useTexts();
  const { all, sheet } = window.handOver;
  const { frame } = window;
  const folder = useLooking((state) => state.folder);
  const open = useAllBundles();
  const [step, setStep] = useState<Step>('ready');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const [isTogether, setTogether] = useState(false);
  /** Those whose files may replace what is there, and which alone are written then; null: all are, and nothing is replaced. */
  const [replacing, setReplacing] = useState<readonly string[] | null>(null);
  const [results, setResults] = useState<readonly BundleExported[]>([]);
  const before = useRef<Step>('ready');
  if (folder === null) return null;

  const bundles = open.filter(({ id }) => replacing?.includes(id) ?? true);
  const encrypted = bundles.flatMap(({ view }) =>
    view?.ready === true ? view.plan.files.filter((file) => file.encrypted).map(({ name }) => name) : [],
  );
  const titleOf = (bundle: string): string => open.find(({ id }) => id === bundle)?.title ?? bundle;
  const write = async (password: string | null): Promise<void> => {
    before.current = step;
    setStep('writing');
    setFailure(null);
    const choices = { consent: isAgreed, replace: replacing !== null, together: isTogether };
    const ids = bundles.map(({ id }) => id);
    const exported = await api.exportAll({ bundles: ids, folder: folder.id, password, ...choices });
    if (!exported.ok) {
      setStep(before.current);
      setFailure(exported.failure);
      sayNow(failureProblem(exported.failure, { severity: 'error', subject: null }, words).message);
      return;
    }
    const at = Date.now();
    for (const { bundle, result } of exported.value) if (result.ok) putWritten(bundle, { outcome: result.value, at });
    setResults(exported.value);
    setStep('done');
    say(doneText(exported.value));
  };
  const doneText = (of: readonly BundleExported[]): string =>
    all.done(of.filter(({ result }) => result.ok).length, of.length);
  const replace = (): void => {
    setReplacing(results.filter(isThere).map(({ bundle }) => bundle));
    setAgreed(false);
    setStep('ready');
  };
  const writing = {
    body: <AllWriting titleOf={titleOf} />,
    foot: isTogether ? <StopFoot /> : <StopFoot note={all.stopNote} label={all.stop} />,
  };
  const needsPassword = encrypted.length > 0;
  return (
    <>
      {step === 'ready' && (
        <AllReady
          bundles={bundles}
          folder={folder}
          failure={failure}
          needsPassword={needsPassword}
          isAgreed={isAgreed}
          onAgree={setAgreed}
          isTogether={isTogether}
          onTogether={replacing === null ? setTogether : null}
          onWrite={() => (needsPassword ? setStep('password') : void write(null))}
        />
      )}
      {(step === 'password' || step === 'writing') && needsPassword && (
        <ChoosePassword
          file={encrypted.join(', ')}
          failure={failure}
          writing={step === 'writing' ? writing : null}
          onBack={() => setStep('ready')}
          onWrite={(password) => void write(password)}
        />
      )}
      {step === 'writing' && !needsPassword && (
        <Sheet title={sheet.writing} lead={sheet.writingLead} width="middle" onClose={null} foot={writing.foot}>
          {writing.body}
        </Sheet>
      )}
      {step === 'done' && (
        <Sheet
          title={doneText(results)}
          lead={all.where(folder.name)}
          width="middle"
          onClose={closeSheet}
          foot={
            <>
              {!isTogether && results.some(isThere) && (
                <Action look="plain" onPress={replace}>
                  {all.replace}
                </Action>
              )}
              <span className="grow" />
              <Action size="big" look="primary" onPress={closeSheet}>
                {frame.close}
              </Action>
            </>
          }
        >
          <AllWritten
            results={results}
            titleOf={titleOf}
            obstacleOf={(bundle) => open.find(({ id }) => id === bundle)?.obstacle ?? null}
          />
        </Sheet>
      )}
    </>
  );
}

/** Something of the same name stands there already. */
function isThere({ result }: BundleExported): boolean {
  return !result.ok && result.failure.code === 'CANNOT_WRITE' && result.failure.facts.reason === 'exists';
}
