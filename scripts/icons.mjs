/**
 * `npm run icons`: draws the icons of every package from the two drawings in assets/icons, with the installed browser. What it
 * makes is kept in the repository, because a build must not need a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { icns, ico } from './build/icon-files.mjs';

const folder = join(import.meta.dirname, '../assets/icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const browser = await chromium.launch({
  executablePath: process.env.CERTPREP_BROWSER ?? '/usr/lib/chromium/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
/** @type {Map<number, Buffer>} */
const drawn = new Map();
for (const size of SIZES) {
  const svg = readFileSync(join(folder, size <= 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  drawn.set(size, png);
  writeFileSync(join(folder, `${size}x${size}.png`), png);
}
await browser.close();
writeFileSync(join(folder, 'icon.ico'), ico(drawn));
writeFileSync(join(folder, 'icon.icns'), icns(drawn));
