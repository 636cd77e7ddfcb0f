import { type SQL, sql } from 'drizzle-orm';
import { entryLevels } from '../../domain/search/entry-levels.ts';
import type { Dimension } from '../../domain/search/facets.ts';
import { actionFunding, training, trainingAction, trainingActionScheme } from '../tables/index.ts';

const alone = (value: SQL): SQL => sql`to_jsonb(array_remove(array[${value}::text], null))`;

/** All rows of a query that gives `value`, in order, so that equal combinations are equal. */
const several = (values: SQL): SQL =>
  sql`coalesce((select jsonb_agg(distinct value order by value) from (${values}) as listed), '[]')`;

const entryLevel = sql`case ${training.entryLevel} ${sql.join(
  Object.entries(entryLevels).map(([level, asked]) => sql.raw(`when '${level}' then '${asked}'`)),
  sql` `,
)} end`;

/** Where each dimension comes from, as a JSON array of distinct texts in order: the one place where a dimension is filled. */
const sources: Readonly<Record<Exclude<Dimension, 'RECRUITMENT_STATE'>, SQL>> = {
  DELIVERY_MODE: alone(sql`${trainingAction.deliveryMode}`),
  ENTRY_MODE: alone(sql`${trainingAction.entryMode}`),
  ENTRY_LEVEL: alone(entryLevel),
  ACCESSIBILITY: alone(sql`case when ${trainingAction.accessibility} is not null then 'TOLD' end`),
  FUNDER: several(
    sql`select ${actionFunding.funder} as value from ${actionFunding} where ${actionFunding.actionId} = ${trainingAction.id}`,
  ),
  SCHEME: alone(sql`${trainingActionScheme.scheme}`),
  SCHEME_OBJECTIVE: alone(sql`${trainingActionScheme.objective}`),
  PUBLIC: several(sql`select unnest(${trainingAction.publicCodes}) as value`),
};

/** The facets that all sessions of an action have, of a statement that joins its training and, where there is one, scheme. */
export const facetsOfAction: SQL = sql`jsonb_build_object(${sql.join(
  Object.entries(sources).map(([dimension, values]) => sql`${sql.raw(`'${dimension}'`)}, ${values}`),
  sql`, `,
)})`;

/** The facet that is a session's own, by its recruitment state. */
export const facetsOfState = (state: SQL): SQL => sql`jsonb_build_object('RECRUITMENT_STATE', ${alone(state)})`;
