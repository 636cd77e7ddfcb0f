import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startHub } from './hub.ts';

/** What the gateway's `/ready` says of a partner whose own `/ready` answers so. */
async function check(ready: (response: ServerResponse) => void): Promise<unknown> {
  const hub = await startHub({ associations: ['a'] });
  hub.getFake('a').ready = ready;
  const response = await fetch(hub.url.replace('/graphql', '/ready'));
  const { subgraphs } = (await response.json()) as { subgraphs: Record<string, unknown> };
  await hub.stop();
  return subgraphs['a'];
}

const answering = (text: string) => (response: ServerResponse) => response.end(text);

describe('the readiness of a partner', () => {
  it.each([
    ['in UTC', '2026-11-02T09:00:00.000Z'],
    ['in Paris', '2026-11-02T10:00:00+01:00'],
  ])('tells when its data changed, said %s', async (_, dataUpdatedAt) => {
    expect(await check(answering(JSON.stringify({ status: 'ready', dataUpdatedAt })))).toEqual({
      state: 'answers',
      dataUpdatedAt: '2026-11-02T09:00:00.000Z',
    });
  });

  it.each<[string, string]>([
    ['a text', '{"dataUpdatedAt":"<script>alert(1)</script>"}'],
    ['a text behind a date', '{"dataUpdatedAt":"2026-11-02T09:00:00Z, call 0601020304"}'],
    ['a date without a time', '{"dataUpdatedAt":"2026-11-02"}'],
    ['a day that no month has', '{"dataUpdatedAt":"2026-02-30T09:00:00Z"}'],
    ['a number', '{"dataUpdatedAt":1793610000}'],
    ['an object', '{"dataUpdatedAt":{"secret":1}}'],
    ['more than a thousand bytes', `{"dataUpdatedAt":"2026-11-02T09:00:00Z"}${' '.repeat(1000)}`],
    ['null alone', 'null'],
    ['no JSON', 'ready'],
    ['nothing', ''],
  ])('passes nothing on of %s', async (_, text) => {
    expect(await check(answering(text))).toEqual({ state: 'answers', dataUpdatedAt: null });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['says that it is not ready', (response) => response.writeHead(503).end('{}')],
    ['points elsewhere', (response) => response.writeHead(302, { location: '/graphql' }).end()],
    ['hangs up', (response) => response.destroy()],
    ['never ends its answer', (response) => response.write('{')],
  ])('is none where it %s', async (_, ready) => {
    expect(await check(ready)).toEqual({ state: 'does not answer', dataUpdatedAt: null });
  });
});
