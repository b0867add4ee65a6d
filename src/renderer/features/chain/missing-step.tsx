/** The gap in the chain: whose certificate is missing, and where to get it. */
import { GridListItem } from 'react-aria-components';
import type { MissingIssuer } from '#shared/answers.ts';
import type { CertificatePlate } from '#shared/bundle-view.ts';
import { shortName } from '#words/subject.ts';
import { Action } from '../../parts/action.tsx';
import { GroupedDigest } from '../../parts/grouped-digest.tsx';
import { Icon } from '../../parts/icon.tsx';
import { chooseFiles } from '../../state/actions.ts';
import { openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly missing: MissingIssuer;
  /** The one that it signed. */
  readonly signed: CertificatePlate['role'];
}

export function MissingStep({ signed, missing: { issuer, authorityKeyId, caIssuers } }: Props) {
  const { chain, card } = useTexts().window;
  const title = shortName(issuer) ?? issuer;
  return (
    <GridListItem
      id="missing-issuer"
      className="step jointed apart loose start end"
      textValue={`${chain.missingRole(signed)}, ${title}`}
      data-missing
    >
      <span className="place need" aria-hidden="true">
        <Icon name="plus" size="small" />
      </span>
      <div className="row">
        <div className="plate gap" data-gap>
          <div>
            <div className="role">
              <b className="bad">{chain.missingRole(signed)}</b>
            </div>
            <div className="title">{title}</div>
            {authorityKeyId !== null && (
              <div className="meta">
                {card.keyIdentifier} <GroupedDigest digest={authorityKeyId} />
              </div>
            )}
            <div className="meta">{caIssuers.length > 0 ? chain.fetchFrom : chain.askFor}</div>
          </div>
          <div className="get">
            {/* The certificate's own text: shown whole, never a link. */}
            {caIssuers.map((address) => (
              <span key={address} className="url mono">
                {address}
              </span>
            ))}
            <Action size="small" onPress={() => openSheet({ kind: 'carry-card' })}>
              {card.open}
            </Action>
            <Action size="small" onPress={() => void chooseFiles()}>
              {chain.chooseFile}
            </Action>
          </div>
        </div>
      </div>
    </GridListItem>
  );
}
