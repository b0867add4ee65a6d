/** The gap in a chain on paper or as a QR code: what to fetch elsewhere. Addresses stand in full, never as links. */
import { useEffect, useState } from 'react';
import type { BundleView } from '#shared/bundle-view.ts';
import { type CardFormat, type QrCode, qrPath } from '#shared/carry-card.ts';
import { Action } from '../../parts/action.tsx';
import { GroupedDigest } from '../../parts/grouped-digest.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { api } from '../../state/api.ts';
import { closeSheet } from '../../state/looking.ts';
import { save } from '../../state/saving.ts';
import { useTexts } from '../../state/texts.ts';
import { savedName } from '../report/saved-name.ts';
import './trust.css';

export function CarryCard({ view }: { readonly view: BundleView }) {
  const { words, window: texts } = useTexts();
  const { card, frame } = texts;
  const { chain, at } = view;
  const missing = chain?.missing ?? null;
  if (chain === null || missing === null) return null;
  const { issuer, authorityKeyId, caIssuers } = missing;
  const steps = card.steps(missing);
  const keep = (format: CardFormat): void => {
    const name = savedName(view, 'carry-card', format === 'text' ? 'txt' : 'html');
    void save({ kind: 'carry-card', name, bundle: view.id, format, language: words.language });
  };
  return (
    <Sheet
      title={card.title}
      lead={card.lead}
      width="middle"
      onClose={closeSheet}
      isRead
      foot={
        <>
          <Action size="big" onPress={() => keep('text')}>
            {card.saveText}
          </Action>
          <Action size="big" onPress={() => keep('html')}>
            {card.savePage}
          </Action>
          <span className="grow" />
          <Action size="big" onPress={closeSheet}>
            {frame.close}
          </Action>
          <Action size="big" look="primary" onPress={() => window.print()}>
            {card.print}
          </Action>
        </>
      }
    >
      <div className="card">
        <div>
          <div>
            <h2>{card.heading}</h2>
            <p>{card.purpose(chain.plates.at(-1)?.title ?? '', at)}</p>
          </div>
          <div>
            <h3>{card.issuer}</h3>
            <p className="mono">{issuer}</p>
          </div>
          {authorityKeyId !== null && (
            <div>
              <h3>{card.keyIdentifier}</h3>
              <p className="mono">
                <GroupedDigest digest={authorityKeyId} />
              </p>
            </div>
          )}
          {caIssuers.length > 0 && (
            <div>
              <h3>{card.addresses}</h3>
              {caIssuers.map((address) => (
                <p key={address} className="mono">
                  {address}
                </p>
              ))}
            </div>
          )}
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <Code view={view} />
      </div>
    </Sheet>
  );
}

function Code({ view: { id, rev } }: { readonly view: BundleView }) {
  const { card } = useTexts().window;
  const [code, setCode] = useState<QrCode | 'too-long' | null>(null);
  useEffect(() => {
    void api.carryCode({ bundle: id }).then((made) => made.ok && setCode(made.value ?? 'too-long'));
  }, [id, rev]);
  if (code === null) return <div className="qr" />;
  if (code === 'too-long') return <p className="hint">{card.tooLong}</p>;
  // Four squares of quiet around it.
  const box = [-4, -4, code.length + 8, code.length + 8].join(' ');
  return (
    <svg className="qr" viewBox={box} role="img" aria-label={card.codeLabel} shapeRendering="crispEdges">
      <path d={qrPath(code)} />
    </svg>
  );
}
