import { describe, expect, it } from 'vitest';
import { createGuard } from '../src/subgraph-client/guard.ts';
import type { Reply } from '../src/subgraph-client/post.ts';
import { hold } from './hold.ts';

const down: Reply = { failure: 'SUBGRAPH_UNAVAILABLE', reason: 'ECONNREFUSED' };
const late: Reply = { failure: 'SUBGRAPH_TIMEOUT', reason: 'TimeoutError' };
const refused: Reply = { failure: 'SUBGRAPH_ANSWER_REFUSED', reason: 'not of JSON' };
const bounds = { waiting: 2, failures: 3, pauseMs: 50 };

/** Sends replies one after the other, and gives what came of them. */
async function sendAll(replies: readonly Reply[]) {
  const guard = createGuard(bounds);
  const told: Reply[] = [];
  for (const reply of replies) told.push(await guard.send(async () => reply));
  return { guard, told };
}

const isLeftAlone = (reply: Reply): boolean => 'reason' in reply && reply.reason.startsWith('left alone');

describe('the guard of a subgraph', () => {
  it('leaves it alone after failures in a row', async () => {
    const { told } = await sendAll([down, late, down, down]);
    expect(told.map(isLeftAlone)).toEqual([false, false, false, true]);
    expect(told.at(-1)).toHaveProperty('failure', 'SUBGRAPH_UNAVAILABLE');
  });

  it.each<[string, Reply]>([
    ['an answer', { body: {} }],
    ['an answer that is refused', refused],
    ['a caller who went away', { ...late, isGivenUp: true }],
  ])('counts from the start after %s', async (_, between) => {
    const { told } = await sendAll([down, down, between, down, down, between]);
    expect(told.some(isLeftAlone)).toBe(false);
  });

  it('lets one request try it after the pause, and the others not wait for that one', async () => {
    const { guard } = await sendAll([down, down, down]);
    await new Promise((resolve) => setTimeout(resolve, bounds.pauseMs + 10));
    const { promise, resolve } = hold<Reply>();
    const first = guard.send(() => promise);
    expect(isLeftAlone(await guard.send(async () => ({ body: 2 })))).toBe(true);
    resolve({ body: 1 });
    expect(await first).toEqual({ body: 1 });
    expect(await guard.send(async () => ({ body: 3 }))).toEqual({ body: 3 });
  });

  it('refuses at once what would wait behind too many', async () => {
    const guard = createGuard(bounds);
    const { promise, resolve } = hold<Reply>();
    const waiting = [guard.send(() => promise), guard.send(() => promise)];
    expect(await guard.send(async () => ({ body: 1 }))).toEqual({
      failure: 'SUBGRAPH_UNAVAILABLE',
      reason: 'too many requests wait for it',
    });
    resolve({ body: 2 });
    expect(await Promise.all(waiting)).toEqual([{ body: 2 }, { body: 2 }]);
    expect(await guard.send(async () => ({ body: 3 }))).toEqual({ body: 3 });
  });

  it('does not call an error of the gateway itself a failure of the subgraph', async () => {
    const error = new Error('a bug');
    await expect(createGuard(bounds).send(() => Promise.reject(error))).rejects.toBe(error);
  });

  it('gives ten retries, and then one for ten requests', async () => {
    const guard = createGuard(bounds);
    const take = () => Array.from({ length: 20 }, () => guard.takeRetry()).filter(Boolean).length;
    expect(take()).toBe(10);
    for (let count = 0; count < 20; count++) await guard.send(async () => ({ body: count }));
    expect(take()).toBe(2);
  });
});
