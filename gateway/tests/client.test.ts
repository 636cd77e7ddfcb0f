import { type ChildProcess, spawn } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import {
  type ClientBounds,
  createSubgraphClient,
  type Errand,
  type SubgraphClient,
} from '../src/subgraph-client/client.ts';
import { findClosedPort, listen } from './listen.ts';
import { roles } from './roles.ts';

const timeoutMs = 1_000;
const blackHole = `require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
  console.log(this.address().port);
})`;

const started: { child?: ChildProcess; sockets: Socket[] } = { sockets: [] };
afterEach(() => {
  for (const socket of started.sockets) socket.destroy();
  started.child?.kill('SIGKILL');
});

/** Gives a port at which nobody answers, not even that nobody is there: the process is stopped and its queue is full. */
async function openBlackHole(): Promise<number> {
  const child = spawn(process.execPath, ['-e', blackHole], { stdio: ['ignore', 'pipe', 'ignore'] });
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

const errand: Errand = {
  caller: { ...roles.getRights('public'), subject: 'public' },
  requestId: 'request',
  signal: new AbortController().signal,
};
const bounds: ClientBounds = { timeoutMs, answerBytes: 1000, waiting: 100, failures: 100, pauseMs: 1000 };

/** A client whose tokens are numbered. */
function createClient(changes: Partial<ClientBounds> = {}): SubgraphClient {
  let count = 0;
  const client = createSubgraphClient((audience, body, { subject }) => [audience, body, subject, ++count].join(' '), {
    ...bounds,
    ...changes,
  });
  onTestFinished(() => client.close());
  return client;
}

const to = (url: string) => ({ name: 'a', url, audience: 'audience' });
const query = { body: '{"query":"{ a }"}', isMutation: false };
const answerEmpty: RequestListener = (_, response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
const hangUp: RequestListener = (_, response) => void response.destroy();

it('signs what it sends for its one destination, and says what may come back', async () => {
  const { url, came } = await listen(answerEmpty);
  expect(await createClient().send(to(`${url}/graphql?x=y`), query, errand)).toHaveProperty('body', {});
  expect(came).toMatchObject([
    {
      body: query.body,
      request: {
        method: 'POST',
        url: '/graphql?x=y',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'accept-encoding': 'identity',
          authorization: `Bearer audience ${query.body} public 1`,
          'x-request-id': 'request',
        },
      },
    },
  ]);
});

it('tries a query again with a token of its own after a lost connection', async () => {
  const { url, came } = await listen((request, response) =>
    (came.length === 1 ? hangUp : answerEmpty)(request, response),
  );
  expect(await createClient().send(to(url), query, errand)).toHaveProperty('body', {});
  expect(came.map(({ request }) => request.headers.authorization?.at(-1))).toEqual(['1', '2']);
});

it('waits up to 50 ms before it tries again, so that not all come back together', async () => {
  vi.spyOn(Math, 'random').mockReturnValueOnce(1);
  const tried: number[] = [];
  const { url } = await listen((request, response) => {
    tried.push(performance.now());
    hangUp(request, response);
  });
  await createClient().send(to(url), query, errand);
  expect(Number(tried[1]) - Number(tried[0])).toBeGreaterThan(45);
});

it('tries a query twice at most, and a mutation once', async () => {
  const { url, came } = await listen(hangUp);
  const client = createClient();
  expect(await client.send(to(url), query, errand)).toMatchObject({ failure: 'SUBGRAPH_UNAVAILABLE' });
  expect(came).toHaveLength(2);
  await client.send(to(url), { ...query, isMutation: true }, errand);
  expect(came).toHaveLength(3);
});

it('tries no answer again, whatever it is', async () => {
  const { url, came } = await listen((_, response) => void response.writeHead(503).end('no'));
  expect(await createClient().send(to(url), query, errand)).toMatchObject({ failure: 'SUBGRAPH_UNAVAILABLE' });
  expect(came).toHaveLength(1);
});

it('tries nothing again once the retries of that subgraph are used up', async () => {
  const { url, came } = await listen(hangUp);
  const client = createClient();
  for (let count = 0; count < 12; count++) await client.send(to(url), query, errand);
  expect(came.length).toBeLessThan(24);
});

it('sends nothing for who has gone', async () => {
  const { url, came } = await listen(answerEmpty);
  const gone = { ...errand, signal: AbortSignal.abort() };
  expect(await createClient().send(to(url), query, gone)).toEqual({
    failure: 'SUBGRAPH_TIMEOUT',
    reason: 'the request had ended',
  });
  expect(came).toEqual([]);
});

it('tells a caller who goes away from a subgraph that is late', async () => {
  const { url } = await listen(() => undefined);
  const client = createClient({ timeoutMs: 100 });
  const late = await client.send(to(url), query, errand);
  expect(late).toEqual({ failure: 'SUBGRAPH_TIMEOUT', reason: 'TimeoutError' });
  const leaving = new AbortController();
  setTimeout(() => leaving.abort(), 20);
  expect(await client.send(to(url), query, { ...errand, signal: leaving.signal })).toMatchObject({ isGivenUp: true });
});

it('leaves nothing on the signal of who asked', async () => {
  const leaving = new AbortController();
  const { url } = await listen(answerEmpty);
  expect(await createClient().send(to(url), query, { ...errand, signal: leaving.signal })).toHaveProperty('body', {});
  expect(getEventListeners(leaving.signal, 'abort')).toEqual([]);
});

it('guards each address by itself', async () => {
  const dead = `http://127.0.0.1:${await findClosedPort()}`;
  const { url } = await listen(answerEmpty);
  const client = createClient({ failures: 1 });
  const mutation = { ...query, isMutation: true };
  await client.send(to(dead), mutation, errand);
  expect(await client.send(to(dead), mutation, errand)).toMatchObject({ reason: expect.stringMatching('left alone') });
  expect(await client.send(to(url), query, errand)).toHaveProperty('body', {});
});

it('keeps its connections, and closes them all at the end', async () => {
  const { url, came } = await listen(answerEmpty);
  const client = createClient();
  for (let count = 0; count < 10; count++) await client.send(to(url), query, errand);
  const sockets = new Set(came.map(({ request }) => request.socket));
  // The one before may not be free yet when its answer is here.
  expect(sockets.size).toBeLessThanOrEqual(2);
  await client.close();
  for (const socket of sockets) if (!socket.destroyed) await once(socket, 'close');
  expect(await client.send(to(url), query, errand)).toMatchObject({ failure: 'SUBGRAPH_UNAVAILABLE' });
});

it('opens 32 connections at most to one address, for one request each', async () => {
  const { url, came } = await listen((request, response) => void setTimeout(() => answerEmpty(request, response), 100));
  const client = createClient();
  const replies = Promise.all(Array.from({ length: 40 }, () => client.send(to(url), query, errand)));
  await wait(60);
  expect(came).toHaveLength(32);
  expect(await replies).toMatchObject(Array.from({ length: 40 }, () => ({ body: {} })));
});

it('ends with the deadline of each request where no connection comes about', async () => {
  const url = `http://127.0.0.1:${await openBlackHole()}/graphql`;
  const client = createClient();
  const send = () => client.send(to(url), query, errand);
  const first = Array.from({ length: 32 }, send);
  await wait(timeoutMs / 2);
  const begin = performance.now();
  expect(await send()).toMatchObject({ failure: 'SUBGRAPH_TIMEOUT' });
  expect(performance.now() - begin).toBeLessThan(timeoutMs * 1.4);
  for (const reply of await Promise.all(first)) expect(reply).toMatchObject({ failure: 'SUBGRAPH_TIMEOUT' });
});
