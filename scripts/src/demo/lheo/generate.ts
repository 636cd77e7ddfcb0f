import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportProgress } from '@tresse/kit';
import { LheoWriting } from './lheo-writing.ts';
import { makeOffer, usualTrainingCount } from './offer.ts';
import type { LheoVersion } from './write-training.ts';

/**
 * What makes the demonstration's offer: equal values give equal bytes. `today` is `YYYY-MM-DD`; `scale` times as many
 * trainings as usual, of the usual providers; `progress` hears how many are written.
 */
export interface LheoDemonstration {
  readonly seed: number;
  readonly today: string;
  readonly folder: string;
  readonly scale?: number;
  readonly progress?: ImportProgress | undefined;
}

/** A file of the demonstration: its path, and the source as which it is imported. */
export interface LheoFile {
  readonly path: string;
  readonly source: string;
  readonly version: LheoVersion;
}

interface Delivery {
  readonly source: string;
  readonly version: LheoVersion;
  readonly departments: readonly string[];
}

/** The three former regions, each with its own information system and version of LHÉO. */
const deliveries: readonly Delivery[] = [
  { source: 'demonstration-aquitaine', version: '2.3', departments: ['24', '33', '40', '47', '64'] },
  { source: 'demonstration-poitou-charentes', version: '2.3', departments: ['16', '17', '79', '86'] },
  { source: 'demonstration-limousin', version: '2.2', departments: ['19', '23', '87'] },
];

/** Lists the files that `generateLheo` writes into a folder. */
export const listLheoFiles = (folder: string): LheoFile[] =>
  deliveries.map(({ source, version }) => ({ path: locate(folder, source, version), source, version }));

const locate = (folder: string, source: string, version: LheoVersion): string =>
  join(folder, 'lheo', `${source}-lheo-${version}.xml`);

/** Writes the demonstration's offer as LHÉO files and lists them. */
export async function generateLheo(demonstration: LheoDemonstration): Promise<LheoFile[]> {
  const { seed, today, folder, scale = 1, progress } = demonstration;
  await mkdir(join(folder, 'lheo'), { recursive: true });
  await using files = new AsyncDisposableStack();
  const byDepartment = new Map<string, LheoWriting>();
  for (const { source, version, departments } of deliveries) {
    const file = files.use(await LheoWriting.begin(locate(folder, source, version), version, today));
    for (const department of departments) byDepartment.set(department, file);
  }
  const count = usualTrainingCount * scale;
  let made = 0;
  for (const training of makeOffer(seed, today, count)) {
    await byDepartment.get(training.provider.department)?.write(training);
    made += 1;
    if (made % 100 === 0) progress?.(made, { source: 'trainings', share: made / count, resumedAfter: 0 });
  }
  return listLheoFiles(folder);
}
