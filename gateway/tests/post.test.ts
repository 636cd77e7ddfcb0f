import { getEventListeners } from 'node:events';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Pool } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { post, type Reply } from '../src/subgraph-client/post.ts';
import { hold } from './hold.ts';
import { findClosedPort, listen } from './listen.ts';

const answerBytes = 20;
const json = { 'content-type': 'application/json' };

/** Posts to an address and counts who still listens to the signal afterwards. */
async function postTo(
  url: string,
  signal = new AbortController().signal,
): Promise<{ reply: Reply; listening: number }> {
  const pool = new Pool(url);
  onTestFinished(() => pool.destroy());
  const headers = { 'x-told': 'told' };
  const reply = await post(pool, { path: '/graphql?a=b', headers, body: Buffer.from('asked'), signal, answerBytes });
  return { reply, listening: getEventListeners(signal, 'abort').length };
}

const postAt = async (answer: RequestListener, signal?: AbortSignal) => postTo((await listen(answer)).url, signal);

describe('what is posted', () => {
  it('goes whole to its path with its headers', async () => {
    const { url, came } = await listen((_, response) => response.writeHead(200, json).end('{}'));
    await postTo(url);
    expect(came).toMatchObject([
      { body: 'asked', request: { method: 'POST', url: '/graphql?a=b', headers: { 'x-told': 'told' } } },
    ]);
  });
});

describe('an answer', () => {
  it.each([
    'application/json',
    'application/graphql-response+json',
    'Application/JSON; charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json ; charset=utf-8 ',
  ])('of %s is read', async (type) => {
    const answered = await postAt((_, response) => response.writeHead(200, { 'content-type': type }).end('{"a":1}'));
    expect(answered).toMatchObject({ reply: { body: { a: 1 } }, listening: 0 });
  });

  it.each([
    'text/html',
    'application/jsonp',
    'text/application/json',
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
    'application/json, text/html',
    undefined,
  ])('of %s is not read', async (type) => {
    const answered = await postAt((_, response) =>
      response.writeHead(200, type ? { 'content-type': type } : {}).end('{"a":1}'),
    );
    expect(answered).toEqual({
      reply: { failure: 'SUBGRAPH_ANSWER_REFUSED', reason: 'status 200, not of JSON' },
      listening: 0,
    });
  });

  it.each([200, 299, 400, 500])('of status %i is read when it is JSON', async (status) => {
    const { reply } = await postAt((_, response) => response.writeHead(status, json).end('{"a":1}'));
    expect(reply).toHaveProperty('body', { a: 1 });
  });

  it.each([
    ['7', 7],
    ['123456', 123456],
    ['many', null],
    ['-1', null],
    ['12345678', null],
    [undefined, null],
  ])('is measured, with the statements of SQL that it tells: %s', async (told, statements) => {
    const headers = { ...json, ...(told !== undefined && { 'x-sql-statements': told }) };
    const { reply } = await postAt((_, response) => response.writeHead(200, headers).end('{"a":1}'));
    expect(reply).toEqual({ body: { a: 1 }, measured: { bytes: 7, statements } });
  });

  it.each([300, 307, 399])('of status %i is a redirect, which is not followed', async (status) => {
    const { url, came } = await listen((_, response) =>
      response.writeHead(status, { ...json, location: '/' }).end('{}'),
    );
    const { reply } = await postTo(url);
    expect(reply).toEqual({ failure: 'SUBGRAPH_ANSWER_REFUSED', reason: `status ${status}, a redirect` });
    expect(came).toHaveLength(1);
  });

  it('is read though something came before it', async () => {
    const { reply } = await postAt((_, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.writeHead(200, json).end('{}');
    });
    expect(reply).toHaveProperty('body', {});
  });

  it('is never unpacked', async () => {
    const { reply } = await postAt((_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('{}')),
    );
    expect(reply).toEqual({
      failure: 'SUBGRAPH_ANSWER_REFUSED',
      reason: 'status 200, compressed, which was not asked for',
    });
    const plain = await postAt((_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'identity' }).end('{}'),
    );
    expect(plain.reply).toHaveProperty('body', {});
  });

  it.each<[number, string]>([
    [499, 'SUBGRAPH_ANSWER_REFUSED'],
    [500, 'SUBGRAPH_UNAVAILABLE'],
    [503, 'SUBGRAPH_UNAVAILABLE'],
  ])('of status %i that is no JSON says who is at fault, and nothing of what it holds', async (status, failure) => {
    const half = await postAt((_, response) => response.writeHead(status, json).end('{"a":'));
    expect(half.reply).toEqual({ failure, reason: `status ${status}, the answer is not JSON` });
    const html = await postAt((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<p>'));
    expect(html.reply).toEqual({ failure, reason: `status ${status}, not of JSON` });
  });

  it('may have as many bytes as the cap, in one piece or in several', async () => {
    const pieces = ['{"a":1,', '"b": 2', '      }'];
    expect(pieces.join('')).toHaveLength(answerBytes);
    const { reply } = await postAt(async (_, response) => {
      response.writeHead(200, json);
      for (const piece of pieces) {
        response.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    });
    expect(reply).toHaveProperty('body', { a: 1, b: 2 });
  });

  it('with one byte more is cut off, though it does not end', async () => {
    const { url, came } = await listen((_, response) =>
      response.writeHead(200, json).write(`"${'x'.repeat(answerBytes)}`),
    );
    const answered = await postTo(url);
    expect(answered).toEqual({
      reply: { failure: 'SUBGRAPH_ANSWER_REFUSED', reason: 'status 200, more than 20 bytes' },
      listening: 0,
    });
    await expect.poll(() => came[0]?.request.socket.destroyed).toBe(true);
  });
});

describe('an answer that does not come', () => {
  it('is a lost connection where nobody listens', async () => {
    expect(await postTo(`http://127.0.0.1:${await findClosedPort()}`)).toEqual({
      reply: { failure: 'SUBGRAPH_UNAVAILABLE', reason: 'Error ECONNREFUSED', isConnectionLost: true },
      listening: 0,
    });
  });

  it('is a lost connection where it breaks off', async () => {
    const { reply } = await postAt((_, response) =>
      response.writeHead(200, { ...json, 'content-length': 9 }).write('{', () => response.destroy()),
    );
    expect(reply).toMatchObject({ failure: 'SUBGRAPH_UNAVAILABLE', isConnectionLost: true });
  });

  it('is waited for until the signal, and its connection is given up', async () => {
    const late = new AbortController();
    const { url, came } = await listen(() => late.abort(new DOMException('', 'TimeoutError')));
    expect(await postTo(url, late.signal)).toEqual({
      reply: { failure: 'SUBGRAPH_TIMEOUT', reason: 'TimeoutError' },
      listening: 0,
    });
    await expect.poll(() => came[0]?.request.socket.destroyed).toBe(true);
  });

  it('is not waited for when the signal was there before', async () => {
    const { url, came } = await listen((_, response) => response.writeHead(200, json).end('{}'));
    const { reply } = await postTo(url, AbortSignal.abort());
    expect(reply).toEqual({ failure: 'SUBGRAPH_TIMEOUT', reason: 'AbortError' });
    expect(came).toEqual([]);
  });

  it('is not waited for where the connection is not free, and nothing is sent when it is', async () => {
    const first = hold<void>();
    const { url, came } = await listen((_, response) => {
      void first.promise.then(() => response.writeHead(200, json).end('{}'));
    });
    const pool = new Pool(url, { connections: 1, pipelining: 1 });
    onTestFinished(() => pool.destroy());
    const postWith = (signal: AbortSignal) =>
      post(pool, { path: '/', headers: {}, body: Buffer.from('asked'), signal, answerBytes });
    const busy = postWith(new AbortController().signal);
    await expect.poll(() => came.length).toBe(1);
    const leaving = new AbortController();
    const waiting = postWith(leaving.signal);
    leaving.abort();
    for (const reply of [await waiting, await postWith(AbortSignal.abort())])
      expect(reply).toMatchObject({ failure: 'SUBGRAPH_TIMEOUT' });
    first.resolve();
    expect(await busy).toHaveProperty('body', {});
    expect(await postWith(new AbortController().signal)).toHaveProperty('body', {});
    expect(came).toHaveLength(2);
  });
});
