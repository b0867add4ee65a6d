import { GridListItem } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { useBuiltInList } from '../../state/library.ts';
import { look, useLooking } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { ChooseLeaf } from './choose-leaf.tsx';
import { Joint } from './joint.tsx';
import { KeyPlateView } from './key-plate.tsx';
import { Place } from './place.tsx';
import { Plate } from './plate.tsx';
import { RootActions } from './root-actions.tsx';
import { rootFate } from './root-fate.ts';
import type { Step } from './steps.ts';

interface Props {
  readonly step: Step;
  readonly view: BundleView;
}

export function CertificateStep({ step, view }: Props) {
  const { key, chain, at, id, candidates, plan } = view;
  const { chain: texts, root } = useTexts().window;
  const list = useBuiltInList();
  const { plate } = step;
  const isLeaf = plate.role === 'leaf';
  const isRoot = plate.role === 'root';
  const fate = rootFate(plate, view);
  const keyState = isLeaf ? key.state : 'none';
  const isInspected = useLooking(({ inspected }) => inspected === plate.sha256);
  // While no target says what is written, its place in the chain stands in.
  const order = plan.files.length === 0 && !step.isSetAside ? step.order : null;
  const all = chain?.plates ?? [];
  const of = order === null ? all.filter(({ place }) => place !== null).length : all.length;
  return (
    <GridListItem
      id={plate.sha256}
      className={classesOf(step)}
      textValue={texts.row({ ...plate, place: plate.place ?? order, of })}
      data-plate={plate.sha256}
      onAction={() => look({ inspected: isInspected ? null : plate.sha256 })}
    >
      <Place place={plate.place} order={order} />
      <div className={keyState === 'misfit' ? 'row misfit' : 'row'}>
        <Plate
          plate={plate}
          note={isRoot ? root.note(chain?.anchor ?? null, fate, list) : texts.validity(plate, at)}
          isSetAside={step.isSetAside}
          isLeftOut={step.isSetAside && fate === 'left-out'}
          isRow
          hasOpenNotch={keyState === 'misfit'}
        >
          {isRoot && <RootActions plate={plate} anchor={chain?.anchor ?? null} view={view} />}
          {isLeaf && candidates.length > 1 && <ChooseLeaf bundle={id} candidates={candidates} at={at} isChosen />}
        </Plate>
        {isLeaf && key.state !== 'none' && <KeyPlateView plate={key} />}
      </div>
      {step.joint !== null && <Joint kind={step.joint} label={texts.joints[plate.signedBy]} />}
    </GridListItem>
  );
}

function classesOf({ isJointed, isApart, isSetAside, isLast }: Step): string {
  const classes = [
    'step',
    isJointed && 'jointed',
    isApart && 'apart loose',
    isSetAside && 'aside',
    (!isJointed || isApart) && 'start',
    isLast && 'end',
  ];
  return classes.filter((name) => name !== false).join(' ');
}
