/** One setting of a few values, all of them in sight. */
import { Label, Radio, RadioGroup } from 'react-aria-components';

interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Where `text` is in a language of its own. */
  readonly lang?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, hint, value, options, onChoose }: Props<T>) {
  return (
    <div className="setting">
      <RadioGroup value={value} onChange={(chosen) => onChoose(chosen as T)}>
        <Label className="strong">{label}</Label>
        <div className="segments">
          {options.map(({ value: one, text, lang }) => (
            <Radio key={one} value={one} className="segment">
              <span lang={lang}>{text}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="hint">{hint}</p>
    </div>
  );
}
