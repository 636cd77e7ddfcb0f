import { expect, it } from 'vitest';
import { isUnreadable, readJson } from '../src/subgraph-client/read-body.ts';

const pieces = (...texts: readonly string[]) => texts.map((text) => Buffer.from(text));

it('reads JSON that comes in pieces, up to the cap', async () => {
  expect(await readJson(pieces('{"a":', '1}'), 7)).toEqual({ a: 1 });
});

it.each<[string, Buffer[]]>([
  ['more than the cap', pieces('{"a":', '1} ')],
  ['no JSON', pieces('{"a":')],
  ['nothing', []],
])('tells %s from what stopped coming', async (_, body) => {
  const error: unknown = await readJson(body, 7).catch((thrown: unknown) => thrown);
  expect(isUnreadable(error)).toBe(true);
});

it('says how much it reads at most', async () => {
  await expect(readJson(pieces('12345678'), 7)).rejects.toThrow('more than 7 bytes');
});

it('does not call unreadable what broke off', async () => {
  async function* breakOff() {
    yield Buffer.from('{');
    throw new Error('reset');
  }
  const error: unknown = await readJson(breakOff(), 7).catch((thrown: unknown) => thrown);
  expect([error, isUnreadable(error)]).toEqual([new Error('reset'), false]);
});
