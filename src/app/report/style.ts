/** The look of the report: black on white, as it is printed. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid #bbb; break-after: avoid; }
h1, p, td, dd, li { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 12rem 1fr; gap: 0.25rem 1rem; }
dt { color: #555; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid #ddd; }
tr, li, svg { break-inside: avoid; }
svg { display: block; max-width: 100%; height: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f4f4; padding: 0.75rem; font-size: 0.85rem; }
.boxes { list-style: none; padding: 0; }
.good, .bad { font-weight: 600; }
.good::before { content: "\\2714  "; }
.bad::before { content: "\\2716  "; }
.signature { margin-top: 4rem; border-top: 1px solid #111; width: 22rem; padding-top: 0.25rem; }
@media print { main { padding: 0; max-width: none; } pre { background: none; border: 1px solid #bbb; } }
`;
