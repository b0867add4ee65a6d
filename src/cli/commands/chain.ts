/** `certprep chain PATH...`: who signed what, and what is missing. */
import type { ChainAnswer } from '#shared/answers.ts';
import { chainsView } from '#app/views/chain-view.ts';
import { timeView } from '#app/views/time-view.ts';
import { gapsOf, writeCarryCard } from '../carry-card.ts';
import { wantedHosts } from '../hosts.ts';
import { printChain } from '../print/chain.ts';
import { givenRoots } from '../roots.ts';
import { readingExit, type Run } from '../run.ts';
import { withShelf } from '../shelf.ts';

export async function chain(run: Run): Promise<number> {
  const hosts = await wantedHosts(run.options);
  const roots = await givenRoots(run.options);
  const intake = await run.takeIn();
  const requireTrust = run.options['require-trust'] === true;
  const { chains, certificates, findings, packs } = await withShelf(run, (library, used) => {
    const circumstances = { at: run.at, roots, library, requireTrust };
    return { ...chainsView(intake.workspace, run.options.leaf ?? null, hosts, circumstances), packs: used };
  });
  run.addFindings(findings);
  const card = await writeCarryCard(run, gapsOf(chains, certificates));
  const answer: ChainAnswer = {
    ...run.head('chain'),
    chains: chains.map(({ otherPaths, ...view }) => ({
      ...view,
      alternativeReasons: otherPaths.map((other) => ({ ...other, message: run.words.pathReasons[other.reason] })),
    })),
    certificates,
    carryCard: card.written,
    library: packs.map(({ name, date, ...pack }) => ({ ...pack, source: name, date: timeView(date) })),
  };
  run.print(answer, printChain);
  return Math.max(readingExit(intake), run.judgedExit, card.exit);
}
