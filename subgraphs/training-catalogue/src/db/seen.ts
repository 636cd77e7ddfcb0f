import { type Database, executePrepared, textArray } from '@tresse/kit';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { DeliveredEntity } from '../domain/changes.ts';
import type { LostFormation } from '../domain/lost-formation.ts';
import { importRun, importSeen, session, training, trainingAction } from './tables/index.ts';

/** Finds the number of the run that imports a source now; it holds the lock, so that it is the latest. */
export async function getRunId(db: Database, source: string): Promise<number> {
  const [run] = await db
    .select({ id: importRun.id })
    .from(importRun)
    .where(and(eq(importRun.importer, 'lheo'), eq(importRun.source, source)))
    .orderBy(desc(importRun.id))
    .limit(1);
  if (!run) throw new Error(`No import of ${source} is running`);
  return run.id;
}

/** Says in a transaction which run writes in it: what it changes is told as its events. */
export async function sayRun(transaction: Database, runId: number): Promise<void> {
  await executePrepared(transaction, sql`select set_config('tresse.import_run', ${String(runId)}, true)`);
}

/** Ids of what a run has met, by what they name. */
export type Met = Readonly<Record<DeliveredEntity, readonly string[]>>;

/** Keeps what a run has met. */
export async function keepMet(transaction: Database, runId: number, met: Met): Promise<void> {
  const entities = Object.keys(met) as DeliveredEntity[];
  const rows = entities.map((entity) => ({ runId, entity, ids: [...met[entity]] })).filter(({ ids }) => ids.length > 0);
  if (rows.length > 0) await transaction.insert(importSeen).values(rows);
}

/** Keeps as met what was there of trainings of which a part was refused: nobody knows which part it was. */
export async function keepMetOf(transaction: Database, runId: number, trainingIds: readonly string[]): Promise<void> {
  if (trainingIds.length === 0) return;
  for (const [entity, table] of [['action', trainingAction] as const, ['session', session] as const]) {
    await transaction.execute(sql`insert into import_seen (run_id, entity, ids)
      select ${runId}::bigint, ${entity}::text, array_agg(id) from ${table}
      where training_id = any(${sql.param([...trainingIds])}::text[]) having count(*) > 0`);
  }
}

/** Keeps as met what a source offered under the names of formations that were refused whole: nobody knows more of them. */
export async function keepMetAlike(
  transaction: Database,
  { runId, source }: { readonly runId: number; readonly source: string },
  lost: readonly LostFormation[],
): Promise<void> {
  if (lost.length === 0) return;
  const namesBy = (kind: LostFormation['by']) =>
    textArray(lost.filter(({ by }) => by === kind).map(({ name }) => name));
  const alike = await transaction.execute<{ id: string }>(sql`select id from ${training}
    where ${training.source} = ${source} and (${training.told} ->> '@uri' = any(${namesBy('uri')})
      or ${training.told} ->> '@numero' = any(${namesBy('numero')}) or ${training.titleKey} = any(${namesBy('title')}))`);
  const ids = alike.map(({ id }) => id);
  await keepMet(transaction, runId, { training: ids, action: [], session: [] });
  await keepMetOf(transaction, runId, ids);
}

/** Forgets what runs of a source have met. */
export async function forgetMet(transaction: Database, source: string): Promise<void> {
  await transaction.execute(sql`delete from import_seen where run_id in
    (select id from import_run where importer = 'lheo' and source = ${source})`);
}
