import { expect, test } from 'vitest';
import { useHouse } from './make.ts';

const house = useHouse();

const countFor = async (operation: string, variables: Record<string, unknown>): Promise<number> => {
  const { result, statements } = await house().database.countStatements(() => house().ask(operation, variables));
  expect(result.errors).toBeUndefined();
  return statements.length;
};

test('sends one statement a field and wave, however many communes a page holds', async () => {
  const operation = `query ($first: Int!) { region { population departments { population region { name }
    communes(first: $first) { edges { node { name epci { name } employmentArea { name } department { name } } } }
    epcis { name communes { name } } } } }`;
  // The region, its population, its departments; of those population, region, pages and EPCI; of the communes EPCI,
  // area and department; of the EPCI their communes.
  const counts = [await countFor(operation, { first: 1 }), await countFor(operation, { first: 100 })];
  expect(counts).toEqual([11, 11]);
});

test('resolves many references with one statement', async () => {
  const { department } = await house().read<{ department: { communes: { edges: { node: { code: string } }[] } } }>(
    '{ department(code: "33") { communes(first: 100) { edges { node { code } } } } }',
  );
  const representations = department.communes.edges.map(({ node }) => ({ __typename: 'Commune', ...node }));
  const operation =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Commune { name } } }';
  expect(await countFor(operation, { representations })).toBe(1);
});
