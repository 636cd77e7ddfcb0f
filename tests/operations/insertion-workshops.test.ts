import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();
const center = 'restos-du-coeur~33-001';

interface Workshops {
  readonly center: {
    readonly commune: {
      readonly essStructuresNearby: {
        readonly edges: readonly {
          readonly distanceKm: number;
          readonly node: {
            readonly name: string;
            readonly openPostCount: number;
            readonly jobOpenings: readonly { readonly id: string; readonly openPostCount: number }[];
          };
        }[];
      };
    };
  };
}

async function askWorkshops(
  variables: Record<string, unknown> = {},
  person: string | undefined = 'volunteer-bordeaux',
) {
  const document = readOperation('dashboard/insertion-workshops');
  const { data, errors } = await held.house.ask(document, { center, ...variables }, person);
  expect(errors).toBeUndefined();
  return (data as Workshops).center.commune.essStructuresNearby.edges;
}

it('tells a volunteer which insertion workshops near her center have open posts, nearest first', async () => {
  const edges = await askWorkshops();
  expect(edges.length).toBeGreaterThan(2);
  const distances = edges.map(({ distanceKm }) => distanceKm);
  expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  expect(distances.every((distance) => distance <= 30)).toBe(true);
  for (const { node } of edges) {
    const openPosts = node.jobOpenings.reduce((sum, { openPostCount }) => sum + openPostCount, 0);
    expect(node.openPostCount).toBeGreaterThan(0);
    expect(openPosts).toBe(node.openPostCount);
  }
});

it('answers the same to anybody, as all of it is public', async () => {
  const { data } = await held.house.ask(readOperation('dashboard/insertion-workshops'), { center });
  expect((data as Workshops).center.commune.essStructuresNearby.edges).toEqual(await askWorkshops());
});

it('is a table of posts', async () => {
  const path = `/export/dashboard/insertion-workshops.csv?center=${center}&first=5`;
  const response = await held.house.fetch(path, 'volunteer-bordeaux');
  expect(response.status).toBe(200);
  const [header = [], ...rows] = parse(await response.text(), { bom: true, delimiter: ';' }) as string[][];
  const column = header.indexOf('commune.essStructuresNearby.jobOpenings.id');
  const posts = (await askWorkshops({ first: 5 })).flatMap(({ node }) => node.jobOpenings.map(({ id }) => id));
  expect(rows.map((row) => row[column])).toEqual(posts);
});

it.each(['restos-du-coeur', 'ess-directory', 'territories'])(
  'asks the database of %s as often for a page of twenty as for one of two',
  async (name) => {
    const statements = held.house.subgraphs[name]?.statements ?? [];
    const count = async (first: number) => {
      await askWorkshops({ first });
      return statements.splice(0).length;
    };
    await count(20);
    expect(await count(20)).toBe(await count(2));
    expect(await count(2)).toBeGreaterThan(0);
  },
);
