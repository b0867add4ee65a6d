/** The program's sign: two plates joined by a dovetail. */
export function Mark() {
  return (
    <div className="mark">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2 2.5h14v5h-4.3l.9 3H6.2l.9-3H2z" fill="currentColor" />
        <path d="M2 10.5v5h14v-5h-2.3M2 10.5h3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <b>CertPrep</b>
    </div>
  );
}
