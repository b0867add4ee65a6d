/** What will stand in each file, before anything is written. A key is shown by its kind and length alone. */
import { useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { BundleView, FilePreview } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import type { Place, PlaceId } from '#shared/place.ts';
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { api } from '../../state/api.ts';
import { closeSheet, noteFailure } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { contentsText, holdsKey } from '../hand-over/planned-file.ts';
import { type Existing, WriteFailure } from './write-failure.tsx';
import { PreviewNotes } from './preview-notes.tsx';
import { PreviewFile } from './preview-file.tsx';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';

interface Props {
  readonly view: BundleView;
  readonly folder: Place;
  readonly failure: Failure | null;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
  readonly onWrite: (existing: Existing) => void;
}

export function Preview({ view, folder, failure, isAgreed, onAgree, onWrite }: Props) {
  const { handOver } = useTexts().window;
  const { sheet, files } = handOver;
  const previews = usePreviews(view.id);
  const isOpenDrive = useIsOpenDrive(folder.id);
  const { files: planned } = view.plan;
  const bare = planned.filter((file) => holdsKey(file) && !file.encrypted).map(({ name }) => name);
  const isBlocked = view.writesBareKey && !isAgreed;
  return (
    <Sheet
      title={sheet.title(planned.length)}
      lead={sheet.lead}
      width="wide"
      onClose={closeSheet}
      foot={
        <ConfirmFoot
          confirm={
            isBlocked ? sheet.consentNeeded : view.needsOutPassword ? sheet.toPassword : sheet.write(planned.length)
          }
          isDisabled={isBlocked}
          onConfirm={() => onWrite('refuse')}
          onBack={closeSheet}
        >
          <span className="destination">
            <Icon name="folder" />
            <OneLine className="mono" text={folder.name} />
          </span>
        </ConfirmFoot>
      }
    >
      <div className="preview">
        <ul className="preview-list" aria-label={sheet.list}>
          {planned.map((file) => (
            <li key={file.name}>
              <Icon name={holdsKey(file) ? 'key' : 'stack'} />
              <span className="name">{file.name}</span>
              <span className="mono">{file.mode}</span>
              <span className="meta">{contentsText(file, view.trust !== null, files)}</span>
            </li>
          ))}
        </ul>
        {/* It scrolls, so it must be reachable by keys. */}
        <div className="preview-files" tabIndex={0} role="group" aria-label={sheet.title(planned.length)}>
          {planned.map((file, i) => (
            <PreviewFile key={file.name} file={file} preview={previews[i] ?? null} view={view} />
          ))}
        </div>
      </div>
      <div className="above-foot">
        <PreviewNotes view={view} />
        {view.writesBareKey && (
          <Checkbox className="check" isSelected={isAgreed} onChange={onAgree}>
            <span className="box">
              <Icon name="tick" />
            </span>
            {sheet.consent(bare.join(', '), folder.name)}
          </Checkbox>
        )}
        {view.writesBareKey && isOpenDrive && (
          <p className="preview-note warn" role="status">
            <Icon name="warning" tone="warn" size="small" />
            {sheet.keepsNoPermissions}
          </p>
        )}
        <WriteFailure failure={failure} onRetry={onWrite} />
      </div>
    </Sheet>
  );
}

/** Whoever holds the drive can read what is on it. */
function useIsOpenDrive(folder: PlaceId): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isShown = true;
    void api.keepsPermissions({ folder }).then((answer) => {
      if (isShown) setOpen(answer.ok && answer.value === false);
    });
    return () => {
      isShown = false;
    };
  }, [folder]);
  return isOpen;
}

function usePreviews(bundle: string): readonly FilePreview[] {
  const [previews, setPreviews] = useState<readonly FilePreview[]>([]);
  useEffect(() => {
    let isShown = true;
    void api.preview({ bundle }).then((answer) => {
      if (!isShown) return;
      if (answer.ok) setPreviews(answer.value);
      else noteFailure(answer.failure);
    });
    return () => {
      isShown = false;
    };
  }, [bundle]);
  return previews;
}
