import { fileURLToPath } from 'node:url';
import { listMutants, type Mutant } from '../mutations/mutant.ts';
import { openWorkshop } from '../mutations/workshop.ts';
import { createRandom } from './support/draw-operations.ts';
import { runProof } from './support/run-proof.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const quickMs = 25_000;

/** Takes out each policy, each declaration of access and each check in turn: a test must fail each time. */
await runProof('mutations', async ({ seed, quick, cleanup, tell }) => {
  const mutants = shuffle(listMutants(checkout), createRandom(seed));
  const workshop = await openWorkshop(checkout, cleanup);
  const until = quick ? performance.now() + quickMs : Number.POSITIVE_INFINITY;
  const content = new Set<string>();
  const survivors: string[] = [];
  let triedCount = 0;
  for (const mutant of mutants) {
    if (performance.now() > until) break;
    const judge = JSON.stringify(mutant.judge);
    // A judge that is never content would find every mutant.
    if (!content.has(judge)) await workshop.checkContent(mutant.judge);
    content.add(judge);
    triedCount += 1;
    const isKilled = await workshop.isKilled(mutant);
    if (!isKilled) survivors.push(mutant.name);
    tell(`${isKilled ? '✓ noticed' : '✗ survived'} ${triedCount} of ${mutants.length}: ${mutant.name}`);
  }
  for (const survivor of survivors) tell(`✗ ${survivor}`);
  const killedCount = triedCount - survivors.length;
  return {
    ok: triedCount > 0 && survivors.length === 0,
    figures: { mutantsCount: mutants.length, triedCount, killedCount, scoreRatio: killedCount / triedCount },
  };
});

function shuffle(mutants: readonly Mutant[], random: () => number): Mutant[] {
  const keyed = mutants.map((mutant) => ({ mutant, key: random() }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ mutant }) => mutant);
}
