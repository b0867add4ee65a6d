/** The document as one HTML file: no script, nothing from elsewhere, fit for printing. */
import { sha256Base64 } from './sha256-base64.ts';
import type { Block, Document } from './document.ts';
import { chainSvg } from './chain-svg.ts';
import { markup, type Markup, raw } from './markup.ts';
import { STYLE } from './style.ts';

export function toHtml({ language, title, blocks }: Document): string {
  // The one style is named by its digest: no other, and nothing else, is let in.
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>${raw(STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${blocks.map(block)}
        </main>
      </body>
    </html> `.text;
}

function block(one: Block): Markup {
  switch (one.kind) {
    case 'heading':
      return markup`<h2>${one.text}</h2>`;
    case 'paragraph':
      return markup`<p class="${one.mark ?? 'plain'}">${one.text}</p>`;
    case 'facts':
      return markup`<dl>${one.rows.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
    case 'table':
      return markup`<table><thead><tr>${one.head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${one.rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
    case 'problems':
      return markup`<ul>${one.problems.map(({ severity, message, remedy }) => markup`<li><b>${severity}:</b> ${message} <i>${remedy}</i></li>`)}</ul>`;
    case 'boxes':
      return markup`<ul class="boxes">${one.boxes.map(({ text, ticked }) => markup`<li>${box(ticked)} ${text}</li>`)}</ul>`;
    case 'chain':
      return chainSvg(one.title, one.plates);
    case 'picture':
      return raw(one.svg);
    case 'commands':
      return markup`<pre>${one.lines.join('\n')}</pre>`;
    case 'signature':
      return markup`<p class="signature">${one.label}</p>`;
  }
}

function box(isTicked: boolean): string {
  return isTicked ? '\u2611' : '\u2610';
}
