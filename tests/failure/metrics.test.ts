import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { volunteerOf } from '../execution/hub.ts';
import { type HubProgram, startHubProgram } from '../faults/start-hub-program.ts';
import { findFreePort } from '../house/start-program.ts';

const cleanup = new AsyncDisposableStack();
let hub: HubProgram;
let url = '';

beforeAll(async () => {
  const port = await findFreePort();
  url = `http://127.0.0.1:${port}/metrics`;
  hub = await startHubProgram({ METRICS_PORT: String(port) }, cleanup);
});
afterAll(() => cleanup.disposeAsync());

const read = async () => (await fetch(url)).text();

const ask = async (query: string) =>
  fetch(`${hub.program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await hub.authorize(volunteerOf('a')) },
    body: JSON.stringify({ query }),
  });

it('tells of requests, kept plans, lost answers and graphs, on its own port and of nobody', async () => {
  const query = '{ center(id: "a~c1") { name } }';
  for (let time = 0; time < 3; time++) await ask(query);
  const fake = hub.fakes.get('a');
  if (fake) fake.trick = () => ({ status: 500, text: '' });
  await ask(query);
  hub.writeBundle({ roles: 'roles: {}' });
  while (!(await read()).includes('refused')) await wait(50);
  const text = await read();
  expect(text).toContain('tresse_request_seconds_count{door="graphql",status="200"} 4');
  expect(text).toContain('tresse_preparations_total{kept="true"} 3');
  expect(text).toContain('tresse_preparations_total{kept="false"} 1');
  expect(text).toContain('tresse_losses_total{subgraph="a"} 1');
  expect(text).toContain('tresse_graphs_total{outcome="refused"} 1');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).not.toMatch(/c1|volunteer|127\.0\.0\.1/);
  expect((await fetch(`${hub.program.url}/metrics`)).status).toBe(404);
});
