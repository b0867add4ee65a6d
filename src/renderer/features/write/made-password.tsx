/**
 * A password that was made, shown once because a person must write it down. It is drawn straight into the page and read
 * back from there: React keeps no copy of it, and with the page's nodes it is gone.
 */
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { PasswordKind } from '#shared/made-password.ts';
import { Icon } from '../../parts/icon.tsx';
import { api } from '../../state/api.ts';
import { noteFailure } from '../../state/looking.ts';
import { useSecretShown } from '../../state/secret-shown.ts';
import { useTexts } from '../../state/texts.ts';

export interface MadePasswordHandle {
  readonly read: () => string;
  readonly renew: () => Promise<void>;
}

interface Props {
  readonly ref: Ref<MadePasswordHandle>;
  readonly kind: PasswordKind;
  readonly onRenew: () => void;
}

export function MadePassword({ ref, kind, onRenew }: Props) {
  const { password: texts } = useTexts().window.handOver;
  const list = useRef<HTMLOListElement>(null);
  const [bits, setBits] = useState<number | null>(null);

  const draw = useCallback(async (): Promise<void> => {
    const made = await api.newPassword({ kind });
    if (!made.ok) return noteFailure(made.failure);
    list.current?.replaceChildren(...made.value.parts.map(itemOf));
    setBits(made.value.bits);
  }, [kind]);
  useEffect(() => {
    void draw();
  }, [draw]);
  useSecretShown(true);
  useImperativeHandle(ref, () => ({
    read: () => [...(list.current?.children ?? [])].map(({ textContent }) => textContent).join(''),
    renew: async () => {
      await draw();
      onRenew();
    },
  }));
  return (
    <>
      <ol ref={list} className={`made-password made-of-${kind}`} aria-label={texts.madeLabel(kind)} />
      <p className="hint">
        <Icon name="note" size="small" />
        <span>{texts.madeHint(kind, bits)}</span>
      </p>
    </>
  );
}

function itemOf(part: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = part;
  return item;
}
