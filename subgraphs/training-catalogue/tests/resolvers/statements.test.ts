import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  const communes = ['33063', '33281', '33318', '33243', '33005'];
  const actions = communes.map((commune) => ({
    numero: commune,
    commune,
    sessions: [{ numero: '1' }, { numero: '2' }],
  }));
  const sirets = ['00090001900019', '00090002700012', '00090003500015'];
  const trainings = Array.from({ length: 60 }, (_, index) => ({
    numero: `${index}`,
    title: `Formation ${index % 7}`,
    siret: sirets[index % 3] ?? '',
    actions,
  }));
  await catalogue.importText(makeLheo(trainings));
});
afterAll(() => catalogue.database.close());

const tree = `actions {
  place { commune { code } } training { title }
  sessions { open place { name } provider { name } training { title provider { name } } action { deliveryMode } }
}`;

async function countOf(operation: string): Promise<number> {
  const { result, statements } = await catalogue.database.countStatements(() => catalogue.ask(operation));
  expect(result.errors).toBeUndefined();
  return statements.length;
}

const nearby = (first: number) => `{
  _entities(representations: [{ __typename: "Commune", code: "33063" }, { __typename: "Commune", code: "33243" }]) {
    ... on Commune { openSessionsNearby(first: ${first}) { edges { distanceKm node {
      training { title ${tree} } provider { name } place { commune { code } } action { entryMode }
    } } } }
  }
}`;

const ofProvider = (first: number) => `{
  provider(siret: "00090001900019") { trainings(first: ${first}) { edges { node { title provider { name } ${tree} } } } }
}`;

it('answers sessions nearby in as many statements for one as for a hundred', async () => {
  const counts = [await countOf(nearby(1)), await countOf(nearby(10)), await countOf(nearby(100))];
  expect(counts).toEqual([10, 10, 10]);
});

it('answers trainings of a provider in as many statements for one as for twenty', async () => {
  const counts = [await countOf(ofProvider(1)), await countOf(ofProvider(20))];
  expect(counts).toEqual([7, 7]);
});

it('answers all departments in one statement', async () => {
  const departments = ['16', '17', '33', '86'].map((code) => `{ __typename: "Department", code: "${code}" }`);
  const operation = `{ _entities(representations: [${departments}]) { ... on Department { openSessionCount } } }`;
  expect(await countOf(operation)).toBe(1);
});

it('gives pages of trainings that make up the whole list, by title', async () => {
  const askPage = async (first: number, after: string | null) => {
    const { data } = await catalogue.ask(
      `query ($first: Int!, $after: String) { provider(siret: "00090001900019") {
        trainings(first: $first, after: $after) { edges { node { id title } } pageInfo { hasNextPage endCursor } }
      } }`,
      { first, after },
    );
    return (data as { provider: { trainings: TrainingPage } }).provider.trainings;
  };
  const whole = await askPage(100, null);
  expect(whole.edges.length).toBe(20);
  const titles = whole.edges.map(({ node }) => node.title);
  expect(titles).toEqual(titles.toSorted());
  const walked: unknown[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: TrainingPage = await askPage(3, after);
    walked.push(...edges);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(walked).toEqual(whole.edges);
});

interface TrainingPage {
  readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
