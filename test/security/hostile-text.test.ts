/**
 * Text that does harm where it is shown: in subjects, names, friendly names, file names and a person's own words. Each door
 * out is tried with all of it: terminal, JSON, HTML, Markdown, calendar, YAML and quoted commands. The window's door is
 * test/e2e/window/hostile-text.spec.ts.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { freshFolder } from '#test/support/folder.ts';
import { HOST, HOSTILE, type HostileMaterial, makeHostileMaterial } from '#test/support/hostile-material.ts';
import { certprep } from '#test/support/terminal.ts';
import { requireTool, run } from '#test/support/tools.ts';

/** What moves a cursor, turns text around or hides; line feeds are the program's own. */
const HARMFUL = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const SECONDS = 1_000;

describe.runIf(requireTool('openssl', 'sh'))('hostile text', () => {
  const folder = freshFolder();
  let material: HostileMaterial;
  let given: string[];
  let count = 0;

  beforeAll(() => {
    const received = join(folder, 'received');
    mkdirSync(received);
    material = makeHostileMaterial(received);
    writeFileSync(join(folder, 'password.txt'), material.password);
    given = [material.certificate, material.key, '--host', HOST];
  });

  const fresh = (ending: string): string => join(folder, `out-${String(++count)}${ending}`);
  /** The one who prepares, the change and the reason are a person's words, and as bad here. */
  const words = (): string[] =>
    ['--prepared-by', '--checked-by', '--change'].flatMap((name, i) => [name, HOSTILE[i + 3] ?? '']);

  const commands = (): Record<string, string[]> => {
    const { certificate, huge, pfx, named } = material;
    const everything = [certificate, huge, pfx, ...named, '--password-file', join(folder, 'password.txt')];
    return {
      inspect: ['inspect', ...everything],
      'inspect locked': ['inspect', pfx],
      'inspect what is not there': ['inspect', ...HOSTILE.map((text) => join(folder, text))],
      chain: ['chain', ...everything],
      hosts: ['hosts', certificate, ...HOSTILE.flatMap((text) => ['--host', text])],
      'hosts of names': ['hosts', '--host', HOST, ...HOSTILE.flatMap((text) => ['--san', `DNS:${text}`])],
      check: ['check', ...given, '--target', 'nginx'],
      'check of the huge': ['check', huge, material.key, '--target', 'nginx', '--host', HOST],
      compare: ['compare', certificate, huge],
      'an option that is none': ['inspect', `--${HOSTILE[2] ?? ''}`],
      'a command that is none': [HOSTILE[3] ?? ''],
      'a target that is none': ['check', ...given, '--target', HOSTILE[0] ?? ''],
      'a name for files': ['check', ...given, '--target', 'nginx', '--name', HOSTILE[4] ?? ''],
    };
  };

  it(
    'does nothing on a terminal, and nothing in JSON, which parses',
    async () => {
      for (const [what, args] of Object.entries(commands())) {
        const plain = await certprep(args);
        expect(HARMFUL.exec(plain.out), what).toBeNull();
        expect(HARMFUL.exec(plain.err), what).toBeNull();
        const json = await certprep([...args, '--json']);
        expect(HARMFUL.exec(json.out), what).toBeNull();
        expect(HARMFUL.exec(json.err), what).toBeNull();
        expect(() => JSON.parse(json.out) as unknown, what).not.toThrow();
        expect(json.code, what).toBeLessThan(5);
      }
    },
    120 * SECONDS,
  );

  it('stands in JSON as it was', async () => {
    const { out } = await certprep(['inspect', material.certificate, '--json']);
    const { items } = JSON.parse(out) as { items: { sans: { value: string }[] }[] };
    const values = items[0]?.sans.map(({ value }) => value) ?? [];
    expect(values).toContain(HOSTILE[0]);
    expect(values).toContain(HOSTILE[5]);
  });

  it('is no element and no attribute in HTML', async () => {
    for (const files of [given, [material.huge, material.key, '--host', HOST]]) {
      const out = fresh('.html');
      await certprep(['report', ...files, '--target', 'nginx', '--out', out, ...words()]);
      const html = readFileSync(out, 'utf8');
      expect(HARMFUL.exec(html)).toBeNull();
      expect(html.length).toBeLessThan(500_000);
      const style = /<style>[^]*?<\/style>/;
      const tags = [...html.replace(style, '').matchAll(/<\/?([a-z0-9]+)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi)];
      // Each `<` opens a tag of the report's own, so there is none besides those matched.
      expect(html.replace(style, '').match(/<(?!!doctype)/gi)).toHaveLength(tags.length);
      const allowed = new Set(
        'html head meta title body main h1 h2 p dl dt dd table thead tbody tr th td ul li b i pre svg text rect line'.split(
          ' ',
        ),
      );
      for (const [, tag = '', attributes = ''] of tags) {
        expect(allowed).toContain(tag.toLowerCase());
        expect(attributes).not.toMatch(/\s(on\w+|style|href|src)\s*=/i);
      }
    }
  });

  it('is neither link, heading, table nor fence in Markdown, and no event of a calendar', async () => {
    for (const files of [given, [material.huge, material.key, '--host', HOST]]) {
      const [md, ics] = [fresh('.md'), fresh('.ics')];
      await certprep(['report', ...files, '--target', 'nginx', '--out', md, '--ics', ics, ...words()]);
      const text = readFileSync(md, 'utf8');
      expect(HARMFUL.exec(text)).toBeNull();
      const open = text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll('\\\\', '');
      expect(open).not.toMatch(/(?<!\\)<[a-z/]|(?<!\\)\]\(|(?<!\\)!\[/i);
      expect(open.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
      const calendar = readFileSync(ics, 'utf8');
      expect(HARMFUL.exec(calendar.replaceAll('\r\n', '\n'))).toBeNull();
      expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
      expect(calendar.match(/^SUMMARY/gm)).toHaveLength(2);
      // A megabyte is cut.
      expect(text.length + calendar.length).toBeLessThan(500_000);
    }
  });

  it('is refused as a name, and of what is named well nothing but the bytes stands in a YAML secret', async () => {
    const written = async (name: string): Promise<{ code: number; err: string; out: string }> => {
      const out = fresh('');
      const accepted = ['--accept', 'CHAIN_INCOMPLETE', '--reason', HOSTILE[6] ?? ''];
      const args = ['export', ...given, '--target', 'kubernetes', '--out', out, '--name', name, ...accepted];
      return { ...(await certprep(args)), out };
    };
    for (const name of [...HOSTILE, 'a'.repeat(1_000_000)]) {
      const { code, err } = await written(name);
      expect(code).toBe(2);
      expect(err.length).toBeLessThan(10_000);
    }
    const { out } = await written('Wohl_benannt');
    const yaml = readdirSync(out).filter((one) => one.endsWith('.yaml'));
    expect(yaml).toHaveLength(1);
    for (const file of yaml) {
      const documents = parseAllDocuments(readFileSync(join(out, file), 'utf8'));
      expect(documents).toHaveLength(1);
      expect(Object.keys(documents[0]?.toJS() as object)).toEqual(['apiVersion', 'kind', 'type', 'metadata', 'data']);
      expect(documents[0]?.getIn(['metadata', 'name'])).toMatch(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/);
    }
  });

  it('is one word of a shell, and runs nothing there', async () => {
    const bench = join(folder, 'bench');
    mkdirSync(bench);
    for (const named of [material.named, [material.huge]]) {
      const out = fresh('.json');
      const files = [...named, material.key, '--host', HOST];
      await certprep(['report', ...files, '--target', 'nginx', '--out', out, ...words()]);
      const { commands: lines } = JSON.parse(readFileSync(out, 'utf8')) as { commands: string[] };
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line).toMatch(/^[ -~]+$/);
        expect(line.length).toBeLessThan(100_000);
        run('sh', ['-c', `cd "$0" && ${line}`, bench]);
      }
    }
    for (const place of [bench, join(folder, 'received'), process.cwd()]) {
      expect(readdirSync(place)).not.toContain('pwned');
    }
  });
});
