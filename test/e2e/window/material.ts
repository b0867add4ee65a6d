/** Papers of a small authority, made by openssl: for the troubles that the samples don't have. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authority, certificate } from '#test/support/mess.ts';

export interface Material {
  /** For *.id.meridian.example, with its key. */
  readonly narrow: readonly [certificate: string, key: string];
  /** For the same and *.eu.id.meridian.example, with its key. */
  readonly wide: readonly [certificate: string, key: string];
  /** Fits none of them. */
  readonly otherKey: string;
  readonly issuing: string;
  readonly root: string;
}

const ADDRESS = ['authorityInfoAccess=caIssuers;URI:http://pki.meridian.example/issuing-2026.crt'];

export function makeMaterial(folder: string): Material {
  const made = join(folder, 'made');
  const given = join(folder, 'given');
  mkdirSync(made, { recursive: true });
  mkdirSync(given, { recursive: true });
  authority(made, 'root', 'Meridian Root', null);
  authority(made, 'issuing', 'Meridian Issuing CA', 'root');
  certificate(made, 'narrow', 'rsa:2048', ['*.id.meridian.example', 'id.meridian.example'], 'issuing', ADDRESS);
  certificate(made, 'wide', 'rsa:2048', ['*.id.meridian.example', '*.eu.id.meridian.example'], 'issuing', ADDRESS);
  certificate(made, 'other', 'rsa:2048', ['other.meridian.example'], 'issuing');
  const give = (file: string, name: string): string => {
    copyFileSync(join(made, file), join(given, name));
    return join(given, name);
  };
  return {
    narrow: [give('narrow.pem', 'server.crt'), give('narrow.key', 'server.key')],
    wide: [give('wide.pem', 'server-2027.crt'), give('wide.key', 'server-2027.key')],
    otherKey: give('other.key', 'other.key'),
    issuing: give('issuing.pem', 'issuing.crt'),
    root: give('root.pem', 'root.cer'),
  };
}

/** A folder of `count` files: three in four are copies of `path`, the others no certificate at all. */
export function manyFiles(folder: string, path: string, count: number): string {
  const many = join(folder, 'archive');
  mkdirSync(many, { recursive: true });
  for (let i = 0; i < count; i++) {
    const at = join(many, `${String(i).padStart(4, '0')}.txt`);
    if (i % 4 === 0) writeFileSync(at, `note ${String(i)}`);
    else copyFileSync(path, at);
  }
  return many;
}
