/** A button that puts a text on the clipboard, and says so. Nothing secret is ever shown with one. */
import { useEffect, useState } from 'react';
import { copy } from '../state/copy.ts';
import { useTexts } from '../state/texts.ts';
import { IconAction } from './icon-action.tsx';

interface Props {
  readonly text: string;
  /** What it is: 'SHA-256'. */
  readonly name: string;
}

/** As long as a glance takes. */
const SHOWN_MS = 2000;

export function CopyAction({ text, name }: Props) {
  const { frame } = useTexts().window;
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const press = async (): Promise<void> => setCopied(await copy(text, frame.copied(name)));
  return <IconAction icon={isCopied ? 'tick' : 'copies'} label={frame.copy(name)} onPress={() => void press()} />;
}
