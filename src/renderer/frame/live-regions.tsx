import { useSaid } from '../state/said.ts';

export function LiveRegions() {
  const { polite, assertive } = useSaid();
  return (
    // React Aria hides what lies under a sheet, but for what is marked so.
    <div className="vh" data-live-announcer="true">
      <div aria-live="polite" data-said="polite">
        {polite.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
      <div aria-live="assertive" data-said="assertive">
        {assertive}
      </div>
    </div>
  );
}
