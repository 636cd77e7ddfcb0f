import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AGE_BANDS, type EntryCount, GENDERS, type QuarterCounts, REFERRAL_STAGES } from '../src/domain/counts.ts';
import { type Cube, type EntryDimensions, makeEntryCube, makeReferralCube } from '../src/domain/cubes.ts';
import { THRESHOLD } from '../src/domain/protect.ts';

const departments = ['16', '17', '33'];

/** Often near the threshold, where a mistake would show. */
const count = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 8, max: 13 }),
  fc.integer({ min: 0, max: 60 }),
);
const fill = <Cell extends object>(cells: readonly Cell[]) =>
  fc
    .array(count, { minLength: cells.length, maxLength: cells.length })
    .map((counts) => cells.map((cell, index) => ({ ...cell, count: counts[index] ?? 0 })));

const counts: fc.Arbitrary<QuarterCounts> = fc.record({
  referrals: fill(departments.flatMap((department) => REFERRAL_STAGES.map((stage) => ({ department, stage })))),
  entries: fill(
    departments.flatMap((department) =>
      AGE_BANDS.flatMap((ageBand) => GENDERS.map((gender) => ({ department, ageBand, gender }))),
    ),
  ),
});

/** Associations in the order in which they give their counts: each makes a version. */
const associations = fc.array(counts, { minLength: 1, maxLength: 4 });

function releaseAll(given: readonly QuarterCounts[]) {
  const byAssociation = new Map<string, QuarterCounts>();
  const earlier: Cube<EntryDimensions>[] = [];
  return given.map((each, index) => {
    byAssociation.set(`association-${index}`, each);
    const entries = makeEntryCube(departments, byAssociation, earlier);
    earlier.push(entries);
    return { referrals: makeReferralCube(departments, byAssociation), entries };
  });
}

interface Range {
  low: number;
  high: number;
}

/** A sum of ranges, which is known. */
interface Equation {
  readonly terms: readonly Range[];
  readonly sum: number;
}

/** Narrows ranges until nothing narrows: each term of a sum is what the others leave of it. */
function solve(equations: readonly Equation[], orders: readonly (readonly [less: Range, more: Range])[]): void {
  const narrow = (range: Range, low: number, high: number): boolean => {
    const isNarrower = low > range.low || high < range.high;
    range.low = Math.max(range.low, low);
    range.high = Math.min(range.high, high);
    return isNarrower;
  };
  for (let moves = true; moves; ) {
    moves = false;
    for (const { terms, sum } of equations) {
      for (const term of terms) {
        const others = terms.filter((each) => each !== term);
        const low = others.reduce((left, { high }) => left - high, sum);
        const high = others.reduce((left, each) => left - each.low, sum);
        moves = narrow(term, low, high) || moves;
      }
    }
    for (const [less, more] of orders) moves = narrow(less, 0, more.high) || narrow(more, less.low, 1e9) || moves;
  }
}

/** What is known of a cell in a version, and from which value on it was hidden. */
const readCell = (shown: number | null, known: number): Range =>
  shown === null ? { low: known, high: known + THRESHOLD - 1 } : { low: shown, high: shown };

const isOf = (one: EntryDimensions) => (other: EntryDimensions) =>
  one.ageBand === other.ageBand && one.gender === other.gender;

it('nobody narrows a hidden count of entries by all versions, their totals, and that counts only grow', () => {
  fc.assert(
    fc.property(associations, (given) => {
      const versions = releaseAll(given).map(({ entries }) => entries);
      for (const group of versions[0]?.totals ?? []) {
        const known = departments.map(() => 0);
        const cells = versions.map((cube) =>
          departments.map((department, index) => {
            const cell = cube.cells.find((each) => each.department === department && isOf(group)(each));
            const range = readCell(cell?.count ?? null, known[index] ?? 0);
            const hiddenFrom = cell?.count == null ? range.low : null;
            known[index] = cell?.count ?? known[index] ?? 0;
            return { range, hiddenFrom };
          }),
        );
        const equations = versions.flatMap((cube, version) => {
          const sum = cube.totals.find(isOf(group))?.count ?? null;
          return sum === null ? [] : [{ sum, terms: cells[version]?.map(({ range }) => range) ?? [] }];
        });
        const orders = cells.slice(1).flatMap((row, version) =>
          row.flatMap(({ range }, index) => {
            const before = cells[version]?.[index]?.range;
            return before ? [[before, range] as const] : [];
          }),
        );
        solve(equations, orders);
        for (const { range, hiddenFrom } of cells.flat()) {
          if (hiddenFrom !== null) expect(range).toEqual({ low: hiddenFrom, high: hiddenFrom + THRESHOLD - 1 });
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('nobody finds less than the threshold between two versions of a count', () => {
  fc.assert(
    fc.property(associations, (given) => {
      const versions = releaseAll(given).map(({ entries: { cells, totals } }) => [...cells, ...totals]);
      for (const [index] of versions[0]?.entries() ?? []) {
        const shown = versions.flatMap((counts) => counts[index]?.count ?? []);
        const added = shown.slice(1).map((each, before) => each - (shown[before] ?? 0));
        expect(added.filter((each) => each < THRESHOLD)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it('nobody narrows a hidden count of referrals by the totals, and later versions say nothing new of it', () => {
  fc.assert(
    fc.property(associations, (given) => {
      const versions = releaseAll(given).map(({ referrals }) => referrals);
      const last = versions.at(-1);
      for (const { cells, totals } of versions) {
        expect(last?.cells).toEqual(expect.arrayContaining([...cells]));
        expect(last?.totals).toEqual(expect.arrayContaining([...totals]));
      }
      for (const { stage, association, count: sum } of last?.totals ?? []) {
        const ofTotal = last?.cells.filter((each) => each.stage === stage && each.association === association) ?? [];
        const terms = ofTotal.map((cell) => readCell(cell.count, 0));
        if (sum !== null) solve([{ terms, sum }], []);
        const hidden = terms.filter((_, index) => ofTotal[index]?.count === null);
        expect(hidden).toEqual(hidden.map(() => ({ low: 0, high: THRESHOLD - 1 })));
      }
    }),
    { numRuns: 300 },
  );
});

it('publishes a cell at the threshold and hides the one below it, and zero like it', () => {
  const entriesOf = (...numbers: number[]): EntryCount[] =>
    numbers.map((each, index) => ({
      department: departments[index] ?? '',
      ageBand: 'FROM_50',
      gender: 'WOMAN',
      count: each,
    }));
  const release = (...numbers: number[]) => {
    const cube = makeEntryCube(departments, new Map([['a', { referrals: [], entries: entriesOf(...numbers) }]]), []);
    const isShown = isOf({ ageBand: 'FROM_50', gender: 'WOMAN' });
    return [...cube.cells.filter(isShown), ...cube.totals.filter(isShown)].map((each) => each.count);
  };
  expect(release(11, 12, 13)).toEqual([11, 12, 13, 36]);
  // One hidden cell: its sum would be the cell. Two of them: known when they add up to other than 10.
  expect(release(11, 12, 10)).toEqual([11, 12, null, null]);
  expect(release(11, 4, 6)).toEqual([11, null, null, 21]);
  expect(release(11, 4, 7)).toEqual([11, null, null, null]);
  expect(release(11, 0, 0)).toEqual([11, null, null, null]);
});

it('publishes a cell again only when what was added is at the threshold, a total again only when it hides nothing', () => {
  const give = (...numbers: number[]): QuarterCounts => ({
    referrals: [],
    entries: numbers.map((each, index) => ({
      department: departments[index] ?? '',
      ageBand: 'UNDER_26',
      gender: 'MAN',
      count: each,
    })),
  });
  const isShown = isOf({ ageBand: 'UNDER_26', gender: 'MAN' });
  const versions = releaseAll([give(20, 20, 3), give(10, 11, 7), give(1, 0, 11), give(10, 11, 11)]);
  const shown = versions.map(({ entries }) => [
    ...entries.cells.filter(isShown).map((each) => each.count),
    entries.totals.find(isShown)?.count,
  ]);
  expect(shown).toEqual([
    [20, 20, null, null],
    [null, 31, null, null],
    [31, null, 21, null],
    [null, 42, 32, null],
  ]);
});
