import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMANDED, picturesOf } from '../test/pictures/demanded.mjs';
import { DIFFERENCES, EVERYWHERE } from '../test/pictures/differences.mjs';

/**
 * Names of pictures that are not there.
 * @param {string} folder of the pictures
 * @returns {readonly string[]}
 */
export function missingPictures(folder) {
  const states = Object.values(DEMANDED).flat();
  const names = [
    ...states.flatMap(picturesOf),
    ...DIFFERENCES.flatMap(({ design, ours }) => [`design/${design}`, ours]),
  ];
  return [...new Set(names)].filter((name) => !existsSync(join(folder, `${name}.png`)));
}

/**
 * Writes compare.html beside the pictures: the design's and ours side by side, and what differs and why.
 * @param {string} folder
 */
export function writeComparison(folder) {
  const pairs = DIFFERENCES.map(
    ({ design, ours, kept }) => `
  <section id="${design}">
    <h2>${design}</h2>
    <div>${figure(`design/${design}`, 'The design')}${figure(ours, 'Ours')}</div>
    <ul>${kept.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>
  </section>`,
  );
  writeFileSync(join(folder, 'compare.html'), page(pairs.join('\n')));
}

/** @param {string} name @param {string} whose */
function figure(name, whose) {
  const alt = `${whose}: ${name.replace(/^.*\//, '')}`;
  return `<figure><a href="${name}.png"><img src="${name}.png" alt="${alt}" loading="lazy" /></a><figcaption>${whose}</figcaption></figure>`;
}

/** @param {string} sections */
function page(sections) {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>The design and the window</title>
  <style>
    body { margin: 2rem auto; max-width: 100rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
    section > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1rem; }
    figure { margin: 0; }
    img { width: 100%; border: 1px solid #8888; }
  </style>
</head>
<body>
  <h1>The design and the window</h1>
  <p>Each picture of the design, ours beside it, and the differences that were kept, with the reason. Made by <code>npm run pictures</code>.</p>
  <p>Everywhere:</p>
  <ul>${EVERYWHERE.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>
${sections}
</body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
