/** Which keys there are. */
import { COMMAND_GROUPS } from '#words/window-commands.ts';
import { Action } from '../parts/action.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { closeSheet } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';
import { COMMANDS } from './commands.ts';
import { Keys } from './keys.tsx';
import './commands.css';

const WITH_KEYS = COMMANDS.filter(({ keys }) => keys !== null);

export function KeyboardHelp() {
  const { commands, frame } = useTexts().window;
  return (
    <Sheet
      title={commands.keyboard}
      lead={commands.keyboardLead}
      width="middle"
      onClose={closeSheet}
      isRead
      foot={
        <>
          <span className="grow" />
          <Action size="big" onPress={closeSheet}>
            {frame.close}
          </Action>
        </>
      }
    >
      {/* It scrolls, so it must be reachable by keys. */}
      <div className="key-help" tabIndex={0} role="group" aria-label={commands.keyboard}>
        {COMMAND_GROUPS.filter((group) => WITH_KEYS.some((one) => one.group === group)).map((group) => (
          <section key={group}>
            <h3>{commands.groups[group]}</h3>
            <dl>
              {WITH_KEYS.filter((one) => one.group === group).map(({ name, keys }) => (
                <div key={name}>
                  <dt>{commands.names[name]}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
