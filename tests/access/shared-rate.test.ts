import { createDatabase } from '@tresse/scripts/postgres';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Hub, startHub, volunteerOf } from '../execution/hub.ts';

const limits = { requestsPerMinute: 4, roles: { 'region-analyst': { requestsPerMinute: 0 } } };
const cluster = { ownerUrl: (database: string) => `${inject('postgresUrl')}/${database}` };
let hubs: Hub[] = [];
let url = '';

beforeAll(async () => {
  url = (await createDatabase(cluster, 'rate-limits')).ownerUrl;
  hubs = await Promise.all([1, 2].map(() => startHub({ limits, rateLimitDatabaseUrl: url })));
});
afterAll(async () => void (await Promise.all(hubs.map((hub) => hub.stop()))));

/** Asks each hub in turn, as somebody of this subject. */
async function askInTurn(count: number, claims: Parameters<Hub['sign']>[0]): Promise<number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index++) {
    const hub = hubs[index % hubs.length] as Hub;
    // Each hub believes its own issuer: the subject is what both know.
    const authorization = `Bearer ${await hub.sign(claims)}`;
    statuses.push((await hub.post({ query: '{ associations { id } }' }, { authorization })).status);
  }
  return statuses;
}

it('counts what a caller asks of several gateways together', async () => {
  expect(await askInTurn(6, { ...volunteerOf('a'), sub: 'often' })).toEqual([200, 200, 200, 200, 429, 429]);
  expect(await askInTurn(2, { ...volunteerOf('a'), sub: 'seldom' })).toEqual([200, 200]);
});

it('counts nothing of a role that has no bound', async () => {
  expect(new Set(await askInTurn(8, { role: 'region-analyst', sub: 'analyst' }))).toEqual(new Set([200]));
});

it('stores neither subjects nor addresses', async () => {
  const sql = postgres(url, { max: 1 });
  const rows = await sql`select key from rate_limit`;
  await sql.end();
  expect(rows.length).toBe(2);
  for (const { key } of rows) expect(key).toMatch(/^:?[0-9a-f]{64}$/);
});
