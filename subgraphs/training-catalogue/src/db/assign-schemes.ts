import { type Database, executePrepared, isOneOf, keepRows } from '@tresse/kit';
import { and, asc, not, sql } from 'drizzle-orm';
import { findScheme, type KnownAction, type SchemeRule } from '../domain/assign-schemes.ts';
import { actionFunding, schemeRule, session, training, trainingAction, trainingActionScheme } from './tables/index.ts';

/** Actions whose schemes are found at once. */
const actionsAtOnce = 2000;

/** Finds the schemes of actions that were just read, and writes what differs. To be run in a transaction. */
export async function assignSchemes(transaction: Database, actions: readonly KnownAction[]): Promise<void> {
  if (actions.length > 0) await assign(transaction, await listRules(transaction), actions);
}

/** Finds the scheme of every action and writes what differs. To be run in a transaction. */
export async function assignAllSchemes(transaction: Database): Promise<void> {
  const rules = await listRules(transaction);
  let last = '';
  for (;;) {
    const page = await transaction
      .select({ id: trainingAction.id })
      .from(trainingAction)
      .where(sql`${trainingAction.id} > ${last}`)
      .orderBy(asc(trainingAction.id))
      .limit(actionsAtOnce);
    await assign(transaction, rules, await readFacts(transaction, listIds(page)));
    const end = page.at(-1);
    if (!end || page.length < actionsAtOnce) return;
    last = end.id;
  }
}

const listRules = (db: Database): Promise<SchemeRule[]> => db.select().from(schemeRule).orderBy(asc(schemeRule.rank));

async function assign(
  transaction: Database,
  rules: readonly SchemeRule[],
  actions: readonly KnownAction[],
): Promise<void> {
  const rows = actions.flatMap(({ id, ...facts }) => {
    const found = findScheme(rules, facts);
    return found ? [{ actionId: id, ...found }] : [];
  });
  const { actionId } = trainingActionScheme;
  const isAssigned = isOneOf(
    actionId,
    rows.map((row) => row.actionId),
  );
  await Promise.all([
    keepRows(transaction, trainingActionScheme, rows),
    executePrepared(
      transaction,
      sql`delete from ${trainingActionScheme} where ${and(isOneOf(actionId, listIds(actions)), not(isAssigned))}`,
    ),
  ]);
}

const listIds = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** What the catalogue knows of actions; sessions that are gone tell nothing. */
const readFacts = async (db: Database, ids: readonly string[]): Promise<KnownAction[]> => [
  ...(await db.execute<Record<string, unknown> & KnownAction>(sql`
    select action.id, action.scheme_hints as hints, training.provider_siret as siret,
      array(select jsonb_array_elements(training.formacodes) ->> 'code') as formacodes,
      array(select funder from ${actionFunding} where action_id = action.id) as funders,
      array(select start_date from ${session}
        where action_id = action.id and gone_at is null and start_date is not null) as starts,
      array(select coalesce(end_date, start_date) from ${session}
        where action_id = action.id and gone_at is null and coalesce(end_date, start_date) is not null) as ends
    from ${trainingAction} as action
    join ${training} on training.id = action.training_id
    where action.id = any(${sql.param([...ids])}::text[])`)),
];
