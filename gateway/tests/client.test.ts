import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { createSubgraphClient, type SubgraphClient } from '../src/subgraph-client/client.ts';
import { roles } from './roles.ts';

const timeoutMs = 1_000;
const listen = `require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
  console.log(this.address().port);
})`;

const started: { child?: ChildProcess; client?: SubgraphClient; sockets: Socket[] } = { sockets: [] };
afterEach(async () => {
  for (const socket of started.sockets) socket.destroy();
  started.child?.kill('SIGKILL');
  await started.client?.close();
});

/** Gives a port at which nobody answers, not even that nobody is there: the process is stopped and its queue is full. */
async function openBlackHole(): Promise<number> {
  const child = spawn(process.execPath, ['-e', listen], { stdio: ['ignore', 'pipe', 'ignore'] });
  started.child = child;
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGSTOP');
  const port = Number(line.toString());
  for (let isOpen = true; isOpen; ) {
    const socket = connect(port, '127.0.0.1');
    started.sockets.push(socket);
    isOpen = await Promise.race([once(socket, 'connect').then(() => true), wait(200, false)]);
  }
  return port;
}

it('ends with the deadline of each request where no connection comes about', async () => {
  const url = `http://127.0.0.1:${await openBlackHole()}/graphql`;
  const client = createSubgraphClient(() => 'token', {
    timeoutMs,
    answerBytes: 1000,
    waiting: 100,
    failures: 100,
    pauseMs: 1000,
  });
  started.client = client;
  const errand = {
    caller: { ...roles.getRights('public'), subject: 'public' },
    requestId: 'request',
    signal: new AbortController().signal,
  };
  const send = () => client.send({ name: 'a', url, audience: 'a' }, { body: '{}', isMutation: false }, errand);
  const first = Array.from({ length: 32 }, send);
  await wait(timeoutMs / 2);
  const begin = performance.now();
  expect(await send()).toMatchObject({ failure: 'SUBGRAPH_TIMEOUT' });
  expect(performance.now() - begin).toBeLessThan(timeoutMs * 1.4);
  for (const reply of await Promise.all(first)) expect(reply).toMatchObject({ failure: 'SUBGRAPH_TIMEOUT' });
});
