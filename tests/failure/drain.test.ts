import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startHubProgram } from '../faults/start-hub-program.ts';

const askers = 20;
const body = JSON.stringify({ query: '{ associations { id } }' });
const headers = { 'content-type': 'application/json' };

it('answers every request under way when it is told to stop, says that it is not ready, and is gone within 10 s', async () => {
  await using cleanup = new AsyncDisposableStack();
  const { program } = await startHubProgram({}, cleanup);
  const told = { isStopping: false };
  const answers: string[] = [];
  // As a balancer does, which sends no more once it knows.
  const askOn = async () => {
    while (!told.isStopping) {
      const response = await fetch(`${program.url}/graphql`, { method: 'POST', headers, body });
      answers.push(await response.text());
    }
  };
  const asking = Array.from({ length: askers }, askOn);
  await wait(1_000);
  const begin = performance.now();
  const gone = once(program.child, 'exit');
  program.child.kill('SIGTERM');
  told.isStopping = true;
  await wait(50);
  expect((await fetch(`${program.url}/ready`)).status).toBe(503);
  await Promise.all(asking);
  expect(await gone).toEqual([0, null]);
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(answers.length).toBeGreaterThan(askers);
  expect(new Set(answers)).toEqual(new Set(['{"data":{"associations":[{"id":"a"},{"id":"b"}]}}']));
});
