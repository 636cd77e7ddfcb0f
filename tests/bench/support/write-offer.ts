import { LheoWriting } from '../../../scripts/src/demo/lheo/lheo-writing.ts';
import { makeOffer } from '../../../scripts/src/demo/lheo/offer.ts';

const today = '2026-11-27';

/** Writes this many trainings of the demonstration's kind as one LHÉO 2.3 file. */
export async function writeOffer(path: string, { seed, count }: { seed: number; count: number }): Promise<void> {
  await using file = await LheoWriting.begin(path, '2.3', today);
  for (const training of makeOffer(seed, today, count)) await file.write(training);
}
