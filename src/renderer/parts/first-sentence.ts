/** The first sentence of a text without its full stop, and the rest. */
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

export function firstSentence(text: string): readonly [first: string, rest: string] {
  const [first] = sentences.segment(text);
  const sentence = first?.segment ?? text;
  return [sentence.trim().replace(/[.\u3002]$/u, ''), text.slice(sentence.length).trim()];
}
