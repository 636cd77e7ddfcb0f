import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { createSigningKeys, followedSetting, privateKeyFormat } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tresse-keys-'));
const file = join(folder, 'key.json');
afterAll(() => rmSync(folder, { recursive: true }));

const setting = followedSetting(privateKeyFormat, 'must be a key');
const write = (text: string) => {
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
};

it('is what it says when it is JSON', async () => {
  const { privateKey } = await createSigningKeys();
  expect(setting.parse(` ${JSON.stringify(privateKey)}`)()).toEqual(privateKey);
});

it.each([
  ['broken JSON', '{'],
  ['a path to nothing', join(folder, 'nothing.json')],
  ['a key that is none', '{"kty":"OKP","crv":"Ed25519","kid":"a","x":"","d":""}'],
])('is refused when it is %s, without telling what stands there', (_, given) => {
  expect(setting.safeParse(given).error?.issues).toEqual([{ code: 'custom', message: 'must be a key', path: [] }]);
});

it('follows its file, and keeps the last good key with a warning that tells nothing of what was written', async () => {
  const [first, second] = [(await createSigningKeys()).privateKey, (await createSigningKeys()).privateKey];
  write(JSON.stringify(first));
  const getKey = setting.parse(file);
  expect(getKey()).toEqual(first);
  const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
  write('{"d":"secret"');
  expect((await warned).message).toBe(`${file} cannot be read or does not fit: the last good one stays in use.`);
  expect(getKey()).toEqual(first);
  write(JSON.stringify(second));
  await vi.waitFor(() => expect(getKey()).toEqual(second), 5_000);
});
