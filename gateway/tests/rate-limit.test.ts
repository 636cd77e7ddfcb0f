import { describe, expect, it } from 'vitest';
import { createOwnCounts, createRateLimit } from '../src/admission/rate-limit.ts';
import { roles } from './roles.ts';

/** Counts requests of a role, one of which is sent for each subject and address. */
async function send(role: string, bound: number, ...from: readonly (readonly [subject: string, address: string])[]) {
  const counts = createOwnCounts();
  const keys: string[] = [];
  const penalty = counts.penalty.bind(counts);
  counts.penalty = (key, ...rest) => {
    keys.push(String(key));
    return penalty(key, ...rest);
  };
  const limit = createRateLimit(counts, (asked) => (asked === role ? bound : 1000));
  const told: unknown[] = [];
  for (const [subject, address] of from) {
    const identify = limit(async () => ({ ...roles.getRights(role), subject }));
    told.push(
      await identify({}, address).then(
        ({ subject: found }) => found,
        (error: unknown) => error,
      ),
    );
  }
  return { keys, told };
}

const isRefused = { extensions: { code: 'RATE_LIMITED' } };

describe('somebody who asks', () => {
  it('is refused from the first request over the bound, and told when to come back', async () => {
    const { told } = await send('volunteer', 2, ['a', '1'], ['a', '2'], ['a', '3']);
    expect(told).toMatchObject([
      'a',
      'a',
      {
        message: expect.stringMatching(/^More than 2 requests came within a minute: try again in (60|59) s\.$/),
        extensions: {
          code: 'RATE_LIMITED',
          budget: 'requestsPerMinute',
          bound: 2,
          retryAfterSeconds: expect.closeTo(60, -1),
        },
      },
    ]);
  });

  it('is counted by subject when signed in, wherever the request comes from', async () => {
    const { told } = await send('volunteer', 1, ['a', '1'], ['b', '1'], ['a', '2']);
    expect(told).toMatchObject(['a', 'b', isRefused]);
  });

  it('is counted by address when not signed in', async () => {
    const { told } = await send('public', 1, ['public', '1'], ['public', '2'], ['public', '1']);
    expect(told).toMatchObject(['public', 'public', isRefused]);
  });

  it('is not counted where there is no bound', async () => {
    const { told, keys } = await send('volunteer', 0, ['a', '1'], ['a', '1']);
    expect([told, keys]).toEqual([['a', 'a'], []]);
  });

  it('is not stored as it is, and no subject is an address', async () => {
    const [signedIn, anybody] = [await send('volunteer', 9, ['x', 'x']), await send('public', 9, ['x', 'x'])];
    for (const key of [...signedIn.keys, ...anybody.keys]) expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(signedIn.keys).not.toEqual(anybody.keys);
  });
});
