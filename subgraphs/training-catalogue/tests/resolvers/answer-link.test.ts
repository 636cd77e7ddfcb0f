import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicCaller } from '@tresse/kit';
import { createMail, type SendMail, UndeliverableMail } from '@tresse/kit/mail';
import { createAsk, fixedClock, makeCaller, readMails } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendAnswerLink } from '../../src/deliver/send-answer-link.ts';
import { subgraph } from '../../src/index.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

const own = '00090001900019';
const now = '2026-07-01T10:00:00.000Z';
const after = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
const day = 24 * 3_600_000;
const association = makeCaller('association-service', ['referral:deliver'], { association: 'les-voisins' });

let catalogue: TestCatalogue;
let session: string;
let folder: string;
beforeAll(async () => {
  catalogue = await createCatalogue(now);
  await catalogue.importText(makeLheo([{ numero: 'one' }]));
  const { client } = catalogue.database.program;
  const [row] = await client`update session set end_date = '2026-12' returning id`;
  session = String(row?.['id']);
  await client`update provider set email = 'contact@exemple.example'`;
  folder = await mkdtemp(join(tmpdir(), 'tresse-mail-'));
});
afterAll(async () => {
  await catalogue.database.close();
  await rm(folder, { recursive: true });
});

const askAt = (at: string) =>
  createAsk(subgraph, { db: catalogue.database.db, now: fixedClock(at), caller: publicCaller });

let count = 0;
/** Takes a referral as its association delivers it; gives its id. */
async function receive(): Promise<string> {
  count += 1;
  const id = `les-voisins~r-${count}`;
  const input = { event: `${id}.sent`, referral: id, reference: `33-AAA${count}`, session, center: 'les-voisins~33-1' };
  const mutation = 'mutation($input: ReceiveReferralInput!) { receiveReferral(input: $input) { event } }';
  const given = await catalogue.ask(mutation, { input: { ...input, sentAt: now } }, association);
  expect(given.errors).toBeUndefined();
  return id;
}

const listLinks = (referral: string) =>
  catalogue.database.program
    .client`select id, step, token_hash, sent_at from answer_link where referral_id = ${referral} order by asked_at, step`;

/** Mails the latest link to a referral, as the queue would; gives what it carries, and the mail. */
async function mail(referral: string, at = now, send: SendMail | null = null) {
  const id = String((await listLinks(referral)).at(-1)?.['id']);
  const before = await readMails(folder);
  const url = pathToFileURL(`${folder}/`).href;
  const sending = { db: catalogue.database.db, pagesUrl: 'https://tresse.example', now: fixedClock(at) };
  const sendMail = send ?? createMail({ url, from: 'Tresse <tresse@tresse.example>' });
  const outcome = await sendAnswerLink({ ...sending, send: sendMail }, id);
  const text = (await readMails(folder)).find((one) => !before.includes(one)) ?? '';
  return { outcome, text, token: /\/repondre\/([\w-]{43})\s/.exec(text)?.[1] ?? '' };
}

const query = `query($token: String!) { referralByAnswerLink(token: $token) { state expiresAt
  referral { reference status session { id } center { id } association { id } possibleAnswers { status needs } } } }`;
const open = async (token: string, at = now) => (await askAt(at)(query, { token })).data?.['referralByAnswerLink'];

const mutation = `mutation($input: AnswerReferralByLinkInput!) { answerReferralByLink(input: $input) { __typename
  ... on LinkedReferral { status } ... on AnswerLinkClosed { state } ... on AnswerIncomplete { missing } } }`;
async function answer(token: string, status: string, told: object = {}, at = now) {
  const given = await askAt(at)(mutation, { input: { token, status, ...told } });
  return (given.data?.['answerReferralByLink'] ?? given) as Record<string, unknown>;
}
const askAnew = async (token: string, at = now) =>
  (await askAt(at)('mutation($token: String!) { sendAnswerLink(token: $token) { __typename } }', { token })).data?.[
    'sendAnswerLink'
  ];

it('mails a link to the mailbox of the organisation, which tells the reference and nothing of the person', async () => {
  const referral = await receive();
  const { outcome, text, token } = await mail(referral);
  expect([outcome, token.length]).toEqual(['sent', 43]);
  expect(text).toMatch(/^To: contact@exemple\.example$/m);
  expect(text).toContain(`Référence : 33-AAA${count}`);
  expect(text).not.toContain('les-voisins');
  expect(await mail(referral)).toMatchObject({ outcome: 'not-needed', text: '' });
});

it('puts the mail into its queue in the transaction of the copy, and once for a copy that comes twice', async () => {
  const referral = await receive();
  count -= 1;
  await receive();
  const links = await listLinks(referral);
  expect(links).toHaveLength(1);
  const jobs = await catalogue.database.program
    .client`select name, data from pgboss.job where data ->> 'id' = ${String(links[0]?.['id'])}`;
  expect([...jobs]).toEqual([{ name: 'mail', data: { kind: 'answer-link', id: links[0]?.['id'] } }]);
});

it('shows a referral and what can be answered, as often as it is opened', async () => {
  const { token } = await mail(await receive());
  const shown = {
    state: 'OPEN',
    expiresAt: after(8 * day),
    referral: {
      reference: `33-AAA${count}`,
      status: 'RECEIVED',
      session: { id: session },
      center: { id: 'les-voisins~33-1' },
      association: { id: 'les-voisins' },
      possibleAnswers: [
        { status: 'IN_REVIEW', needs: [] },
        { status: 'INVITED', needs: ['MEETING'] },
        { status: 'REFUSED', needs: ['REASON'] },
      ],
    },
  };
  for (let times = 0; times < 5; times += 1) expect(await open(token)).toEqual(shown);
  expect(await answer(token, 'IN_REVIEW')).toEqual({ __typename: 'LinkedReferral', status: 'IN_REVIEW' });
});

it('takes one answer, writes it down as one by link, and mails another link for the next step', async () => {
  const referral = await receive();
  const { token } = await mail(referral);
  expect(await answer(token, 'REFUSED')).toEqual({ __typename: 'AnswerIncomplete', missing: ['REASON'] });
  expect(await answer(token, 'ADMITTED')).toMatchObject({ __typename: 'AnswerNotPossible' });
  const answers = await Promise.all(['IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW'].map((status) => answer(token, status)));
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
    'AnswerLinkClosed',
    'AnswerLinkClosed',
    'LinkedReferral',
  ]);
  expect(await answer(token, 'PLACED')).toEqual({ __typename: 'AnswerLinkClosed', state: 'USED' });
  expect(await open(token)).toMatchObject({ state: 'USED', referral: null });
  const written = await catalogue.database.program
    .client`select sequence, to_status, role from referral_answer where referral_id = ${referral}`;
  expect([...written]).toEqual([{ sequence: 1, to_status: 'IN_REVIEW', role: 'answer-link' }]);
  const next = await mail(referral);
  expect(next.text).toContain('pour dire la suite');
  expect(await answer(next.token, 'REFUSED', { reason: 'OTHER' })).toMatchObject({ status: 'REFUSED' });
  // After a refusal nothing can follow.
  expect((await listLinks(referral)).map(({ step }) => step)).toEqual([0, 1]);
});

it('is used by an answer with an account, too', async () => {
  const referral = await receive();
  const { token } = await mail(referral);
  const scopes = ['received-referral:read', 'received-referral:answer'];
  const input = { referral, status: 'IN_REVIEW', idempotencyKey: 'account' };
  const byAccount = 'mutation($input: AnswerReferralInput!) { answerReferral(input: $input) { __typename } }';
  await catalogue.ask(byAccount, { input }, makeCaller('training-provider', scopes, { provider: own }));
  expect(await answer(token, 'PLACED')).toEqual({ __typename: 'AnswerLinkClosed', state: 'USED' });
});

it('expires after eight days, and another one goes to the same mailbox, once in a quarter of an hour', async () => {
  const referral = await receive();
  const { token } = await mail(referral);
  expect(await open(token, after(8 * day - 1))).toMatchObject({ state: 'OPEN' });
  expect(await open(token, after(8 * day))).toMatchObject({ state: 'EXPIRED', referral: null });
  expect(await answer(token, 'IN_REVIEW', {}, after(8 * day))).toMatchObject({ state: 'EXPIRED' });
  const later = after(9 * day);
  const asked = await Promise.all([1, 2, 3].map(() => askAnew(token, later)));
  expect(asked.map((one) => (one as { __typename: string }).__typename).toSorted()).toEqual([
    'AnswerLinkRequested',
    'AnswerLinkSentRecently',
    'AnswerLinkSentRecently',
  ]);
  const next = await mail(referral, later);
  expect(next.text).toMatch(/^To: contact@exemple\.example$/m);
  expect(await answer(next.token, 'IN_REVIEW', {}, later)).toMatchObject({ status: 'IN_REVIEW' });
});

it('asks for an answer until the organisation has given one, whatever the catalogue has decided before', async () => {
  const { client } = catalogue.database.program;
  await client`insert into scheme (code, title, needs_prescription, objectives, prescribers, valid_from, sources)
    values ('ESSAI', 'Essai', true, '[]', '{}', '2020-01-01', '{}')`;
  await client`insert into training_action_scheme select action_id, 'ESSAI' from session`;
  const decided = await receive();
  await client`delete from training_action_scheme`;
  expect(await listLinks(decided)).toMatchObject([{ step: 1 }]);
  expect((await mail(decided)).text).toContain('Une association oriente une personne');
  const answered = await receive();
  await answer((await mail(answered)).token, 'IN_REVIEW');
  expect((await mail(answered)).text).toContain('Vous avez répondu à cette orientation');
});

it('is not mailed any more once the association has closed the referral', async () => {
  const id = await receive();
  const query = 'mutation($input: CloseReferralInput!) { closeReferral(input: $input) { event } }';
  const closed = await catalogue.ask(
    query,
    { input: { event: `${id}.c`, referral: id, as: 'CANCELLED' } },
    association,
  );
  expect(closed.errors).toBeUndefined();
  expect((await mail(id)).outcome).toBe('not-needed');
});

it('leads nowhere once consent is withdrawn, and no mail goes out then', async () => {
  const referral = await receive();
  const { token } = await mail(referral);
  await catalogue.database.program.client`update received_referral set hidden_at = now() where id = ${referral}`;
  expect(await open(token)).toBeNull();
  expect(await answer(token, 'IN_REVIEW')).toEqual({ __typename: 'UnknownAnswerLink' });
  expect(await askAnew(token, after(day))).toEqual({ __typename: 'UnknownAnswerLink' });
  const unsent = await receive();
  await catalogue.database.program.client`update received_referral set hidden_at = now() where id = ${unsent}`;
  expect(await mail(unsent)).toMatchObject({ outcome: 'not-needed' });
});

it.each(['', 'x', 'A'.repeat(43), "' or true --"])('leads nowhere with the token « %s »', async (token) => {
  expect(await open(token)).toBeNull();
  expect(await answer(token, 'IN_REVIEW')).toEqual({ __typename: 'UnknownAnswerLink' });
});

it('is mailed again with another token when the mail server fails, and not when the mailbox is refused', async () => {
  const referral = await receive();
  const failing = mail(referral, now, () => Promise.reject(new Error('down')));
  await expect(failing).rejects.toThrow('down');
  const [first] = await listLinks(referral);
  expect(first).toMatchObject({ sent_at: null });
  const { token } = await mail(referral);
  expect(await open(token)).toMatchObject({ state: 'OPEN' });
  expect((await listLinks(referral))[0]?.['token_hash']).not.toBe(first?.['token_hash']);
  const refused = await receive();
  expect(await mail(refused, now, () => Promise.reject(new UndeliverableMail(550)))).toMatchObject({
    outcome: 'refused',
  });
});

it('is nowhere kept as it is mailed', async () => {
  const { token } = await mail(await receive());
  await answer(token, 'IN_REVIEW');
  const { client } = catalogue.database.program;
  for (const table of ['answer_link', 'referral_answer', 'idempotency', 'pgboss.job', 'received_referral']) {
    const [row] = await client`select string_agg(t::text, '') as all from ${client(table)} t`;
    expect(row?.['all']).not.toContain(token);
  }
});
