/** What the program promises, and what it can't. */
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

export function Security() {
  const { settings } = useTexts().window;
  return (
    <>
      {settings.promises.map(({ title, text }) => (
        <div key={title} className="setting">
          <h3>
            <Icon name="passed" tone="ok" /> {title}
          </h3>
          <p className="hint">{text}</p>
        </div>
      ))}
      <div className="setting">
        <h3>{settings.limits}</h3>
        <ul className="limits">
          {settings.limitTexts.map((text) => (
            <li key={text} className="hint">
              {text}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
