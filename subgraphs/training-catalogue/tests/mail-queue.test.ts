import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createLogger, publicCaller } from '@tresse/kit';
import { createAsk, makeCaller, readMails } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMailing } from '../src/deliver/index.ts';
import { subgraph } from '../src/index.ts';
import { createCatalogue, type TestCatalogue } from './make.ts';
import { makeLheo } from './make-lheo.ts';

const association = makeCaller('association-service', ['referral:deliver'], { association: 'les-voisins' });
const now = () => new Date();

let catalogue: TestCatalogue;
let folder: string;
beforeAll(async () => {
  catalogue = await createCatalogue(now().toISOString());
  await catalogue.importText(makeLheo([{ numero: 'one' }]));
  await catalogue.database.program.client`update provider set email = 'contact@exemple.example'`;
  folder = await mkdtemp(join(tmpdir(), 'tresse-mail-'));
});
afterAll(async () => {
  await catalogue.database.close();
  await rm(folder, { recursive: true });
});

it('mails again what a process had handed over when it was killed, and the link of the later mail is the one that opens', async () => {
  const { client } = catalogue.database.program;
  const [session] = await client`select id from session`;
  const sent = { reference: '33-AAAAA', session: session?.['id'], center: 'les-voisins~33-1', sentAt: now() };
  const mutation = 'mutation($input: ReceiveReferralInput!) { receiveReferral(input: $input) { event } }';
  await catalogue.ask(mutation, { input: { event: 'les-voisins~e', referral: 'les-voisins~r', ...sent } }, association);
  const mailUrl = pathToFileURL(`${folder}/`).href;
  await killOnceHandedOver(catalogue.database.url, mailUrl);
  expect([...(await client`select sent_at from answer_link`)]).toEqual([{ sent_at: null }]);

  const mail = { url: mailUrl, from: 'Tresse <tresse@tresse.example>' };
  const settings = { databaseUrl: catalogue.database.url, mail, pagesUrl: 'https://tresse.example' };
  const working = await startMailing(settings, {
    db: catalogue.database.db,
    logger: createLogger('test', 'silent'),
    now,
  });
  await expect
    .poll(() => client`select from answer_link where sent_at is not null`, { timeout: 40_000 })
    .toHaveLength(1);
  await working.stop();
  const tokens = (await readMails(folder)).map((text) => /\/repondre\/([\w-]{43})\s/.exec(text)?.[1]);
  const ask = createAsk(subgraph, { db: catalogue.database.db, now, caller: publicCaller });
  const open = async (token: string | undefined) =>
    (await ask('query($token: String!) { referralByAnswerLink(token: $token) { state } }', { token })).data;
  expect(await Promise.all(tokens.map(open))).toEqual([
    { referralByAnswerLink: null },
    { referralByAnswerLink: { state: 'OPEN' } },
  ]);
}, 60_000);

async function killOnceHandedOver(databaseUrl: string, mailUrl: string): Promise<void> {
  const script = fileURLToPath(new URL('mail-in-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, databaseUrl, mailUrl], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}
