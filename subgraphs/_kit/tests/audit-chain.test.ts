import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainEntries, chainStart, type UnchainedEntry } from '../src/audit/chain.ts';
import type { AuditEntry } from '../src/audit/tables.ts';
import { verifyChain } from '../src/audit/verify-chain.ts';

const text = fc.string({ maxLength: 6 });
const at = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });

const entry: fc.Arbitrary<UnchainedEntry> = fc.record({
  at,
  requestId: text,
  actor: text,
  role: text,
  association: fc.option(text),
  purpose: text,
  action: fc.constantFrom('read', 'begin', 'write'),
  fields: fc.array(text, { maxLength: 3 }),
  people: fc.array(text, { maxLength: 3 }),
});

const chain = fc.array(entry, { minLength: 2, maxLength: 12 }).map((entries) => chainEntries(chainStart, entries));

const endOf = (entries: readonly AuditEntry[]) => entries.at(-1) ?? chainStart;

const verify = (entries: readonly AuditEntry[], whole: readonly AuditEntry[], heads: readonly AuditEntry[] = []) =>
  verifyChain([entries], { end: endOf(whole), heads });

const columns = {
  sequence: fc.integer(),
  at,
  requestId: text,
  actor: text,
  role: text,
  association: fc.option(text),
  purpose: text,
  action: fc.constantFrom('read' as const, 'begin' as const, 'write' as const),
  fields: fc.array(text, { maxLength: 3 }),
  people: fc.array(text, { maxLength: 3 }),
  previousHash: text,
  hash: text,
};

const change = fc
  .constantFrom(...(Object.keys(columns) as (keyof typeof columns)[]))
  .chain((column) => (columns[column] as fc.Arbitrary<unknown>).map((value) => ({ column, value })));

const bySequence = (entries: readonly AuditEntry[]) => entries.toSorted((one, other) => one.sequence - other.sequence);

test('finds a chain good to which nothing was done, whatever is in it', () =>
  fc.assert(
    fc.asyncProperty(chain, async (entries) => {
      expect(await verify(entries, entries, entries)).toEqual({ count: entries.length, broken: null });
    }),
  ));

test('finds any change of any value of any entry', () =>
  fc.assert(
    fc.asyncProperty(chain, fc.nat(), change, async (entries, place, { column, value }) => {
      const index = place % entries.length;
      const original = entries[index];
      fc.pre(original !== undefined && JSON.stringify(original[column]) !== JSON.stringify(value));
      const changed = bySequence(entries.with(index, { ...original, [column]: value } as AuditEntry));
      expect((await verify(changed, entries)).broken).not.toBeNull();
    }),
    { numRuns: 500 },
  ));

test('finds an entry that was written anew with the link of the next one, by what the next one hashes', () =>
  fc.assert(
    fc.asyncProperty(chain, fc.nat(), async (entries, place) => {
      const index = place % (entries.length - 1);
      const [before, original, next] = [entries[index - 1] ?? chainStart, entries[index], entries[index + 1]];
      fc.pre(original !== undefined && next !== undefined);
      const [anew] = chainEntries(before, [{ ...original, role: `${original.role}!` }]);
      fc.pre(anew !== undefined);
      const forged = entries.with(index, anew).with(index + 1, { ...next, previousHash: anew.hash });
      expect((await verify(forged, entries)).broken).toEqual({ kind: 'changed', sequence: index + 2 });
    }),
  ));

test('finds an entry that was taken out, wherever it was', () =>
  fc.assert(
    fc.asyncProperty(chain, fc.nat(), async (entries, place) => {
      const index = place % entries.length;
      const isLast = index === entries.length - 1;
      expect((await verify(entries.toSpliced(index, 1), entries)).broken).toEqual({
        kind: isLast ? 'cut' : 'missing',
        sequence: index + 1,
      });
    }),
  ));

test('finds two entries that changed places', () =>
  fc.assert(
    fc.asyncProperty(chain, fc.nat(), fc.nat(), async (entries, one, other) => {
      const [first, second] = [entries[one % entries.length], entries[other % entries.length]];
      fc.pre(first !== undefined && second !== undefined && first !== second);
      const swapped = entries.map((each) => {
        if (each === first) return { ...second, sequence: first.sequence };
        return each === second ? { ...first, sequence: second.sequence } : each;
      });
      expect((await verify(swapped, entries)).broken).toEqual({
        kind: 'out-of-order',
        sequence: Math.min(first.sequence, second.sequence),
      });
    }),
  ));

test('finds an end that was cut off together with the place where the chain says to end, by a signed head', () =>
  fc.assert(
    fc.asyncProperty(chain, fc.nat(), async (entries, place) => {
      const kept = entries.slice(0, place % entries.length);
      expect((await verify(kept, kept)).broken).toBeNull();
      expect((await verify(kept, kept, [endOf(entries) as AuditEntry])).broken).toEqual({
        kind: 'cut',
        sequence: kept.length + 1,
      });
    }),
  ));

test('finds a chain that was written anew from some entry on, by a signed head', () =>
  fc.assert(
    fc.asyncProperty(chain, fc.nat(), async (entries, place) => {
      const index = place % entries.length;
      const forged = entries.map((each, at) => (at === index ? { ...each, role: `${each.role}!` } : each));
      const anew = chainEntries(chainStart, forged);
      expect((await verify(anew, anew)).broken).toBeNull();
      expect((await verify(anew, anew, entries)).broken).toEqual({ kind: 'rewritten', sequence: index + 1 });
    }),
  ));
