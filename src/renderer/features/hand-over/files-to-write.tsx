import type { PlannedFile } from '#shared/answers.ts';
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { contentsText, holdsKey } from './planned-file.ts';

/** The files that will be written, or would be. */
export function FilesToWrite({ view: { plan, trust } }: { readonly view: BundleView }) {
  const { files } = useTexts().window.handOver;
  if (plan.files.length === 0) return null;
  return (
    <section aria-labelledby="files-title">
      <div className="section-head">
        <h3 id="files-title">{files.title}</h3>
        <span className="grow" />
        <Action size="small" look="plain" onPress={() => openSheet({ kind: 'name', isWriting: false })}>
          {files.rename}
        </Action>
      </div>
      <ul className="outs">
        {plan.files.map((file) => (
          <Out key={file.name} file={file} isTrust={trust !== null} />
        ))}
      </ul>
    </section>
  );
}

function Out({ file, isTrust }: { readonly file: PlannedFile; readonly isTrust: boolean }) {
  const { files } = useTexts().window.handOver;
  return (
    <li>
      <Icon name={holdsKey(file) ? 'key' : 'stack'} />
      <span className="name trunc" title={file.name}>
        {file.name}
      </span>
      <span className="mono muted" title={files.mode(file.mode)}>
        {file.mode}
      </span>
      <span className="meta">{contentsText(file, isTrust, files)}</span>
    </li>
  );
}
