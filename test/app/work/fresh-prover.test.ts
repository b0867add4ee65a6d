/** Proof in a process of its own: the real worker, and workers that end, hang or talk nonsense. */
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { nodeWorker } from '#app/work/node-worker.ts';
import type { After } from '#app/work/after.ts';
import { freshProver, type Prover } from '#app/work/fresh-prover.ts';
import type { Expectation } from '#app/export/expectation.ts';
import type { Prove } from '#app/export/proof.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { workerScripts } from '#test/support/built-worker.ts';
import { rsa } from '#test/support/pairs.ts';

const expected: Expectation = {
  name: 'rsa.pfx',
  template: { name: '{name}.pfx', format: 'pkcs12', parts: ['leaf', 'key'] },
  things: [
    { kind: 'certificate', der: rsa.certificate.der.slice(), part: 'leaf' },
    { kind: 'private-key', der: rsa.key.public.spki.slice(), part: 'key' },
  ],
};
const never: After = () => () => undefined;
const atOnce: After = (_milliseconds, work) => {
  const timer = setTimeout(work, 200);
  return () => clearTimeout(timer);
};
const { real, other } = workerScripts(
  "if (message.password === 'end') process.exit(1); else if (message.password === 'talk') process.send('yes');",
);
const pfx = await writePkcs12(
  { keys: [rsa.key], certificates: [rsa.certificate] },
  'secret',
  pkcs12Profile('compatible'),
);

const provers: Prover[] = [];
afterEach(() => {
  for (const { end } of provers.splice(0)) end();
});
const start = (script: string, time = never): Prove => {
  const prover = freshProver(() => nodeWorker(script), time);
  provers.push(prover);
  return prover.prove;
};

test('the real worker proves one file after the other, and asks node-forge about them too', async () => {
  const prove = start(real);
  expect(await prove(pfx, expected, 'secret')).toMatchObject({ holds: true, second: 'agrees' });
  expect(await prove(pfx, expected, 'other')).toMatchObject({ holds: false, second: 'silent' });
  const lacking = { ...expected, things: expected.things.slice(1) };
  expect(await prove(pfx, lacking, 'secret')).toMatchObject({ holds: false, second: 'silent' });
  expect(await prove(pfx, expected, 'secret')).toMatchObject({ holds: true });
  provers[0]?.end();
  expect((await prove(pfx, expected, 'secret')).holds).toBe(false);
});

test('a worker that ends, hangs or talks nonsense has proven nothing, and that is told', async () => {
  const crashed = { holds: false, stopped: 'crashed' };
  for (const word of ['end', 'talk']) expect(await start(other)(pfx, expected, word)).toMatchObject(crashed);
  expect(await start(other, atOnce)(pfx, expected, 'hang')).toMatchObject({ holds: false, stopped: 'time' });
});

test('one that can’t be started has proven nothing either', async () => {
  const nowhere = start(join(import.meta.dirname, 'no-such-worker.js'));
  for (let i = 0; i < 2; i++) {
    expect(await nowhere(pfx, expected, 'secret')).toMatchObject({ holds: false, stopped: 'crashed' });
  }
  const { prove } = freshProver(() => {
    throw new Error('no more processes');
  }, never);
  expect(await prove(pfx, expected, 'secret')).toMatchObject({ holds: false, stopped: 'crashed' });
});

test('once it has ended it proves nothing more', async () => {
  const prove = start(other);
  expect((await prove(pfx, expected, 'end')).holds).toBe(false);
  expect((await prove(pfx, expected, 'talk')).holds).toBe(false);
});
