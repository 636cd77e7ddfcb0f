import { encodeCursor } from '@tresse/kit';
import { findCommune, kilometresBetween, listCommunes } from '@tresse/reference';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

const bordeaux = '33063';
const coarse = listCommunes().find(({ department, position }) => department === '33' && position?.precision === 'EPCI');
const coarseCode = coarse?.code ?? '';
/** First days of the sessions in each town, in the order in which they are listed. */
const starts = ['2026-09', '2026-10-05', '2026-10-05', null];
const towns = [bordeaux, '33281', '33318', '33243', '33005', '17300', coarseCode];

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  const sessions = ['00000000', '20261005', '20260900', '20261005'].map((start, index) => ({
    numero: `${index}`,
    start,
  }));
  const actions = towns.map((commune, index) => ({ numero: `${index}`, commune, entry: '1', sessions }));
  const closed = [
    { numero: 'closed', sessions: [{ state: '2' }] },
    { numero: 'begun', sessions: [{ start: '20260601' }] },
    { numero: 'remote', mode: '2' },
  ];
  await catalogue.importText(makeLheo([{ numero: 'F', actions: [...actions, ...closed] }]));
});
afterAll(() => catalogue.database.close());

interface Edge {
  readonly cursor: string;
  readonly distanceKm: number;
  readonly precision: string;
  readonly node: {
    readonly id: string;
    readonly startDate: string | null;
    readonly place: { readonly commune: { readonly code: string } };
  };
}
interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await catalogue.ask(
    `query ($withinKm: Float!, $first: Int!, $after: String, $of: [_Any!]!) {
      _entities(representations: $of) { ... on Commune { openSessionsNearby(
        withinKm: $withinKm, first: $first, after: $after
      ) {
        edges { cursor distanceKm precision node { id startDate place { commune { code } } } }
        pageInfo { hasNextPage endCursor }
      } } }
    }`,
    { withinKm: 200, first: 100, of: [{ __typename: 'Commune', code: bordeaux }], ...variables },
  );
  const entities = (data?.['_entities'] ?? []) as { openSessionsNearby: Page | null }[];
  return { pages: entities.map(({ openSessionsNearby }) => openSessionsNearby), errors };
}

async function askPage(variables: Record<string, unknown> = {}): Promise<Page> {
  const { pages, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return pages[0] as Page;
}

const describeEdge = ({ distanceKm, precision, node }: Edge) => [
  node.place.commune.code,
  distanceKm,
  precision,
  node.startDate,
];

it('lists the open sessions around a commune, nearest first, then earliest first, as far as the reference says', async () => {
  const from = findCommune(bordeaux)?.position;
  const expected = towns.flatMap((code) => {
    const to = findCommune(code)?.position;
    if (!from || !to) throw new Error('a commune of this test has no position');
    const kilometres = kilometresBetween(from, to);
    const row = [code, Math.round(kilometres * 10) / 10, code === coarseCode ? 'EPCI' : 'COMMUNE'] as const;
    return starts.map((start) => ({ kilometres, row: [...row, start] }));
  });
  const sorted = expected.toSorted((a, b) => a.kilometres - b.kilometres).map(({ row }) => row);
  const { edges } = await askPage();
  expect(edges.map(describeEdge)).toEqual(sorted);
});

it('keeps to the distance asked for', async () => {
  const { edges } = await askPage({ withinKm: 15 });
  expect(edges.length).toBeGreaterThan(starts.length);
  expect(edges.every(({ distanceKm }) => distanceKm <= 15)).toBe(true);
  const here = await askPage({ withinKm: 0 });
  expect(here.edges.map(describeEdge)).toEqual(starts.map((start) => [bordeaux, 0, 'COMMUNE', start]));
});

it('tells the less precise of both ends', async () => {
  const { edges } = await askPage({ of: [{ __typename: 'Commune', code: coarseCode }] });
  expect(new Set(edges.map(({ precision }) => precision))).toEqual(new Set(['EPCI']));
});

it('gives pages that make up the whole list, in the same order', async () => {
  const whole = await askPage();
  for (const first of [1, 3, 5, whole.edges.length]) {
    const walked: Edge[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page = await askPage({ first, after });
      walked.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole.edges);
  }
});

it('tells sessions of the same distance and first day apart by id, the same way every time', async () => {
  const { edges } = await askPage({ withinKm: 0 });
  const same = edges.filter(({ node }) => node.startDate === '2026-10-05').map(({ node }) => node.id);
  expect(same).toHaveLength(2);
  expect(same).toEqual(same.toSorted());
});

it('goes on behind the same session when nearer ones come in between', async () => {
  const whole = await askPage();
  const { pageInfo } = await askPage({ first: 5 });
  await catalogue.importText(makeLheo([{ numero: 'NEW', actions: [{ numero: '1', commune: bordeaux }] }]), 'other');
  const { edges } = await askPage({ after: pageInfo.endCursor });
  const known = new Set(whole.edges.map(({ node }) => node.id));
  expect(edges.filter(({ node }) => known.has(node.id))).toEqual(whole.edges.slice(5));
});

it('answers communes that are asked together each with its own page, in one statement', async () => {
  const codes = [bordeaux, '17300', '33243'];
  const of = codes.map((code) => ({ __typename: 'Commune', code }));
  const alone = await Promise.all(of.map((one) => ask({ of: [one], first: 2 })));
  const { result, statements } = await catalogue.database.countStatements(() => ask({ of, first: 2 }));
  expect(result.pages).toEqual(alone.flatMap(({ pages }) => pages));
  expect(statements.filter((statement) => statement.includes('lateral'))).toHaveLength(1);
});

it('answers null for a commune that is not known', async () => {
  expect(await ask({ of: [{ __typename: 'Commune', code: '33999' }] })).toEqual({ pages: [null] });
});

it.each([
  [{ withinKm: 201 }, 'withinKm'],
  [{ withinKm: -1 }, 'withinKm'],
  [{ first: 0 }, 'first'],
  [{ first: 101 }, 'first'],
  [{ after: 'nonsense' }, 'after'],
  [{ after: encodeCursor([1, 'of another list']) }, 'after'],
])('refuses %o and names the argument', async (variables, argument) => {
  const { pages, errors } = await ask(variables);
  expect(pages).toEqual([null]);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
});
