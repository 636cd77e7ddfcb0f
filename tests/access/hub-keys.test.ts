import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { publicCaller } from '@tresse/kit';
import { createTestDatabase } from '@tresse/kit/testing';
import { migrate } from '@tresse/partnership/migrate';
import { createRequestSigner, createSigningKeys, gatewayIssuer, type SigningKeys } from '@tresse/tokens';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningProgram, startProgram } from '../house/start-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'tresse-hub-keys-'));
const [privateFile, publicFile] = [join(folder, 'private.json'), join(folder, 'public.json')];
const body = JSON.stringify({ query: '{ agreements { id } }' });
let [old, next]: SigningKeys[] = [];
let subgraph: RunningProgram;
let gateway: RunningProgram;

beforeAll(async () => {
  [old, next] = [await createSigningKeys(), await createSigningKeys()];
  replace(privateFile, old.privateKey);
  publish(old);
  const database = await createTestDatabase('partnership', migrate);
  await database.close();
  subgraph = await startProgram('subgraphs/partnership/src/main.ts', {
    DATABASE_URL: database.url,
    HUB_PUBLIC_KEYS: publicFile,
  });
  gateway = await startProgram('gateway/src/main.ts', {
    HUB_PRIVATE_KEY: privateFile,
    SUBGRAPH_URLS: JSON.stringify({ partnership: `${subgraph.url}/graphql` }),
  });
});
afterAll(async () => {
  await Promise.all([gateway.stop(), subgraph.stop()]);
  rmSync(folder, { recursive: true });
});

function replace(file: string, content: object): void {
  writeFileSync(`${file}.next`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${file}.next`, file);
}

const publish = (...keys: SigningKeys[]) =>
  replace(publicFile, { keys: keys.flatMap(({ publicKeys }) => publicKeys.keys) });

const post = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

it('are rotated under load without a restart, without a failed request', async () => {
  if (!old || !next) throw new Error('There are no keys.');
  const answers: string[] = [];
  let isOver = false;
  const load = async () => {
    while (!isOver) answers.push(await (await post(gateway.url)).text());
  };
  const asking = [load(), load(), load()];
  await wait(300);
  publish(old, next);
  await wait(1_500);
  replace(privateFile, next.privateKey);
  await wait(1_500);
  publish(next);
  await wait(1_500);
  isOver = true;
  await Promise.all(asking);
  const askDirectly = async ({ privateKey }: SigningKeys) => {
    const claims = { caller: publicCaller };
    const token = createRequestSigner(gatewayIssuer, privateKey)({ audience: 'partnership', body, claims });
    return (await post(subgraph.url, { authorization: `Bearer ${token}` })).status;
  };
  expect(answers.length).toBeGreaterThan(100);
  expect(answers.filter((answer) => answer !== '{"data":{"agreements":[]}}')).toEqual([]);
  expect([await askDirectly(next), await askDirectly(old)]).toEqual([200, 401]);
});
