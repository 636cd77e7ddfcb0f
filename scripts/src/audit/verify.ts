import { readFileSync } from 'node:fs';
import { type BreakKind, type SignedHead, verifyAudit } from '@tresse/kit';
import { z } from 'zod';
import { locateFile } from '../imports/locate.ts';
import { formatCount } from '../imports/progress-line.ts';
import { tell } from '../progress.ts';
import { withAudits } from './databases.ts';
import { getAuditPublicKeys } from './keys.ts';

const explanations: Readonly<Record<BreakKind, string>> = {
  missing: 'is missing: it was taken out',
  changed: 'is not as it was written: a value of it was changed',
  'out-of-order': 'does not follow the entry before it: entries changed places, or the one before was written anew',
  cut: 'and what came after it are missing: the end was cut off',
  rewritten: 'is not the one that was signed: the chain was written anew',
  'head-unsigned': 'has a signed head whose signature does not hold, or whose key is not known (AUDIT_PUBLIC_KEYS)',
};

const tellEvery = 100_000;

/** Verifies one audit or all, tells the first broken place of each, and gives the exit code. */
export async function verifyAudits(slug: string | null, headsFile: string | undefined): Promise<number> {
  const publicKeys = await getAuditPublicKeys();
  const keptHeads = headsFile === undefined ? [] : readHeads(locateFile(headsFile));
  const verdicts = await withAudits(slug, async (subgraph, db) => {
    const hear = createHearing(subgraph);
    const { count, headCount, broken } = await verifyAudit(db, { subgraph, publicKeys, keptHeads, hear });
    if (broken) tell(`✗ ${subgraph}: entry ${formatCount(broken.sequence)} ${explanations[broken.kind]}`);
    else tell(`✓ ${subgraph}: ${formatCount(count)} entries in one chain, ${headCount} signed heads hold`);
    return broken === null;
  });
  return verdicts.every(Boolean) ? 0 : 1;
}

function createHearing(subgraph: string): (count: number) => void {
  let told = 0;
  return (count) => {
    if (count - told < tellEvery) return;
    told = count;
    tell(`  ${subgraph}: ${formatCount(count)} entries`);
  };
}

const headFormat = z.object({
  subgraph: z.string(),
  day: z.string(),
  sequence: z.number(),
  hash: z.string(),
  signature: z.string(),
});

/** One head a line, as `audit sign` prints them. */
function readHeads(file: string): SignedHead[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [headFormat.parse(JSON.parse(line))];
    } catch {
      throw new Error(`${file}: line ${index + 1} is no head; \`audit sign\` prints one a line.`);
    }
  });
}
