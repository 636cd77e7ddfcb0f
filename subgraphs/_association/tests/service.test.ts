import { createLogger, type RunningSubgraph } from '@tresse/kit';
import {
  createTestDatabase,
  createTestHub,
  createTestService,
  type TestHub,
  type TestService,
  withTestFolder,
} from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importAssociation } from '../src/import/index.ts';
import { migrate } from '../src/migrate.ts';
import { startAssociation } from '../src/subgraph.ts';
import { makeMember, testNow } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let hub: TestHub;
let statistics: TestService;
let running: RunningSubgraph;

beforeAll(async () => {
  [hub, statistics] = await Promise.all([createTestHub(), createTestService('statistics')]);
  const database = await createTestDatabase('association', migrate);
  await withTestFolder(delivery, (folder) =>
    importAssociation({ association: voisins, database: database.program, folder }),
  );
  running = await startAssociation(voisins, {
    host: '127.0.0.1',
    port: 0,
    database,
    hubPublicKeys: hub.publicKeys,
    servicePublicKeys: { statistics: statistics.publicKeys },
    logger: createLogger('les-voisins', 'silent'),
    now: testNow,
  });
});
afterAll(() => running.stop());

const everything = `{
  _entities(representations: [{ __typename: "Association", id: "les-voisins" }]) { ... on Association {
    quarterlyCounts(quarter: "2026-Q1") { referrals { count } }
    centers(first: 1) { edges { node { volunteerTeam { hours: volunteerCount } people { edges { cursor } } } } }
  } }
  referral(id: "les-voisins~r-331x00ab") { id }
}`;

async function post(sign: (body: string) => Promise<string>): Promise<unknown> {
  const body = JSON.stringify({ query: everything });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await sign(body)}` };
  return (await fetch(running.url, { method: 'POST', headers, body })).json();
}

test('the statistics service reads counts and nothing of people, whomever its token claims to be', async () => {
  const caller = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '17'] });
  expect(await post((body) => statistics.sign({ audience: 'les-voisins', body, claims: { caller } }))).toMatchObject({
    data: {
      _entities: [
        {
          quarterlyCounts: { referrals: [{ count: 5 }, { count: 10 }] },
          centers: { edges: [{ node: { volunteerTeam: null, people: null } }] },
        },
      ],
      referral: null,
    },
  });
});

test('the key of the hub collects nothing, whoever it speaks for', async () => {
  const refused = { error: 'Only the hub and its services may ask' };
  for (const [role, scopes] of [
    ['statistics-service', []],
    ['region-analyst', ['statistics:collect']],
  ] as const) {
    const caller = { role, subject: 'somebody', purpose: 'information', scopes: [...scopes] };
    expect(await post((body) => hub.sign('les-voisins', body, caller))).toEqual(refused);
  }
});

test('a token of the service for one association is none for another one', async () => {
  const answer = await post((body) => statistics.sign({ audience: 'les-autres', body }));
  expect(answer).toEqual({ error: 'Only the hub and its services may ask' });
});
