import { encodeCursor } from '@tresse/kit';
import { findCommune, kilometresBetween, listCommunes } from '@tresse/reference';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDirectory, idOf, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

const bordeaux = '33063';
const coarse = listCommunes().find(({ department, position }) => department === '33' && position?.precision === 'EPCI');
const coarseCode = coarse?.code ?? '';
const towns = [bordeaux, '33281', '33318', '33243', '33005', '17300', coarseCode];

/** In each town an ACI with open posts, an ACI without, an EI with open posts, and a ressourcerie. */
const perTown = 4;
const numberOf = (town: number, rank: number): number => town * perTown + rank;

let directory: TestDirectory;
beforeAll(async () => {
  directory = await createDirectory();
  const companies = towns.flatMap((_, town) => [
    makeSiae(numberOf(town, 0)),
    makeSiae(numberOf(town, 1), { postes: [] }),
    makeSiae(numberOf(town, 2), { type: 'EI' }),
  ]);
  const placed = towns.flatMap((code, town) =>
    [0, 1, 2, 3].map((rank) => {
      const networks = ['aci', 'aci', 'ei', 'ressourceries'][rank];
      return makeStructure(numberOf(town, rank), { code_insee: code, reseaux_porteurs: [networks] });
    }),
  );
  const nowhere = makeStructure(999, { code_insee: null, code_postal: null });
  await directory.importRecords([...placed, nowhere]);
  await directory.importRecords(companies.map((company) => ({ ...company, ville: '' })));
});
afterAll(() => directory.database.close());

interface Edge {
  readonly cursor: string;
  readonly distanceKm: number;
  readonly precision: string;
  readonly node: { readonly id: string; readonly kind: string; readonly openPostCount: number | null };
}
interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await directory.ask(
    `query ($kinds: [EssStructureKind!], $withOpenPosts: Boolean!, $withinKm: Float!, $first: Int!, $after: String,
      $of: [_Any!]!) {
      _entities(representations: $of) { ... on Commune { essStructuresNearby(
        kinds: $kinds, withOpenPosts: $withOpenPosts, withinKm: $withinKm, first: $first, after: $after
      ) {
        edges { cursor distanceKm precision node { id kind openPostCount } }
        pageInfo { hasNextPage endCursor }
      } } }
    }`,
    { withOpenPosts: false, withinKm: 200, first: 100, of: [{ __typename: 'Commune', code: bordeaux }], ...variables },
  );
  const entities = (data?.['_entities'] ?? []) as { essStructuresNearby: Page | null }[];
  return { pages: entities.map(({ essStructuresNearby }) => essStructuresNearby), errors };
}

async function askPage(variables: Record<string, unknown> = {}): Promise<Page> {
  const { pages, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return pages[0] as Page;
}

/** What the reference says of these ranks in every town, nearest first, then by id. */
function expectRanks(ranks: readonly number[]) {
  const from = findCommune(bordeaux)?.position;
  const expected = towns.flatMap((code, town) => {
    const to = findCommune(code)?.position;
    if (!from || !to) throw new Error('a commune of this test has no position');
    const kilometres = kilometresBetween(from, to);
    const row = [Math.round(kilometres * 10) / 10, code === coarseCode ? 'EPCI' : 'COMMUNE'] as const;
    return ranks.map((rank) => ({ kilometres, row: [idOf(numberOf(town, rank)), ...row] }));
  });
  return expected.toSorted((a, b) => a.kilometres - b.kilometres).map(({ row }) => row);
}

const describeEdge = ({ node, distanceKm, precision }: Edge) => [node.id, distanceKm, precision];

it('lists the structures around a commune, nearest first, as far as the reference says', async () => {
  const { edges } = await askPage();
  expect(edges.map(describeEdge)).toEqual(expectRanks([0, 1, 2, 3]));
});

it.each([
  ['insertion workshops', { kinds: ['ACI'] }, [0, 1]],
  ['those with open posts', { withOpenPosts: true }, [0, 2]],
  ['insertion workshops with open posts', { kinds: ['ACI'], withOpenPosts: true }, [0]],
  ['two kinds', { kinds: ['EI', 'OTHER'] }, [2, 3]],
  ['no kind', { kinds: [] }, []],
])('keeps to %s', async (_which, filter, ranks) => {
  const { edges } = await askPage(filter);
  expect(edges.map(describeEdge)).toEqual(expectRanks(ranks));
});

it('keeps to the distance asked for', async () => {
  const { edges } = await askPage({ withinKm: 15 });
  expect(edges.length).toBeGreaterThan(perTown);
  expect(edges.every(({ distanceKm }) => distanceKm <= 15)).toBe(true);
  const here = await askPage({ withinKm: 0 });
  expect(here.edges.map(({ node }) => node.id)).toEqual([0, 1, 2, 3].map(idOf));
});

it('tells the less precise of both ends', async () => {
  const { edges } = await askPage({ of: [{ __typename: 'Commune', code: coarseCode }] });
  expect(new Set(edges.map(({ precision }) => precision))).toEqual(new Set(['EPCI']));
});

it('gives pages that make up the whole list, in the same order', async () => {
  const whole = await askPage({ kinds: ['ACI'] });
  for (const first of [1, 3, 5, whole.edges.length]) {
    const walked: Edge[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page = await askPage({ kinds: ['ACI'], first, after });
      walked.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole.edges);
  }
});

it('answers communes that are asked together each with its own page, in one statement', async () => {
  const of = [bordeaux, '17300', '33243'].map((code) => ({ __typename: 'Commune', code }));
  const alone = await Promise.all(of.map((one) => ask({ of: [one], first: 2 })));
  const { result, statements } = await directory.database.countStatements(() => ask({ of, first: 2 }));
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
  [{ after: encodeCursor([1, 'of', 'another list']) }, 'after'],
])('refuses %o and names the argument', async (variables, argument) => {
  const { pages, errors } = await ask(variables);
  expect(pages).toEqual([null]);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
});
