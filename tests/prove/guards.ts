import { fileURLToPath } from 'node:url';
import { openWorkshop } from '../mutations/workshop.ts';
import { isEquivalent, listMisplaced } from '../stryker/equivalents.ts';
import { drawLines, parts } from '../stryker/parts.ts';
import { runStryker } from '../stryker/run-stryker.ts';
import { installApart } from './support/install-apart.ts';
import { runProof } from './support/run-proof.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** Changes answer check, admission and client wherever Stryker can, one change at a time: a test must notice each. */
await runProof('guards', async ({ seed, quick, names, cleanup, tell }) => {
  await installApart('stryker', tell);
  const { folder } = await openWorkshop(checkout, cleanup);
  const asked = parts.filter(({ name }) => names.length === 0 || names.includes(name));
  const counts = { mutantsCount: 0, noticedCount: 0, equivalentCount: 0, survivedCount: 0, misplacedCount: 0 };
  const scores: Record<string, number> = {};
  for (const part of quick ? [drawLines(seed)] : asked) {
    tell(`${part.name}: ${part.files.join(', ')}`);
    const tried = await runStryker(folder, part);
    const unnoticed = tried.filter(({ isNoticed }) => !isNoticed);
    const survivors = unnoticed.filter((mutant) => !isEquivalent(mutant));
    const misplaced = quick ? [] : listMisplaced(tried);
    for (const { file, line, before, after } of survivors) tell(`✗ survived ${file}:${line}\n- ${before}\n+ ${after}`);
    for (const { file, before, after } of misplaced) tell(`✗ not equivalent, ${file}\n- ${before}\n+ ${after}`);
    counts.mutantsCount += tried.length;
    counts.noticedCount += tried.length - unnoticed.length;
    counts.equivalentCount += unnoticed.length - survivors.length;
    counts.survivedCount += survivors.length;
    counts.misplacedCount += misplaced.length;
    scores[`${part.name}Ratio`] = 1 - survivors.length / (tried.length - unnoticed.length + survivors.length);
  }
  return {
    ok: counts.noticedCount > 0 && counts.survivedCount === 0 && counts.misplacedCount === 0,
    figures: { ...counts, ...scores },
  };
});
