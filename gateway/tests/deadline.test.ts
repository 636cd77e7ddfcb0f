import { getEventListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startDeadline } from '../src/deadline.ts';

it('comes after its time, as one that passed', async () => {
  const { signal } = startDeadline(20);
  expect(signal.aborted).toBe(false);
  await wait(40);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError', message: 'It took too long.' });
});

it('comes with the outer one, for its reason', () => {
  const outer = new AbortController();
  const { signal } = startDeadline(1000, outer.signal);
  expect(signal.aborted).toBe(false);
  outer.abort('gone');
  expect(signal.reason).toBe('gone');
  expect(startDeadline(1000, outer.signal).signal.reason).toBe('gone');
});

it('leaves nothing waiting once it is released', async () => {
  const outer = new AbortController();
  const { signal, release } = startDeadline(20, outer.signal);
  release();
  await wait(40);
  outer.abort();
  expect(signal.aborted).toBe(false);
  expect(getEventListeners(outer.signal, 'abort')).toEqual([]);
  const alone = startDeadline(20);
  alone.release();
  expect(alone.signal.aborted).toBe(false);
});

it('is not followed any more where the outer one came before', () => {
  const outer = AbortSignal.abort();
  startDeadline(1000, outer);
  expect(getEventListeners(outer, 'abort')).toEqual([]);
});
