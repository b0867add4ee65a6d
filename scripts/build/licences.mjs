/** The licences of what is bundled ask to be passed on with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root the repository
 * @param {readonly string[]} packages
 */
export function licenceTexts(root, packages) {
  return packages.map((name) => licenceText(join(root, 'node_modules', name))).join('\n');
}

/** @param {string} folder */
function licenceText(folder) {
  const { name, version, license, main } =
    /** @type {{ name: string, version: string, license: string, main: string }} */ (
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : license === 'MIT' ? mit(join(folder, main)) : null;
  if (text === null) throw new Error(`${name} is bundled but brings no licence text`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/**
 * The MIT licence, where a package names it alone: with whose it is, as its program says at the top.
 * @param {string} program
 */
function mit(program) {
  const owner = /Copyright \(c\) .+/.exec(readFileSync(program, 'utf8'))?.[0];
  return owner === undefined ? null : `${owner}\n\n${readFileSync(join(import.meta.dirname, 'mit.txt'), 'utf8')}`;
}
