import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { createInFlight } from '../src/in-flight.ts';
import { hold } from './hold.ts';

/** Work that ends when it is told to, and its signal. */
function createWork() {
  const started: AbortSignal[] = [];
  const { promise, resolve, reject } = hold<object>();
  const start = (signal: AbortSignal) => {
    started.push(signal);
    signal.addEventListener('abort', () => reject(signal.reason));
    return promise;
  };
  return { started, start, resolve };
}

const stay = () => new AbortController();

it('is done once for all who join it, and each gets a value of its own where these may be changed', async () => {
  const work = createWork();
  const inFlight = createInFlight<object>((value) => ({ ...value, copied: true }));
  const joined = [1, 2, 3].map(() => inFlight.join('key', stay().signal, work.start));
  work.resolve({ value: 1 });
  const values = await Promise.all(joined);
  expect(work.started).toHaveLength(1);
  expect(values).toEqual([{ value: 1 }, { value: 1, copied: true }, { value: 1, copied: true }]);
  expect(values[1]).not.toBe(values[2]);
});

it('gives all the same value where nobody changes it', async () => {
  const work = createWork();
  const inFlight = createInFlight<object>();
  const joined = [1, 2].map(() => inFlight.join('key', stay().signal, work.start));
  const value = {};
  work.resolve(value);
  for (const one of await Promise.all(joined)) expect(one).toBe(value);
});

it('is done apart under another key, and again once it has ended', async () => {
  const inFlight = createInFlight<number>();
  let count = 0;
  const start = async () => ++count;
  const both = [inFlight.join('one', stay().signal, start), inFlight.join('other', stay().signal, start)];
  expect(await Promise.all(both)).toEqual([1, 2]);
  expect(await inFlight.join('one', stay().signal, start)).toBe(3);
});

it('fails for all who joined it, and is done again for the next one', async () => {
  const inFlight = createInFlight<number>();
  const fail = () => Promise.reject(new Error('broken'));
  const joined = [1, 2].map(() => inFlight.join('key', stay().signal, fail));
  for (const one of await Promise.allSettled(joined)) expect(one).toMatchObject({ status: 'rejected' });
  expect(await inFlight.join('key', stay().signal, async () => 1)).toBe(1);
});

it('goes on while somebody waits, and ends with the last one who goes away', async () => {
  const work = createWork();
  const inFlight = createInFlight<object>();
  const [one, other] = [stay(), stay()];
  const joined = [one, other].map(({ signal }) => inFlight.join('key', signal, work.start));
  one.abort('gone');
  expect(work.started[0]?.aborted).toBe(false);
  other.abort('gone too');
  expect(work.started[0]?.reason).toBe('gone too');
  for (const result of await Promise.allSettled(joined)) expect(result).toMatchObject({ reason: 'gone too' });
});

it('ends with the deadline of any who joined it, for those may have joined late', async () => {
  const work = createWork();
  const inFlight = createInFlight<object>();
  const [first, second] = [stay(), stay()];
  const joined = [first, second].map(({ signal }) => inFlight.join('key', signal, work.start));
  first.abort(new DOMException('', 'TimeoutError'));
  expect(work.started[0]?.aborted).toBe(true);
  await Promise.allSettled(joined);
  const others = createWork();
  const waiting = [first, second].map(() => inFlight.join('key', stay().signal, others.start));
  others.resolve({});
  await Promise.all(waiting);
});

it.each<[string, unknown]>([
  ['another exception', new DOMException('', 'AbortError')],
  ['an error that only has the name', Object.assign(new Error(''), { name: 'TimeoutError' })],
])('does not end for the others with %s', async (_, reason) => {
  const work = createWork();
  const inFlight = createInFlight<object>();
  const leaving = stay();
  const joined = [leaving, stay()].map(({ signal }) => inFlight.join('key', signal, work.start));
  leaving.abort(reason);
  expect(work.started[0]?.aborted).toBe(false);
  work.resolve({});
  await Promise.all(joined);
});

it('is not joined any more once it is being given up', async () => {
  const inFlight = createInFlight<number>();
  const leaving = stay();
  const { promise, resolve } = hold<number>();
  const first = inFlight.join('key', leaving.signal, () => promise);
  leaving.abort();
  const second = inFlight.join('key', stay().signal, async () => 2);
  resolve(1);
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(await inFlight.join('key', stay().signal, async () => 3)).toBe(3);
});

it('is still joined when one that was given up before it ends', async () => {
  const inFlight = createInFlight<number>();
  const leaving = stay();
  const given = hold<number>();
  const first = inFlight.join('key', leaving.signal, () => given.promise);
  leaving.abort();
  const second = hold<number>();
  const joined = [inFlight.join('key', stay().signal, () => second.promise)];
  given.resolve(1);
  await first;
  joined.push(inFlight.join('key', stay().signal, async () => 3));
  second.resolve(2);
  expect(await Promise.all(joined)).toEqual([2, 2]);
});

it('leaves nothing on the signals of those who waited', async () => {
  const { signal } = stay();
  await createInFlight<number>().join('key', signal, async () => 1);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
