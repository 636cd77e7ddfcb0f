import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LoadedSessions } from '../../src/db/search/load-sessions.ts';
import { CodeNumbers } from '../../src/domain/search/code-numbers.ts';
import { countDays } from '../../src/domain/search/days.ts';
import { RowGroups } from '../../src/domain/search/row-groups.ts';
import { mergeSessions, noSessions, type SessionColumns } from '../../src/domain/search/session-columns.ts';
import { type FoundSession, FoundSessions, type SearchSort } from '../../src/search/found-sessions.ts';

interface Held {
  readonly id: string;
  readonly commune: string;
  readonly training: number;
  readonly profile: number;
  readonly first: number;
  readonly last: number;
  readonly appeared: number;
}

const day = (number: number): string => `2026-10-0${number}`;
const held = fc.record<Held>({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  commune: fc.constantFrom('', '33063', '33281', '17300'),
  training: fc.integer({ min: 1, max: 4 }),
  profile: fc.integer({ min: 1, max: 3 }),
  first: fc.integer({ min: 1, max: 4 }),
  last: fc.integer({ min: 1, max: 9 }),
  appeared: fc.integer({ min: 1, max: 3 }),
});
const change = fc.uniqueArray(held, { selector: ({ id }) => id });

const communes = [
  { code: '33063', metres: 0 },
  { code: '17300', metres: 2000 },
  { code: '24037', metres: 1000 },
];
const answering = { trainings: [9, 4, 2], points: [3, 1, 6] };
const asked = fc.record({
  today: fc.constant(day(2)),
  from: fc.option(fc.integer({ min: 1, max: 6 }).map(day)),
  to: fc.option(fc.integer({ min: 1, max: 4 }).map(day)),
  communes: fc.option(fc.constant(communes)),
  answering: fc.option(fc.constant(answering)),
  newSince: fc.option(fc.nat(3)),
});

it('finds page by page, counts and orders what a search one by one does, whatever changed before', () => {
  const sorts = fc.constantFrom<SearchSort>('RELEVANCE', 'DISTANCE', 'START');
  const missed = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)).map((three) => Uint8Array.from([1, ...three]));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), asked, sorts, missed, (changes, scope, sort, misses) => {
      const numbers = new CodeNumbers();
      const columns = changes.reduce((known, rows) => mergeSessions(known, toColumns(rows, numbers)), noSessions);
      const found = new FoundSessions(load(columns, numbers), scope);
      const all = [...new Map(changes.flat().map((one) => [one.id, one])).values()];
      const within = all.filter((one) => isWithin(one, scope));
      expect([...found.countProfiles(3)]).toEqual(
        [0, 1, 2, 3].map((id) => within.filter((one) => one.profile === id).length),
      );
      const expected = within
        .filter(({ profile }) => misses[profile] === 0)
        .map((one) => tell(one, scope))
        .toSorted((a, b) => orderOf(sort, a) - orderOf(sort, b) || (toKey(a) < toKey(b) ? -1 : 1));
      expect(walk(found, sort, misses)).toEqual(expected);
    }),
  );
});

const toColumns = (rows: readonly Held[], numbers: CodeNumbers): SessionColumns => ({
  ids: rows.map(({ id }) => id),
  firstDays: Int32Array.from(rows, ({ first }) => countDays(day(first))),
  lastDays: Int32Array.from(rows, ({ last }) => countDays(day(last))),
  communes: Int32Array.from(rows, ({ commune }) => numbers.give(commune)),
  trainings: Int32Array.from(rows, ({ training }) => training),
  profiles: Int32Array.from(rows, ({ profile }) => profile),
  appeared: Int32Array.from(rows, ({ appeared }) => appeared),
});

const load = (columns: SessionColumns, numbers: CodeNumbers): LoadedSessions => ({
  revision: 1,
  columns,
  communes: numbers,
  byCommune: new RowGroups(columns.communes),
  byTraining: new RowGroups(columns.trainings),
});

type Scope = ConstructorParameters<typeof FoundSessions>[1];

function isWithin(held: Held, { today, from, to, communes, answering, newSince }: Scope): boolean {
  const { commune, training, first, last, appeared } = held;
  if (newSince !== null && appeared <= newSince) return false;
  if (day(last) < today || day(last) < (from ?? '') || day(first) > (to ?? '9')) return false;
  return (communes?.some(({ code }) => code === commune) ?? true) && (answering?.trainings.includes(training) ?? true);
}

const tell = ({ id, commune, training, first }: Held, scope: Scope): FoundSession => ({
  id,
  commune,
  firstDay: day(first),
  metres: scope.communes?.find(({ code }) => code === commune)?.metres ?? 0,
  points: scope.answering?.points[scope.answering.trainings.indexOf(training)] ?? 0,
});

const orderOf = (sort: SearchSort, { metres, points }: FoundSession): number =>
  ({ RELEVANCE: -points, DISTANCE: metres, START: 0 })[sort];

const toKey = ({ firstDay, id }: FoundSession): string => `${firstDay} ${id}`;

/** Pages of two, each from the last one of the page before, to the end. */
function walk(found: FoundSessions, sort: SearchSort, missed: Uint8Array): FoundSession[] {
  const walked: FoundSession[] = [];
  for (;;) {
    const last = walked.at(-1);
    const after = last ? ([orderOf(sort, last), last.firstDay, last.id] as const) : null;
    const page = found.list({ sort, limit: 2, after, missed });
    walked.push(...page);
    if (page.length < 2) return walked;
  }
}
