import { ListBoxItem, Text } from 'react-aria-components';
import type { TargetData } from '#shared/target.ts';
import { fileText, targetName } from '#words/target.ts';
import { Icon } from '../../parts/icon.tsx';
import { type Texts, useTexts } from '../../state/texts.ts';

interface Props {
  /** Of the option, which may stand there twice. */
  readonly id: string;
  readonly target: TargetData;
}

export function TargetOption({ id, target }: Props) {
  const texts = useTexts();
  const { target: picker } = texts.window.handOver;
  const { date, sources, unconfirmed } = target;
  const needsPassword = target.demands.some(({ rule }) => rule === 'pfx-password');
  return (
    <ListBoxItem id={id} className="option" textValue={soughtBy(target, texts)}>
      {({ isSelected }) => (
        <>
          {isSelected ? <Icon name="tick" /> : <span />}
          <Text slot="label" className="strong">
            {targetName(target.id, texts.words, target.name)}
          </Text>
          <span className="endings mono">{endingsOf(target)}</span>
          <Text slot="description">
            {descriptionOf(target, texts)}
            {needsPassword && (
              <span className="tag warn">
                <Icon name="lock" size="small" />
                {picker.needsPassword}
              </span>
            )}
            <span className="source">
              {picker.source(date, sources)}
              {unconfirmed.length > 0 && <span className="warn">{picker.unconfirmed(unconfirmed.length)}</span>}
            </span>
          </Text>
        </>
      )}
    </ListBoxItem>
  );
}

/** What its files hold, in sentences. */
export function descriptionOf({ files }: TargetData, { words }: Texts): string {
  return files.map((file) => fileText(file, words)).join(' ');
}

/** Everything that a person may type to find it. */
function soughtBy(target: TargetData, texts: Texts): string {
  const name = targetName(target.id, texts.words, target.name);
  return [name, ...target.nicknames, endingsOf(target), descriptionOf(target, texts)].join(' ');
}

/** ".pem .key". */
function endingsOf({ files }: TargetData): string {
  return files.map((file) => file.name.replace(/^.*(?=\.)/, '')).join(' ');
}
