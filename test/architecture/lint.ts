/** Runs the project's own oxlint rules over files planted in a folder laid out like the repository. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');

/** One complaint; lines count from 1. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** The part of oxlint's JSON report that is read here. */
interface Report {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/** @param planted path from the top of the repository -> source text */
export function lint(planted: Readonly<Record<string, string>>): Complaint[] {
  const top = mkdtempSync(join(tmpdir(), 'certprep-lint-'));
  try {
    for (const config of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) {
      cpSync(join(REPOSITORY, config), join(top, config));
    }
    symlinkSync(join(REPOSITORY, 'node_modules'), join(top, 'node_modules'));
    for (const [path, source] of Object.entries(planted)) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), source);
    }
    const oxlint = join(REPOSITORY, 'node_modules/.bin/oxlint');
    const { stdout } = spawnSync(oxlint, ['--format=json', 'src'], { cwd: top, encoding: 'utf8' });
    const report = JSON.parse(stdout) as Report;
    return report.diagnostics.map(({ filename, code, labels }) => ({
      file: filename,
      line: labels[0]?.span.line ?? 0,
      rule: code,
    }));
  } finally {
    rmSync(top, { recursive: true });
  }
}
