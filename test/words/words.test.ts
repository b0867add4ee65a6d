/** The English texts as the design words them; what holds in every language is in languages.test.ts. */
import { describe, expect, test } from 'vitest';
import { demandText, demandTopic, groupName, groupNamed, nextSteps, targetName } from '#words/target.ts';
import type { Demand } from '#shared/target.ts';
import { wordsFor } from '#words/words.ts';
import { words } from '../cli/print/samples.ts';
import { everythingTold } from './sample-facts.ts';

const told = everythingTold(words);

describe('in the order what happened, why, what to do', () => {
  const text = (code: string, pick: (facts: Record<string, unknown>) => boolean = () => true): string => {
    const found = told.find((one) => one.code === code && pick({ ...one.facts }));
    return `${found?.message ?? ''} ${found?.remedy ?? ''}`;
  };

  test.each<[code: string, pick: (facts: Record<string, unknown>) => boolean, expected: string]>([
    [
      'PASSWORD_WRONG',
      ({ what, tried }) => what === 'pkcs12' && tried === 1,
      "That password doesn't open this PKCS#12 store (PFX). Nothing was changed. Try another; capital letters and the keyboard layout matter.",
    ],
    [
      'DAMAGED',
      ({ what, damage }) => what === 'pem' && damage === 'no-end-line',
      'The text stops halfway through. The end line is missing, often lost in copying from mail. Ask for the file as an attachment.',
    ],
    [
      'DAMAGED',
      ({ what, damage, missing }) => what === 'pkcs12' && damage === 'truncated' && missing === 3286,
      'This PKCS#12 store (PFX) is cut short: 3,286 bytes are missing. Copy it again from the source; if that changes nothing, ask for a fresh copy.',
    ],
    [
      'KEY_MISMATCH',
      () => true,
      "The key doesn't fit the certificate id.meridian.example. The key in a.key was made for another one. Try another key, or ask for a reissue.",
    ],
    [
      'CHAIN_INCOMPLETE',
      () => true,
      'The chain stops early: the certificate of Example Issuing CA 3 is missing. The certificates give no address for it. Ask Example Trust for "the chain", then add it here.',
    ],
    [
      'CERTIFICATE_EXPIRED',
      ({ notAfter }) => notAfter === Date.UTC(2026, 10, 22),
      'Your certificate ended on 22 Nov 2026, 1 day ago. Renew it.',
    ],
    [
      'CERTIFICATE_NOT_YET_VALID',
      ({ notBefore }) => notBefore === Date.UTC(2026, 11, 2),
      "Your certificate starts on 2 Dec 2026, in 9 days. Use it from that day on. If today's date looks wrong here, set this computer's clock.",
    ],
    [
      'HOST_NOT_COVERED',
      ({ reason, near }) => reason === 'wildcard-too-deep' && near !== null,
      'The * in *.example.com stands for one name part, and login.eu.example.com has more in its place. Ask for a reissue that also names login.eu.example.com, or *.eu.example.com.',
    ],
    [
      'CANNOT_WRITE',
      ({ reason }) => reason === 'read-only',
      "CertPrep can't write to /media/transfer. The drive is read-only. Choose another folder.",
    ],
    [
      'READBACK_DIFFERS',
      () => true,
      'What was read back from out/server.pem is not what was written. The drive may be failing. The new files were removed. Use another drive.',
    ],
  ])('%s', (code, pick, expected) => {
    expect(text(code, pick)).toBe(expected);
  });
});

test('a group is known by its name in any language', async () => {
  const german = await wordsFor('de');
  expect(groupName('Names', german)).toBe('Namen');
  expect(await groupNamed(groupName('other-names', german))).toBe('other-names');
  expect(await groupNamed('App Tenants (current)')).toBe('app-tenants-current');
  expect(await groupNamed('Our shops')).toBeNull();
});

test('targets, groups and demands go by their names; those of others by what they bring', () => {
  expect(targetName('auth0-appliance-pem', words)).toBe('Auth0 appliance, PEM (older guide)');
  expect(targetName('toString', words)).toBe('toString');
  expect(groupName('app-tenants-future', words)).toBe('App Tenants (future)');
  expect(groupName('Our shops', words)).toBe('Our shops');
  expect(nextSteps('our-own', words)).toEqual([]);
  expect(demandTopic('key-form', words)).toBe('the form of the key');
  const demands: Demand[] = [
    { rule: 'key-type', types: ['RSA', 'EC'], stated: false },
    { rule: 'key-size', least: 2048, most: 4096 },
    { rule: 'key-form', form: 'pkcs1' },
    { rule: 'public-authority', stated: true },
    { rule: 'pfx-profile', profile: 'compatible' },
  ];
  const texts = demands.map((demand) => demandText(demand, words));
  expect(texts[1]).toBe('An RSA key has 2,048 to 4,096 bits.');
});
