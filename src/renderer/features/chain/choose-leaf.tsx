/** Which of several certificates this bundle is about. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CertificatePlate } from '#shared/bundle-view.ts';
import { Icon } from '../../parts/icon.tsx';
import { choose } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly bundle: string;
  readonly candidates: readonly CertificatePlate[];
  readonly at: number;
  /** Whether one is taken already. */
  readonly isChosen: boolean;
}

export function ChooseLeaf({ bundle, candidates, at, isChosen }: Props) {
  const { chain } = useTexts().window;
  return (
    <MenuTrigger>
      <Button className="btn small">{isChosen ? chain.chooseAnother : chain.chooseOne}</Button>
      <Popover className="pop menu-pop" placement="bottom end">
        <Menu
          className="menu"
          aria-label={chain.roles.leaf}
          onAction={(sha256) => void choose(bundle, { kind: 'leaf', sha256: String(sha256) })}
        >
          {candidates.map((plate) => (
            <MenuItem
              key={plate.sha256}
              id={plate.sha256}
              className="menu-item"
              textValue={`${plate.title}, ${chain.candidate(plate, at)}`}
            >
              <Icon name={plate.hasKey ? 'key' : 'certificate'} />
              {/* Both in its name: the titles are often the same. */}
              <span className="strong">{plate.title}</span> <span className="more">{chain.candidate(plate, at)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
