import { defaultBudgets, readDocument } from '@tresse/gateway';
import { expect, it } from 'vitest';
import { hostileOperations } from '../hostile/operations.ts';

const times = 15;
const mostCpuMs = 2;

const refused = hostileOperations.filter(({ query }) => 'refusal' in readDocument(query, defaultBudgets));

/** The median of several: a collection of garbage falls on somebody. */
function measureCpuMs(query: string): number {
  const took = Array.from({ length: times }, () => {
    const begin = process.cpuUsage();
    readDocument(query, defaultBudgets);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return took.toSorted((one, other) => one - other)[times >> 1] ?? Number.POSITIVE_INFINITY;
}

it('refuses each hostile operation that is over a budget within 2 ms of CPU', () => {
  expect(refused.length).toBeGreaterThan(25);
  const slow = refused
    .map(({ name, query }) => ({ name, ms: measureCpuMs(query) }))
    .filter(({ ms }) => ms >= mostCpuMs);
  expect(slow).toEqual([]);
});
