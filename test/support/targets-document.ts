/** docs/TARGETS.md, made from the targets' own data and words: `npm run targets` writes it, a test holds it current. */
import accepted from '#test/interop/servers/accepted.json' with { type: 'json' };
import { builtInTargets } from '#core/targets/built-in.ts';
import { RULE_NAMES } from '#core/targets/demand-schema.ts';
import type { TargetData } from '#shared/target.ts';
import { checklistText, demandText, demandTopic, fileText, groupName, shownName, targetName } from '#words/target.ts';
import type { Words } from '#words/words.ts';

const INTRODUCTION = `# Targets

Made by \`npm run targets\` from src/core/targets/data and src/words; not written by hand.

A target says where files are handed over to: what is demanded there, and which files are taken. Each is one JSON file in
src/core/targets/data: data, never code. Its demands name rules of a closed registry (src/core/targets/demands.ts); its files
are templates of ordered parts. CertPrep judges a hand-over by them when it is planned, and once more what it read back
from the disk.

A broken demand blocks. One that no source confirms warns, and it is said that nobody confirms it.
`;

const ACCEPTED = `## What real software accepted

Exported, given to the software alone, started on this machine, and asked by openssl and curl for every required name with only the root
trusted: the chain that came back was the one that was written. \`test/interop/servers\` does it anew each time. For cloud services the
demands are rules on the bytes written, each tried both ways (\`test/app/targets\`).
`;

const OWN = `## A target of your own

\`certprep check PATH... --target FILE.json\` takes a target of the same shape. A file that differs is refused, and the field is
named.

\`\`\`json
{
  "schema": 1,
  "id": "our-proxy",
  "version": 1,
  "date": "2026-11",
  "name": "Our proxy",
  "role": "server",
  "key": "required",
  "demands": [
    { "rule": "key-type", "types": ["RSA"], "stated": true },
    { "rule": "key-size", "least": 3072, "most": null },
    { "rule": "chain-with-intermediates" }
  ],
  "files": [
    { "format": "pem", "name": "{name}.pem", "parts": ["leaf", "intermediates"] },
    { "format": "pem", "name": "{name}.key", "parts": ["key"], "key": "pkcs8" }
  ],
  "sources": ["our wiki, TLS at the edge"]
}
\`\`\`

- \`role\`: server, client, both, or trust for a bundle of authorities. \`key\`: required, optional (a request or public key may
  stand for a key that stays on the device) or never.
- \`files\`: \`format\` is pem, der, pkcs12, pkcs7, jks or yaml; \`parts\` are leaf, intermediates, root, key, authorities, in the order
  of the file. \`name\` takes {name}, {algorithm} and, for DER, {number}. \`key\` is traditional, pkcs8, encrypted or
  encrypted-scrypt. A pkcs12 has a \`profile\` (modern, compatible, legacy), and may have \`iterations\`, \`pbmac1\`, \`alias\` and, for
  base64, \`text\`.
- \`groups\`, \`hostRules\`, \`nicknames\`, \`checklist\`, \`sources\` and \`unconfirmed\` may be left out.
`;

export function targetsDocument(words: Words): string {
  const targets = builtInTargets();
  return [
    INTRODUCTION,
    `${targets.length} targets come with CertPrep.\n`,
    ...table(
      ['Target', 'Id', 'Files', 'Key', 'Not confirmed'],
      targets.map((target) => [
        link(target, words),
        `\`${target.id}\``,
        target.files.map(({ name }) => `\`${shownName(name)}\``).join(' '),
        target.key,
        target.unconfirmed.map((rule) => demandTopic(rule, words)).join('; '),
      ]),
    ),
    '',
    ...targets.map((target) => targetSection(target, words)),
    ACCEPTED,
    ...table(
      ['Software', 'Target', 'Taken by'],
      accepted.map(({ server, target, how }) => [server, `\`${target}\``, how]),
    ),
    '',
    OWN,
    'The rules a demand may name:\n',
    ...RULE_NAMES.map((rule) => `- \`${rule}\`: ${demandTopic(rule, words)}`),
    '',
  ].join('\n');
}

function link(target: TargetData, words: Words): string {
  const name = targetName(target.id, words);
  const anchor = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
  return `[${name}](#${anchor})`;
}

function targetSection(target: TargetData, words: Words): string {
  const { groups, demands, hostRules, files, checklist, sources, unconfirmed, nicknames } = target;
  return [
    `## ${targetName(target.id, words)}`,
    '',
    `\`--target ${target.id}\`, version ${target.version}, sources of ${target.date}.${nicknames.length === 0 ? '' : ` Also: ${nicknames.join(', ')}.`}`,
    '',
    ...list(
      'Files',
      files.map((file) => `\`${shownName(file.name)}\`: ${fileText(file, words)}`),
    ),
    ...list(
      'Demands',
      demands.map((demand) => demandText(demand, words)),
    ),
    ...list(
      'Names',
      groups.length < 2 ? [] : groups.map(({ name, pattern, optional }) => groupLine(name, pattern, optional, words)),
    ),
    ...list(
      'Rules for names',
      hostRules.map(
        (rule) =>
          `\`${rule.rule}\`${rule.groups === null ? '' : ` (${rule.groups.map((group) => groupName(group, words)).join(', ')})`}`,
      ),
    ),
    ...list(
      'To see to, which no file can prove',
      checklist.map((item) => checklistText(item, words)),
    ),
    ...list(
      'No source confirms',
      unconfirmed.map((rule) => demandTopic(rule, words)),
    ),
    ...list('Sources', sources),
  ].join('\n');
}

function groupLine(name: string, isPattern: boolean, isOptional: boolean, words: Words): string {
  const notes = [isPattern ? 'a wildcard for names to come' : null, isOptional ? 'may be empty' : null];
  const said = notes.filter((note) => note !== null).join(', ');
  return `${groupName(name, words)}${said === '' ? '' : ` (${said})`}`;
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading}:\n`, ...lines.map((line) => `- ${line}`), ''];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
