import { expect, it } from 'vitest';
import type { Answer } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const asked = `{
  associations { id name centersByDepartment { department { code name } centerCount } centers(first: 3) { edges { node { id name } } } }
}`;

const subgraphTimeoutMs = 1_000;
const held = useHouse({ subgraphTimeoutMs });

it('keeps the other partners answers, byte for byte, when one is stopped', async () => {
  const before = JSON.parse(await held.house.askText(asked)) as Answer;
  await held.house.subgraphs['secours-populaire']?.stop();

  const begin = performance.now();
  const after = JSON.parse(await held.house.askText(asked)) as Answer;
  expect(performance.now() - begin).toBeLessThan(subgraphTimeoutMs + 500);

  expect(JSON.stringify(associationOf(after, 'restos-du-coeur'))).toBe(
    JSON.stringify(associationOf(before, 'restos-du-coeur')),
  );
  expect(associationOf(after, 'secours-populaire')).toMatchObject({
    name: 'Secours populaire français',
    centers: null,
    centersByDepartment: null,
  });
  expect(after.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'secours-populaire' } }]);
  expect(after.errors).toHaveLength(1);
  expect(after.extensions?.['missingPartners']).toMatchObject([{ association: 'secours-populaire' }]);
  expect(JSON.stringify(after.errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack/);
});

const associationOf = ({ data }: Answer, id: string): object | undefined =>
  (data as { associations: { id: string }[] }).associations.find((each) => each.id === id);
