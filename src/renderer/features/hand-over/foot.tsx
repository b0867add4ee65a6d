import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { chooseFolder } from '../../state/actions.ts';
import { useLooking } from '../../state/looking.ts';
import { useShownRow } from '../../state/shown.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { startExportAll } from '../write/start-export-all.ts';
import { startExport } from '../write/start-export.ts';
import { obstacleOf } from './obstacle.ts';

/** The folder, the one button that writes, and one for all bundles where there are several. */
export function Foot({ view }: { readonly view: BundleView }) {
  const { files, all } = useTexts().window.handOver;
  const bundles = useWorkspace(({ mirror }) => mirror.bundles.size);
  const state = useShownRow()?.state ?? 'empty';
  const folder = useLooking((looking) => looking.folder);
  const obstacle = obstacleOf(view, state, files.obstacles);
  return (
    <div className="foot">
      <div className="destination">
        <Icon name="folder" />
        <span className={folder === null ? 'trunc' : 'mono trunc'} title={folder?.name}>
          {folder?.name ?? files.noFolder}
        </span>
        <span className="grow" />
        <Action size="small" onPress={() => void chooseFolder('export')}>
          {folder === null ? files.chooseFolder : files.changeFolder}
        </Action>
      </div>
      {obstacle === null ? (
        <div className="goal" data-export>
          <Action look="primary" size="wide" onPress={startExport}>
            {files.export(view.plan.files.length)} <kbd>Ctrl E</kbd>
          </Action>
        </div>
      ) : (
        <Action size="wide" isDisabled>
          {obstacle}
        </Action>
      )}
      {bundles > 1 && (
        <Action size="wide" onPress={startExportAll}>
          {all.open(bundles)}
        </Action>
      )}
    </div>
  );
}
