import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'drizzle-orm';

const counting = new AsyncLocalStorage<{ count: number }>();

/** Hears each statement where it is asked for; the begin and the end of a transaction are not among them. */
export const statementCounter: Logger = {
  logQuery() {
    const counter = counting.getStore();
    if (counter) counter.count += 1;
  },
};

/** Does some work, and counts the statements of SQL that it asks for, at whatever depth. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const counter = { count: 0 };
  const result = await counting.run(counter, work);
  return { result, statements: counter.count };
}
