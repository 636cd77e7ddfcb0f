import { expect, it } from 'vitest';
import { useHouse } from '../house/use-house.ts';

const holder = useHouse();

it('tells when the data of every partner last changed', async () => {
  const response = await fetch(holder.house.gatewayUrl.replace('/graphql', '/ready'));
  const { subgraphs } = (await response.json()) as { subgraphs: Record<string, { dataUpdatedAt: string }> };
  const names = Object.keys(holder.house.subgraphs);
  expect(names.length).toBeGreaterThan(0);
  const fresh = { state: 'answers', dataUpdatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/) };
  expect(subgraphs).toEqual(Object.fromEntries(names.map((name) => [name, fresh])));
});
