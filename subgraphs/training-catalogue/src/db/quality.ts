import { type Database, isOneOf, keepRows } from '@tresse/kit';
import { type QualityCounts, scoreQuality } from '../domain/quality.ts';
import { providerQuality } from './tables/index.ts';

/** A row of `provider_quality`. */
export type QualityRow = typeof providerQuality.$inferSelect;

/** Writes the quality of what a run of a source told of each provider. */
export async function writeQuality(
  transaction: Database,
  of: { readonly source: string; readonly runId: number },
  counts: ReadonlyMap<string, QualityCounts>,
): Promise<void> {
  const rows = [...counts].map(([providerSiret, counted]) => ({ providerSiret, ...of, ...scoreQuality(counted) }));
  await keepRows(transaction, providerQuality, rows);
}

/** Finds the quality of what sources tell of providers. */
export const findQuality = (db: Database, sirets: readonly string[]): Promise<QualityRow[]> =>
  db.select().from(providerQuality).where(isOneOf(providerQuality.providerSiret, sirets));
