/** A told problem: its first sentence large, the rest and what to do small under it. */
import { firstSentence } from './first-sentence.ts';

interface Props {
  readonly message: string;
  readonly remedy: string;
}

export function ProblemText({ message, remedy }: Props) {
  const [first, rest] = firstSentence(message);
  const why = [rest, remedy].filter((part) => part !== '').join(' ');
  return (
    <>
      <span className="t">{first}</span>
      {why !== '' && <span className="why">{why}</span>}
    </>
  );
}
