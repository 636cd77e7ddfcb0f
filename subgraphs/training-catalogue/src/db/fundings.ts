import { type Database, isOneOf } from '@tresse/kit';
import { actionFunding } from './tables/index.ts';

/** A row of `action_funding`. */
export type FundingRow = typeof actionFunding.$inferSelect;

/** Lists who pays for actions, in the order of the source. */
export const listFundings = (db: Database, actionIds: readonly string[]): Promise<FundingRow[]> =>
  db
    .select()
    .from(actionFunding)
    .where(isOneOf(actionFunding.actionId, actionIds))
    .orderBy(actionFunding.actionId, actionFunding.rank);
