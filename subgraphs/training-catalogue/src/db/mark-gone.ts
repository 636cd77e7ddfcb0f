import type { Database } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { type DeliveredEntity, hasShrunk } from '../domain/changes.ts';
import { importSeen, session, training, trainingAction } from './tables/index.ts';

/** What a complete delivery no longer held: how many trainings, actions and sessions, and whether so many are believed. */
export interface Gone {
  readonly count: number;
  readonly isBelieved: boolean;
}

/** What is gone, and of which trainings it was or is a part. */
export interface MarkedGone extends Gone {
  readonly trainingIds: readonly string[];
}

/**
 * Marks as gone what a source offered and a complete run of it has not met. Where more than half would go, the delivery
 * is not believed and nothing is marked.
 */
export async function markGone(transaction: Database, runId: number, source: string): Promise<MarkedGone> {
  // Nobody knows beforehand how many ids a row of import_seen holds: what was guessed compared each with each.
  await transaction.execute(sql`set local enable_nestloop = off`);
  const of = (['session', 'action', 'training'] as const).map((entity) => ({ entity, runId, source }));
  const counts = [];
  for (const each of of) counts.push(await countMissing(transaction, each));
  const count = counts.reduce((sum, { missing }) => sum + missing, 0);
  if (counts.some(hasShrunk)) return { count, isBelieved: false, trainingIds: [] };
  const trainingIds = new Set<string>();
  for (const each of of)
    for (const { training_id } of await transaction.execute<{ training_id: string }>(markMissing(each)))
      trainingIds.add(training_id);
  return { count, isBelieved: true, trainingIds: [...trainingIds] };
}

interface Of {
  readonly entity: DeliveredEntity;
  readonly runId: number;
  readonly source: string;
}

const tables = { training, action: trainingAction, session } as const;

async function countMissing(transaction: Database, of: Of): Promise<{ offered: number; missing: number }> {
  const from = sql`select count(*)::int from ${tables[of.entity]} as offered where ${isOffered(of)}`;
  const [counts] = await transaction.execute<{ offered: number; missing: number }>(
    sql`select (${from}) as offered, (${from} and ${isNotMet(of)}) as missing`,
  );
  return counts ?? { offered: 0, missing: 0 };
}

/** One cannot enter what is gone: whatever asks for open sessions asks for their last day of entry. */
const markMissing = (of: Of): SQL => sql`
  update ${tables[of.entity]} as offered set gone_at = now()${of.entity === 'session' ? sql`, last_entry_day = null` : sql``}
  where ${isOffered(of)} and ${isNotMet(of)}
  returning ${of.entity === 'training' ? sql`offered.id` : sql`offered.training_id`} as training_id`;

const isOffered = ({ entity, source }: Of): SQL =>
  entity === 'training'
    ? sql`offered.gone_at is null and offered.source = ${source}`
    : sql`offered.gone_at is null and exists (
        select from ${training} as parent where parent.id = offered.training_id and parent.source = ${source})`;

const isNotMet = ({ entity, runId }: Of): SQL => sql`not exists (
  select from (select unnest(ids) as id from ${importSeen} where run_id = ${runId} and entity = ${entity}) as met
  where met.id = offered.id)`;
