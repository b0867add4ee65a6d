/** Where the files will be used: a list to search by name, nickname, format and ending; or a target of one's own. */
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  type Key,
  ListBox,
  ListBoxSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { sectionOf, TARGET_SECTIONS } from '#shared/target-section.ts';
import { targetName } from '#words/target.ts';
import { Action } from '../../parts/action.tsx';
import { DropPanel } from '../../parts/drop-panel.tsx';
import { Icon } from '../../parts/icon.tsx';
import { choose } from '../../state/actions.ts';
import { addTarget } from '../../state/own-targets.ts';
import { useTargets } from '../../state/targets.ts';
import { loadSettings, useSettings } from '../../state/settings.ts';
import { useTexts } from '../../state/texts.ts';
import { OwnTargets } from './own-targets.tsx';
import { TargetAbout } from './target-about.tsx';
import { descriptionOf, TargetOption } from './target-option.tsx';
import './target-picker.css';

/** Before the id of an option that stands in its own section as well. No target's own id has a colon. */
const RECENT = 'recent:';

interface Props {
  readonly view: BundleView;
}

export function TargetPicker({ view: { id, target } }: Props) {
  const texts = useTexts();
  const { target: picker } = texts.window.handOver;
  const targets = useTargets(({ all }) => all);
  const { contains } = useFilter({ sensitivity: 'base' });
  const chosen = targets.find((one) => one.id === target) ?? null;
  const recent = useSettings(({ recentTargets }) => recentTargets)
    .filter((one) => one !== target)
    .flatMap((one) => targets.find(({ id: known }) => known === one) ?? []);
  const sections = TARGET_SECTIONS.map((section) => ({
    section,
    targets: targets.filter((one) => sectionOf(one.id) === section),
  }));
  return (
    <>
      <DialogTrigger onOpenChange={(isOpen) => void (isOpen && loadSettings())}>
        <Button className="target" data-target>
          <span className="name">
            {chosen === null ? picker.choose : targetName(chosen.id, texts.words, chosen.name)}
          </span>
          <Icon name="updown" />
          <span className="meta">{chosen === null ? picker.chooseLead : descriptionOf(chosen, texts)}</span>
        </Button>
        <DropPanel className="targets-pop">
          <Dialog className="targets" aria-label={picker.dialog}>
            {({ close }) => (
              // What is sought is found once, in its own section.
              <Autocomplete
                filter={(text, sought, { key }) => contains(text, sought) && (sought === '' || !isRecent(key))}
              >
                <SearchField className="search" aria-label={picker.dialog} autoFocus>
                  <Icon name="search" />
                  <Input placeholder={picker.search(targets.length)} />
                </SearchField>
                {/* It scrolls, so it must be reachable by keys. */}
                <div className="options-scroll" tabIndex={0} role="group" aria-label={picker.dialog}>
                  <ListBox
                    className="options"
                    aria-label={picker.dialog}
                    selectionMode="single"
                    disallowEmptySelection
                    selectedKeys={target === null ? [] : [target]}
                    onSelectionChange={(keys) => {
                      const [key] = keys === 'all' ? [] : [...keys];
                      if (key !== undefined) void choose(id, { kind: 'target', id: targetOf(key) });
                      close();
                    }}
                    renderEmptyState={() => <p className="hint">{picker.nothing}</p>}
                  >
                    {recent.length > 0 && (
                      <ListBoxSection id="recent" className="option-section">
                        <Header>{picker.recent}</Header>
                        {recent.map((one) => (
                          <TargetOption key={one.id} id={`${RECENT}${one.id}`} target={one} />
                        ))}
                      </ListBoxSection>
                    )}
                    {sections.map(({ section, targets: inSection }) => (
                      <ListBoxSection key={section} id={section} className="option-section">
                        <Header>{picker.sections[section]}</Header>
                        {inSection.map((one) => (
                          <TargetOption key={one.id} id={one.id} target={one} />
                        ))}
                      </ListBoxSection>
                    ))}
                  </ListBox>
                </div>
                <div className="own-target">
                  <OwnTargets />
                  <span className="hint">{picker.ownHint}</span>
                  <Action
                    size="small"
                    onPress={() => {
                      close();
                      void addTarget(id);
                    }}
                  >
                    {picker.own}
                  </Action>
                </div>
              </Autocomplete>
            )}
          </Dialog>
        </DropPanel>
      </DialogTrigger>
      {chosen !== null && <TargetAbout target={chosen} />}
    </>
  );
}

function isRecent(key: Key): boolean {
  return String(key).startsWith(RECENT);
}

function targetOf(key: Key): string {
  return isRecent(key) ? String(key).slice(RECENT.length) : String(key);
}
