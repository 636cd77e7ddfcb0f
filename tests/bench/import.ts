import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@tresse/scripts/postgres';
import { migrate } from '@tresse/training-catalogue';
import { listMemoryFlags } from '../../scripts/launch/memory.mjs';
import { quantile } from '../prove/support/quantile.ts';
import { type Proving, runBench } from '../prove/support/run-proof.ts';
import { formatSpread, interleave } from './support/interleave.ts';
import { measureChild } from './support/measure-child.ts';
import { writeOffer } from './support/write-offer.ts';

/** Trainings in the offer of the country, with three sessions each. */
const nationalCount = 100_000;

/** Imports an offer into an empty catalogue, and reads it with the XML parser alone, by turns. */
async function measure({ cluster, cleanup, seed, quick, tell }: Proving) {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-bench-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const path = join(folder, 'offer.xml');
  await writeOffer(path, { seed, count: quick ? nationalCount / 100 : nationalCount });
  const { size } = await stat(path);
  tell(`offer of ${Math.round(size / 1e6)} MB written`);
  let rssBytes = 0;
  let made = 0;
  const importOffer = async (): Promise<number> => {
    made += 1;
    const { ownerUrl, applicationUrl } = await createDatabase(cluster, `bench-import-${made}`);
    await migrate({ ownerUrl, applicationRole: new URL(applicationUrl).username });
    const child = await measureChild('import-offer.ts', [applicationUrl, path], listMemoryFlags(['import', 'lheo']));
    rssBytes = Math.max(rssBytes, child.rssBytes);
    return child.ms;
  };
  const parseOnly = async () => (await measureChild('parse-offer.ts', [path])).ms;
  const { imported, parsed } = await interleave({ parsed: parseOnly, imported: importOffer }, quick ? 5_000 : 150_000);
  tell(`import: ${formatSpread(imported)} ms, parser alone: ${formatSpread(parsed)} ms`);
  const [importMs, parseOnlyMs] = [imported, parsed].map((values) => quantile(values, 0.5)) as [number, number];
  return { ok: true, figures: { bytes: size, importMs, parseOnlyMs, ratio: importMs / parseOnlyMs, rssBytes } };
}

await runBench('import', measure);
