/** The carry card as it is printed, read back by a program for QR codes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChainAnswer } from '#shared/answers.ts';
import { qrSvg } from '#app/export/carry-card.ts';
import { freshFolder } from '#test/support/folder.ts';
import { type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const ADDRESS = 'http://ca.example/issuing3.cer';

describe.runIf(requireTool('openssl', 'rsvg-convert', 'zbarimg'))('a gap on a card', { timeout: 60_000 }, () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  const tree = new Tree();
  let issuing: Made;
  let leaf: Made;
  beforeAll(() => {
    issuing = tree.ca('/O=Bücher & Söhne/CN=Issuing CA 3', tree.root('/CN=Root'));
    leaf = tree.leaf(issuing, {
      extensions: [
        'subjectAltName=DNS:www.example.com',
        'authorityKeyIdentifier=keyid',
        `authorityInfoAccess=caIssuers;URI:${ADDRESS}`,
      ],
    });
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => tree.remove());

  function read(svg: string): string {
    writeFileSync(at('card.svg'), svg);
    runWell('rsvg-convert', ['--width', '900', '--output', at('card.png'), at('card.svg')]);
    return runWell('zbarimg', ['--quiet', '--raw', at('card.png')])
      .toString()
      .trim();
  }

  test('says where to fetch the missing certificate and how to know it', async () => {
    const args = ['chain', leaf.certPath, '--carry-card', at('card.html')];
    const answer = await answerOf<ChainAnswer>(args, { now: NOW });
    expect(answer).toMatchObject({
      exit: 1,
      chains: [{ verdict: 'incomplete' }],
      carryCard: { path: at('card.html') },
    });
    const page = readFileSync(at('card.html'), 'utf8');
    expect(page).toContain('Issuing CA 3');
    const keyId = issuing.certificate.subjectKeyIdentifier ?? '';
    const issuer = String(issuing.certificate.subject);
    const code = read(/<svg .*<\/svg>/.exec(page)?.[0] ?? '');
    expect(code).toMatch(/^[\n -~]+$/);
    const inItsScript = code.replaceAll(/(?:\\[0-9A-F]{2})+/g, (octets) =>
      Buffer.from(octets.replaceAll('\\', ''), 'hex').toString(),
    );
    expect(inItsScript).toBe(`${ADDRESS}\n${issuer}\nkeyid:${keyId}`);
    expect(await certprep(args, { now: NOW })).toMatchObject({ code: 4 });
  });

  test('is plain text under another name, and not written where nothing is missing', async () => {
    const { out, code } = await certprep(['chain', leaf.certPath, '--carry-card', at('card.txt')], { now: NOW });
    expect(code).toBe(1);
    expect(out).toContain('card.txt');
    expect(readFileSync(at('card.txt'), 'utf8')).toContain(`Fetch it from: ${ADDRESS}`);
    const whole = [
      'chain',
      leaf.certPath,
      issuing.certPath,
      '--roots',
      issuing.certPath,
      '--carry-card',
      at('none.txt'),
    ];
    expect((await answerOf<ChainAnswer>(whole, { now: NOW })).carryCard).toBeNull();
  });

  test.each([1, 100, 700, 1600])('a code of %i octets can be read', (length) => {
    const text = 'Ab0/'.repeat(length).slice(0, length);
    expect(read(qrSvg(text) ?? '')).toBe(text);
  });
});
