import { z } from 'zod';
import { defaultBudgets } from './admission/budgets.ts';

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
  /** Of one caller; 0 counts none. */
  requestsPerMinute: 0,
};

/** Limits of one gateway. */
export type Limits = Readonly<typeof defaultLimits>;

const names = Object.keys(defaultLimits) as (keyof Limits)[];

/** Limits as a setting gives them: only those that differ. */
export const limitsFormat = z.partialRecord(z.enum(names), z.number().int().nonnegative());
