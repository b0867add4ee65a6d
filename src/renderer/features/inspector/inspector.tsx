/** One certificate looked at closely, in place of what goes out. Escape goes back to its plate. */
import { useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { BundleView, CertificatePlate } from '#shared/bundle-view.ts';
import { IconAction } from '../../parts/icon-action.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { look } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { AllFields } from './all-fields.tsx';
import { Outline } from './outline.tsx';
import { PlainWords } from './plain-words.tsx';
import { useDetails } from './use-details.ts';
import './inspector.css';

interface Props {
  readonly view: BundleView;
  readonly plate: CertificatePlate;
}

export function Inspector({ view, plate }: Props) {
  const { inspector, chain } = useTexts().window;
  const { sha256, role, source, fileName } = plate;
  const details = useDetails(view.id, sha256);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The tabs are there once they are drawn.
    const frame = requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('[role=tab]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [sha256]);
  const isHere = details !== null;
  return (
    <section
      ref={section}
      className="pane right inspector"
      aria-label={inspector.label}
      data-area="hand-over"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(sha256);
      }}
    >
      <header>
        <h2>{chain.roles[role]}</h2>
        <span className="tag">
          <span className={source === 'given' ? 'swatch' : 'swatch library'} />
          <OneLine text={fileName === null ? chain.sources[source] : chain.from(fileName)} />
        </span>
        <IconAction icon="cross" label={inspector.close} onPress={() => close(sha256)} />
      </header>
      <Tabs className="inspector-body">
        <TabList className="inspector-tabs" aria-label={inspector.label}>
          {(['plain', 'fields', 'asn1'] as const).map((id) => (
            <Tab key={id} id={id} className="inspector-tab">
              {inspector.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="plain" className="scroll">
          {isHere && <PlainWords plate={plate} details={details} at={view.at} />}
        </TabPanel>
        <TabPanel id="fields" className="scroll">
          {isHere && <AllFields details={details} />}
        </TabPanel>
        <TabPanel id="asn1" className="scroll">
          {isHere && <Outline root={details.outline} />}
        </TabPanel>
      </Tabs>
    </section>
  );
}

/** The focus goes back to its plate, once that is reachable again. */
function close(sha256: string): void {
  look({ inspected: null });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-plate="${sha256}"]`)?.focus());
}
