import { LANGUAGE_NAMES, LANGUAGES } from '#words/language.ts';
import { LOCK_TIMES } from '#shared/settings.ts';
import { prefer, useSettings } from '../../state/settings.ts';
import { useTexts } from '../../state/texts.ts';
import { OwnTargets } from '../hand-over/own-targets.tsx';
import { Choice } from './choice.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** Stands for no language of its own, which the settings write as null. */
const AS_SYSTEM = 'system';

export function General() {
  const { settings } = useTexts().window;
  const { theme, language, lock } = useSettings();
  return (
    <>
      <Choice
        label={settings.theme}
        hint={settings.themeHint}
        value={theme}
        options={THEMES.map((one) => ({ value: one, text: settings.themes[one] }))}
        onChoose={(chosen) => void prefer({ theme: chosen })}
      />
      <Choice
        label={settings.language}
        hint={settings.languageHint}
        value={language ?? AS_SYSTEM}
        options={[
          { value: AS_SYSTEM, text: settings.languageOfSystem },
          ...LANGUAGES.map((one) => ({ value: one, text: LANGUAGE_NAMES[one], lang: one })),
        ]}
        onChoose={(chosen) => void prefer({ language: chosen === AS_SYSTEM ? null : chosen })}
      />
      <Choice
        label={settings.lock}
        hint={settings.lockHint}
        value={lock}
        options={LOCK_TIMES.map((one) => ({ value: one, text: settings.lockTimes[one] }))}
        onChoose={(chosen) => void prefer({ lock: chosen })}
      />
      <div className="setting">
        <h3>{settings.ownTargets}</h3>
        <p className="hint">{settings.ownTargetsHint}</p>
        <OwnTargets />
      </div>
      <div className="setting">
        <h3>{settings.kept}</h3>
        <p className="hint">{settings.keptHint}</p>
      </div>
    </>
  );
}
