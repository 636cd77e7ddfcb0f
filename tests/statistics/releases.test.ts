import { readFileSync } from 'node:fs';
import { listStatisticsMembers } from '@tresse/statistics/collect';
import { describe, expect, it } from 'vitest';
import type { House } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const registry = readFileSync(new URL('../../schema/registry.json', import.meta.url), 'utf8');
const associations = listStatisticsMembers(JSON.parse(registry)).map(({ slug }) => slug);

const cubes = `id missingPartners { id }
  referralsByStage { cells { department { code name } stage association { id name } count state } totals { stage association { id } count } }
  entries { cells { department { code } ageBand gender count state } totals { ageBand gender count } }`;
const question = `query($quarter: Quarter) { statisticsRelease(quarter: $quarter) { ${cubes} } }`;

interface Release {
  readonly referralsByStage: Cube;
  readonly entries: Cube;
}

interface Cube {
  readonly cells: readonly Counted[];
  readonly totals: readonly Counted[];
}

interface Counted {
  readonly department: { readonly code: string };
  readonly stage?: string;
  readonly ageBand?: string;
  readonly gender?: string;
  readonly association?: { readonly id: string };
  readonly count: number | null;
}

/** What an association counts itself, asked with the key of the statistics service. */
async function askCounts({ statistics, subgraphs }: House, slug: string, quarter: string) {
  const query = `query($quarter: Quarter!) { _entities(representations: [{ __typename: "Association", id: "${slug}" }]) {
    ... on Association { quarterlyCounts(quarter: $quarter) {
      referrals { department { code } stage count } entries { department { code } ageBand gender count } } } } }`;
  const body = JSON.stringify({ query, variables: { quarter } });
  const authorization = `Bearer ${statistics.sign({ audience: slug, body })}`;
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(subgraphs[slug]?.url ?? '', { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { _entities: [{ quarterlyCounts: Record<string, Counted[]> }] } };
  const { referrals = [], entries = [] } = data._entities[0].quarterlyCounts;
  return { referrals: referrals.map((row) => ({ ...row, association: { id: slug } })), entries };
}

/** Dimensions of a cell or a total, without the department where `isTotal`. */
const nameCell = ({ department, stage, ageBand, gender, association }: Counted, isTotal = false): string =>
  [isTotal ? '' : department?.code, stage, ageBand, gender, association?.id].join();

function addUp(rows: readonly Counted[], isTotal = false): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = nameCell(row, isTotal);
    sums.set(name, (sums.get(name) ?? 0) + (row.count ?? 0));
  }
  return sums;
}

const isPublished = ({ count }: Counted): boolean => count !== null;

describe('the releases of the demonstration', () => {
  const held = useHouse();

  it.each(['2026-Q1', '2026-Q2', '2026-Q3'])(
    'of %s hold what associations count themselves where it is 11 or more, and hide the rest',
    async (quarter) => {
      const { data, errors } = await held.house.ask(question, { quarter }, 'analyst');
      expect(errors).toBeUndefined();
      const { statisticsRelease: release } = data as { statisticsRelease: Release };
      const counts = await Promise.all(associations.map((slug) => askCounts(held.house, slug, quarter)));
      for (const [cube, rows] of [
        [release.referralsByStage, counts.flatMap(({ referrals }) => referrals)],
        [release.entries, counts.flatMap(({ entries }) => entries)],
      ] as const) {
        const exact = addUp(rows);
        const expected = cube.cells.map((cell) => {
          const count = exact.get(nameCell(cell)) ?? 0;
          return { ...cell, count: count >= 11 ? count : null, state: count >= 11 ? 'PUBLISHED' : 'HIDDEN' };
        });
        expect(cube.cells).toEqual(expected);
        const share = cube.cells.filter(isPublished).length / cube.cells.length;
        expect(share).toBeGreaterThan(0.15);
        expect(share).toBeLessThan(0.85);
        const sums = addUp(rows, true);
        const totals = cube.totals.filter(isPublished);
        expect(totals.length).toBeGreaterThan(3);
        for (const total of totals) expect(total.count).toBe(sums.get(nameCell(total, true)) ?? 0);
      }
    },
  );

  it('are of the last eight quarters, and nobody is missing', async () => {
    const { data } = await held.house.ask('{ statisticsReleases { id missingPartners { id } } }', {}, 'analyst');
    const quarters = ['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1', '2024-Q4'];
    expect(data).toEqual({
      statisticsReleases: quarters.map((quarter) => ({ id: `${quarter}.1`, missingPartners: [] })),
    });
  });

  it.each(['coordinator-gironde', undefined])('are refused to %s', async (person) => {
    const { data, errors } = await held.house.ask(question, {}, person);
    expect(data).toEqual({ statisticsRelease: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('are the only way to the counts: through the hub nobody asks an association for its own', async () => {
    const asked =
      '{ associations { id quarterlyCounts(quarter: "2026-Q3") { referrals { count } entries { count } } } }';
    const statements = associations.map((slug) => held.house.subgraphs[slug]?.statements.splice(0));
    expect(statements).not.toContain(undefined);
    for (const person of ['analyst', 'coordinator-gironde']) {
      const { data, errors } = await held.house.ask(asked, {}, person);
      const rows = (data as { associations: { id: string; quarterlyCounts: unknown }[] }).associations;
      const given = rows.filter(({ id }) => associations.includes(id)).map((row) => row.quarterlyCounts);
      expect(given).toEqual(associations.map(() => null));
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
    expect(associations.flatMap((slug) => held.house.subgraphs[slug]?.statements ?? [])).toEqual([]);
  });

  // The last one: it stops them.
  it('answer the analyst while every association is stopped', async () => {
    const { data: before } = await held.house.ask(question, {}, 'analyst');
    await Promise.all(associations.map((slug) => held.house.subgraphs[slug]?.stop()));
    const { data, errors } = await held.house.ask(question, {}, 'analyst');
    expect(errors).toBeUndefined();
    expect(data).toEqual(before);
    expect(JSON.stringify(data)).toContain('"PUBLISHED"');
  });
});
