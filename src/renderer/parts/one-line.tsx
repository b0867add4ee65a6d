/** A text that stays on one line: what has no room there ends in dots, and is read whole as the title. */
interface Props {
  readonly text: string;
  /** Besides its own. */
  readonly className?: string;
}

export function OneLine({ text, className = '' }: Props) {
  return (
    <span className={`trunc ${className}`} title={text}>
      {text}
    </span>
  );
}
