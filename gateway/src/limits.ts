import { z } from 'zod';
import { defaultBudgets } from './admission/budgets.ts';

const ofOneCaller = {
  /** Of one operation, by `@cost` and `@listSize`. */
  cost: 20_000,
  /** That one argument may ask for. */
  listItems: 100,
  /** 0 counts none. */
  requestsPerMinute: 0,
};

/** What one caller may. */
export type CallerLimits = Readonly<typeof ofOneCaller>;

/** Every limit of the gateway with its default; the README tells the unit and the meaning of each. */
export const defaultLimits = {
  ...defaultBudgets,
  /** Of one answer of a subgraph. */
  answerBytes: 5_000_000,
  /** Under way to one subgraph at a time. */
  waitingRequests: 256,
  /** In a row, after which a subgraph is left alone for `pauseMs`. */
  failures: 10,
  pauseMs: 1_000,
  /** Under way at a time, of all callers. */
  requestsAtOnce: 1_000,
  ...ofOneCaller,
};

/** Limits of one gateway; what is of one caller may be another one for a role. */
export type Limits = Readonly<typeof defaultLimits> & {
  readonly roles?: Readonly<Record<string, Partial<CallerLimits>>>;
};

/** Gives the limits of a caller by its role. */
export const limitsOf = (limits: Limits, role: string): CallerLimits => ({ ...limits, ...limits.roles?.[role] });

const bound = z.number().int().nonnegative().exactOptional();
const boundsFormat = <Name extends string>(limits: Readonly<Record<Name, number>>) =>
  z.strictObject(Object.fromEntries(Object.keys(limits).map((name) => [name, bound])) as Record<Name, typeof bound>);

/** Limits as a setting gives them: only those that differ, and under `roles` those of a role that differ. */
export const limitsFormat = boundsFormat(defaultLimits).extend({
  roles: z.record(z.string(), boundsFormat(ofOneCaller)).exactOptional(),
});
