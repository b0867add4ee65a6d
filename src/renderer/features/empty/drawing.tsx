/** Loose files on the left, one ordered chain on the right. */
const FILES = [
  { name: 'server.pfx', at: 'translate(8 22) rotate(-7)', width: 92 },
  { name: 'root.cer', at: 'translate(112 8) rotate(5)', width: 92 },
  { name: 'chain.p7b', at: 'translate(46 86) rotate(4)', width: 92 },
  { name: 'server.key', at: 'translate(146 92) rotate(-6)', width: 92 },
  { name: 'DigiCertCA.crt', at: 'translate(14 158) rotate(-3)', width: 112 },
  { name: 'keystore.jks', at: 'translate(142 164) rotate(7)', width: 104 },
] as const;

const HATCHING = Array.from({ length: 11 }, (_, i) => `M1 ${String(66 + 6 * i)}l5-5`).join('');

export function Drawing({ label }: { readonly label: string }) {
  return (
    <svg className="drawing" viewBox="0 -4 650 250" role="img" aria-label={label}>
      {FILES.map((file) => (
        <LooseFile key={file.name} {...file} />
      ))}
      <path className="arrow" d="M270 118h44m-8-7 8 7-8 7" />
      <g transform="translate(340 18)">
        <Chain />
      </g>
    </svg>
  );
}

function LooseFile({ name, at, width }: (typeof FILES)[number]) {
  const fold = String(width - 14);
  return (
    <g transform={at}>
      <path className="sheet-paper" d={`M0 0h${fold}l14 14v48H0z`} />
      <path className="line" d={`M${fold} 0v14h14`} />
      <text x="9" y="44">
        {name}
      </text>
      <path className="writing thin" d="M9 16h30M9 23h20" />
    </g>
  );
}

function Chain() {
  return (
    <>
      <path className="sheet-paper" d="M8 .5H196V60.5H.5V8Q.5.5 8 .5z" />
      <path className="sheet-paper" d="M.5 60.5H272.5V128.5H.5z" />
      <path className="left-out" d="M24.5 154.5H265.5q7 0 7 7V191q0 7-7 7H31.5q-7 0-7-7z" />
      <path className="secret" d="M196 .5H264.5q8 0 8 8V60.5H196z" />
      <path className="secret" d="M197 22l-11-4q-3-1-3 2v21q0 3 3 2l11-4z" />
      <path className="sheet-paper" d="M22 60.5l-3.5 13.5q-.8 3 2.5 3h66q3.3 0 2.5-3L86 60.5" />
      <path className="sheet-paper" d="M22 128.5l-3.5 13.5q-.8 3 2.5 3h66q3.3 0 2.5-3L86 128.5" />
      <path className="edge-own" d="M.5.5h6v60h-6z" />
      <path className="hatching" d={HATCHING} />
      <path className="ticks" d="M48 68l3.5 3.5 7-8M48 136l3.5 3.5 7-8" />
      <path className="brass" d="M188 31l2.5 2.5 4.5-5.5" />
      <path className="writing" d="M22 22h110M22 36h64M22 96h168M22 110h90M48 174h96" />
      <path className="writing on-secret" d="M214 24h38M214 38h24" />
    </>
  );
}
