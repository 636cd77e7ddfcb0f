import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import {
  listStatisticsMembers,
  type QuarterOutcome,
  releaseDueQuarters,
  releaseQuarters,
} from '@tresse/statistics/collect';
import { createRequestSigner, serviceIssuer } from '@tresse/tokens';
import type { JWK } from 'jose';
import { checkout } from '../house.ts';

/** What the statistics service works with: its database, its private key, and addresses that go before the registry's. */
export interface StatisticsService {
  readonly databaseUrl: string;
  readonly privateKey: JWK;
  readonly urls: Readonly<Record<string, string>>;
}

/** Asks the associations for their counts and releases every quarter that is due, or the one given. */
export async function releaseStatistics(
  { databaseUrl, privateKey, urls }: StatisticsService,
  quarter?: string,
): Promise<QuarterOutcome[]> {
  const sign = createRequestSigner(serviceIssuer('statistics'), privateKey);
  const registry: unknown = JSON.parse(readFileSync(join(checkout, 'schema', 'registry.json'), 'utf8'));
  const database = openDatabase(databaseUrl);
  try {
    const now = () => new Date();
    const collecting = { db: database.db, members: listStatisticsMembers(registry, urls), sign, now };
    if (quarter) return await releaseQuarters(collecting, [quarter]);
    return await releaseDueQuarters(collecting, dayInParis(now()));
  } finally {
    await database.close();
  }
}

/** Says what is new of the quarters, and why somebody is missing. */
export function describeOutcomes(outcomes: readonly QuarterOutcome[]): string {
  const released = outcomes.flatMap((outcome) => outcome.released ?? []);
  const silences = outcomes.flatMap(({ quarter, silences }) =>
    silences.map(({ association, reason }) => `${quarter} without ${association}, which ${reason}`),
  );
  return [released.length > 0 ? `released ${released.join(', ')}` : 'nothing new', ...silences].join('; ');
}
