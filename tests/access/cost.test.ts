import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { analyst, useHub, volunteerOf } from '../execution/hub.ts';

const query = 'query($n: Int! = 20) { associations { centers(first: $n) { edges { node { id } } } } }';
const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
const document = { documentId, name: 'test/centers', operationName: '', variables: [], columns: null, text: query };
const limits = { cost: 500, listItems: 50, roles: { 'region-analyst': { cost: 10_000, listItems: 60 } } };
const hub = useHub({ limits, documents: { documents: [document] } });

it('refuses an operation that is too costly before any subgraph is asked, and tells by how much', async () => {
  const response = await hub.current.post({ query });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'The operation has 840 cost, as the schema declares it; at most 500 are accepted.',
        extensions: { code: 'BUDGET_EXCEEDED', budget: 'cost', found: 840, bound: 500 },
      },
    ],
  });
  expect(hub.current.received('partnership')).toEqual([]);
});

it('refuses a list that is too long, however it is asked for', async () => {
  const refused = [{ extensions: { budget: 'listItems', found: 51, bound: 50 } }];
  const written = '{ center(id: "a~c1") { people(first: 51) { edges { node { id } } } } }';
  const ways = [{ query: written }, { query, variables: { n: 51 } }, { documentId, variables: { n: 51 } }];
  for (const body of ways) expect(await (await hub.current.post(body)).json()).toMatchObject({ errors: refused });
});

it('holds the bounds of the role of who asks', async () => {
  expect((await hub.current.ask(query, { as: volunteerOf('a') })).errors).toMatchObject([
    { extensions: { bound: 500 } },
  ]);
  expect(await hub.current.ask(query, { as: analyst })).toMatchObject({ data: { associations: [{}, {}] } });
  const tooLong = await hub.current.ask(query, { as: analyst, variables: { n: 61 } });
  expect(tooLong.errors).toMatchObject([{ extensions: { budget: 'listItems', bound: 60 } }]);
});
