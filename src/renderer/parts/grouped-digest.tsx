/** A digest in groups of four, for comparing on paper; the whole of it is said as one. */
interface Props {
  readonly digest: string;
}

export function GroupedDigest({ digest }: Props) {
  return (
    <span className="digest">
      {digest.match(/.{1,4}/g)?.map((group, i) => (
        <span key={i}>{group} </span>
      ))}
    </span>
  );
}
