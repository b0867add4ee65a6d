/** A field for a new password. It is not controlled: see choose-password.tsx. */
import { type RefObject, useId } from 'react';
import { useReveal } from '../../parts/use-reveal.tsx';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
  /** What is typed can be seen: it stands on the screen anyway. */
  readonly isPlain?: boolean;
  readonly onEnter?: () => void;
}

export function PasswordField({ field, label, error = null, autoFocus = false, isPlain = false, onEnter }: Props) {
  const id = useId();
  const reveal = useReveal();
  return (
    <div className="password-field">
      <label htmlFor={id}>{label}</label>
      <div className={error === null ? 'field' : 'field invalid'}>
        <input
          ref={field}
          id={id}
          className="mono"
          type={isPlain ? 'text' : reveal.type}
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          maxLength={1024}
          autoFocus={autoFocus || isPlain}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter?.();
          }}
        />
        {!isPlain && reveal.button}
      </div>
      <p id={`${id}-error`} className="hint bad" role="alert">
        {error}
      </p>
    </div>
  );
}
