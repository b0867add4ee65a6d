/** Keys as they are printed on them. */
export function Keys({ keys }: { readonly keys: string | null }) {
  if (keys === null) return null;
  return (
    <span className="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
