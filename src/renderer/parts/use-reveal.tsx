/** Showing what is typed into a password field, until it is hidden again. */
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useSecretShown } from '../state/secret-shown.ts';
import { useTexts } from '../state/texts.ts';
import { Icon } from './icon.tsx';

export function useReveal() {
  const { unlock } = useTexts().window;
  const [isShown, setShown] = useState(false);
  useSecretShown(isShown);
  return {
    type: isShown ? 'text' : 'password',
    hide: () => setShown(false),
    button: (
      <ToggleButton
        className="icon-btn"
        aria-label={isShown ? unlock.hide : unlock.show}
        isSelected={isShown}
        onChange={setShown}
      >
        <Icon name="eye" />
      </ToggleButton>
    ),
  } as const;
}
