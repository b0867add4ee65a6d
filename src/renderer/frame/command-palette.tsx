/** Everything that can be done now, by its name. */
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { Action } from '../parts/action.tsx';
import { afterDrawing } from '../parts/after-drawing.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { closeSheet } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';
import { COMMANDS } from './commands.ts';
import { Keys } from './keys.tsx';
import './commands.css';

export function CommandPalette() {
  const { commands, frame } = useTexts().window;
  const { contains } = useFilter({ sensitivity: 'base' });
  const possible = COMMANDS.filter(({ name, can }) => name !== 'commands' && can());
  return (
    <Sheet
      title={commands.title}
      width="narrow"
      onClose={closeSheet}
      foot={
        <>
          <span className="grow" />
          <Action onPress={closeSheet}>{frame.close}</Action>
        </>
      }
    >
      <Autocomplete filter={contains}>
        <SearchField className="search" aria-label={commands.title} autoFocus>
          <Icon name="search" />
          <Input placeholder={commands.search} />
        </SearchField>
        {/* It scrolls, so it must be reachable by keys. */}
        <div className="commands-scroll" tabIndex={0} role="group" aria-label={commands.title}>
          <Menu
            className="menu commands"
            aria-label={commands.title}
            items={possible}
            renderEmptyState={() => <p className="hint">{commands.nothing}</p>}
          >
            {({ name, keys, run }) => (
              <MenuItem
                id={name}
                className="menu-item"
                textValue={commands.names[name]}
                onAction={() => {
                  closeSheet();
                  // The sheet gives the focus back as it goes; what the command does with it comes after that.
                  afterDrawing(run);
                }}
              >
                <span className="grow">{commands.names[name]}</span>
                <Keys keys={keys} />
              </MenuItem>
            )}
          </Menu>
        </div>
      </Autocomplete>
    </Sheet>
  );
}
