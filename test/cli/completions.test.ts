/** Completions asked of the shells themselves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#cli/commands.ts';
import { freshFolder } from '#test/support/folder.ts';
import { certprep } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const folder = freshFolder();

async function script(shell: string): Promise<string> {
  const { code, out } = await certprep(['completions', shell]);
  expect(code).toBe(0);
  const path = join(folder, `certprep.${shell}`);
  writeFileSync(path, out);
  return path;
}

const lines = (text: Buffer): string[] =>
  text
    .toString()
    .split('\n')
    .filter((line) => line !== '');

describe.runIf(requireTool('bash'))('bash', () => {
  const offered = async (...words: readonly string[]): Promise<string[]> => {
    const ask = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _certprep; printf "%s\\n" "${COMPREPLY[@]}"';
    return lines(runWell('bash', ['-c', ask, await script('bash'), ...words]));
  };

  it('offers commands, the options of a command, targets, formats', async () => {
    expect(await offered('certprep', 'ch')).toEqual(['chain', 'check']);
    expect(await offered('certprep', '')).toEqual(expect.arrayContaining(Object.keys(COMMANDS)));
    expect(await offered('certprep', 'check', '--host')).toEqual(['--host', '--hosts-file']);
    expect(await offered('certprep', 'check', '--target', 'auth0')).toContain('auth0-appliance-pem');
    expect(await offered('certprep', 'convert', '--to', 'pk')).toEqual(['pkcs1', 'pkcs8']);
    expect(await offered('certprep', 'inspect', '--targ')).toEqual([]);
    expect(await offered('certprep', 'check', '--name', '')).toEqual([]);
  });

  it('offers files', async () => {
    await script('bash');
    expect(await offered('certprep', 'inspect', `${folder}/certprep.b`)).toEqual([join(folder, 'certprep.bash')]);
    expect(await offered('certprep', 'check', '--roots', `${folder}/certprep.b`)).toEqual([
      join(folder, 'certprep.bash'),
    ]);
  });
});

describe.runIf(requireTool('zsh'))('zsh', () => {
  it('offers commands and options with what they do, and targets', async () => {
    const path = await script('zsh');
    // The completion system's own functions say what they were given.
    const stand =
      'compdef() { : }; compadd() { shift; print -l -- "$@" }; _files() { print FILES }; _describe() { print -l -- ${(P)2} };';
    const ask = `${stand} source "$1"; shift; words=("$@"); CURRENT=$#; _certprep`;
    const offered = (...words: readonly string[]): string[] =>
      lines(runWell('zsh', ['-fc', ask, 'zsh', path, ...words]));
    expect(offered('certprep', '')).toEqual(expect.arrayContaining([expect.stringMatching(/^check:\w/)]));
    expect(offered('certprep', 'check', '--')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^--hosts-file:\w/)]),
    );
    expect(offered('certprep', 'check', '--target', '')).toContain('nginx');
    expect(offered('certprep', 'check', '--roots', '')).toEqual(['FILES']);
    expect(offered('certprep', 'check', '')).toEqual(['FILES']);
  });
});

describe.runIf(requireTool('fish'))('fish', () => {
  it('offers commands, options and targets', async () => {
    const path = await script('fish');
    const ask = 'source $argv[1]; complete -C $argv[2]';
    const offered = (typed: string): string[] =>
      lines(runWell('fish', ['--no-config', '-c', ask, path, typed])).map((line) => line.replace(/\t.*/, ''));
    expect(offered('certprep ch')).toEqual(['chain', 'check']);
    expect(offered('certprep check --hosts')).toContain('--hosts-file');
    expect(offered('certprep check --target auth0')).toContain('auth0-appliance-pem');
    expect(offered('certprep inspect --targ')).not.toContain('--target');
  });
});

it('knows no other shell', async () => {
  expect((await certprep(['completions', 'csh'])).code).toBe(2);
  expect((await certprep(['completions'])).code).toBe(2);
});
