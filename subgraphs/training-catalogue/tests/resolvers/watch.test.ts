import { withinReach } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchSession } from '../../src/watch/watch-session.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo, type SessionText } from '../make-lheo.ts';
import { createCopies, providerOf } from './make-copies.ts';

const own = '00090001900019';
let catalogue: TestCatalogue;
let copies: ReturnType<typeof createCopies>;
beforeAll(async () => {
  catalogue = await createCatalogue();
  copies = createCopies(catalogue, own);
});
afterAll(() => catalogue.database.close());

let count = 0;
/** Offers a session of its own training; gives its id and what offers it anew, changed or not at all. */
async function offer(): Promise<{
  id: string;
  offerAgain(changed: SessionText | null, commune?: string): Promise<void>;
}> {
  count += 1;
  const [source, numero] = [`source ${count}`, String(count)];
  const importOffer = async (session: SessionText | null, commune = '33063') => {
    const sessions = [{ numero: 'a', ...session }, { numero: 'b' }, { numero: 'c' }].slice(session ? 0 : 1);
    await catalogue.importText(makeLheo([{ numero, actions: [{ numero, commune, sessions }] }]), source);
  };
  await importOffer({});
  const { client } = catalogue.database.program;
  const [row] = await client`select session.id from session join training on training.id = training_id
    where source = ${source} order by session.rank limit 1`;
  return { id: String(row?.['id']), offerAgain: importOffer };
}

const client = () => catalogue.database.program.client;
const countJobs = async (session: string) =>
  (await client()`select 1 from pgboss.job where data ->> 'kind' = 'session' and data ->> 'id' = ${session}`).length;
const watch = (session: string) =>
  watchSession(catalogue.database.program.db, session, () => new Date('2026-07-02T08:00:00Z'));

it.each([
  ['is gone', null, 'SESSION_CANCELLED'],
  ['begins on another day', { start: '20261012' }, 'SESSION_MOVED'],
  ['ends on another day', { end: '20261225' }, 'SESSION_MOVED'],
  ['recruits nobody any more', { state: '2' }, 'SESSION_FULL'],
])('every referral to a session that %s is to be redirected, once, with the reason', async (_, changed, reason) => {
  const { id: session, offerAgain } = await offer();
  const [received, reviewed] = [await copies.receive(session), await copies.receive(session, 'les-autres')];
  await copies.answer(reviewed, 'IN_REVIEW');
  await offerAgain(changed);
  expect(await countJobs(session)).toBe(1);
  await watch(session);
  await watch(session);
  expect(await copies.listSteps(received)).toEqual([`SYSTEM TO_BE_REDIRECTED ${reason}`]);
  expect(await copies.listSteps(reviewed)).toEqual(['PROVIDER IN_REVIEW', `SYSTEM TO_BE_REDIRECTED ${reason}`]);
  expect(await copies.answer(received, 'IN_REVIEW')).toBe('AnswerNotPossible');
});

it('a session that moves to another commune is another one for whoever was referred to it', async () => {
  const { id: session, offerAgain } = await offer();
  const id = await copies.receive(session);
  await offerAgain({}, '86194');
  await watch(session);
  expect(await copies.listSteps(id)).toEqual(['SYSTEM TO_BE_REDIRECTED SESSION_MOVED']);
});

it('an offer told again or more precisely changes nothing', async () => {
  const { id: session, offerAgain } = await offer();
  const id = await copies.receive(session);
  await offerAgain({});
  expect(await countJobs(session)).toBe(0);
  await client()`update received_referral set session_start = '2026-10' where id = ${id}`;
  await watch(session);
  expect(await copies.listSteps(id)).toEqual([]);
});

it('who holds a place keeps it when recruitment closes, and loses it when the session is gone', async () => {
  const { id: session, offerAgain } = await offer();
  const [placed, admitted, entered] = [
    await copies.receive(session),
    await copies.receive(session),
    await copies.receive(session),
  ];
  for (const id of [placed, admitted, entered]) await copies.answer(id, 'IN_REVIEW');
  await copies.answer(placed, 'PLACED');
  for (const id of [admitted, entered]) await copies.answer(id, 'ADMITTED');
  await copies.answer(entered, 'ENTERED');
  await offerAgain({ state: '2' });
  await watch(session);
  expect([await copies.answer(placed, 'ADMITTED')]).toEqual(['ADMITTED']);
  await offerAgain(null);
  await watch(session);
  expect((await copies.listSteps(admitted)).at(-1)).toBe('SYSTEM TO_BE_REDIRECTED SESSION_CANCELLED');
  expect((await copies.listSteps(entered)).at(-1)).toBe('PROVIDER ENTERED');
});

it('a referral that comes for a session which has closed meanwhile is to be redirected at once', async () => {
  const { id: session, offerAgain } = await offer();
  await offerAgain(null);
  expect(await copies.listSteps(await copies.receive(session))).toEqual(['SYSTEM TO_BE_REDIRECTED SESSION_CANCELLED']);
});

it('nobody is redirected whose referral is closed or hidden', async () => {
  const { id: session, offerAgain } = await offer();
  const [closed, hidden] = [await copies.receive(session), await copies.receive(session)];
  await copies.close(closed, 'CANCELLED');
  await client()`update received_referral set hidden_at = now() where id = ${hidden}`;
  await offerAgain(null);
  await watch(session);
  expect([await copies.listSteps(closed), await copies.listSteps(hidden)]).toEqual([[], []]);
});

it.each(['CANCELLED', 'EXPIRED', 'SUPERSEDED'])(
  'a copy that its association has closed as %s takes no answer',
  async (as) => {
    const { id: session } = await offer();
    const id = await copies.receive(session);
    await copies.close(id, as);
    await copies.close(id, as);
    const query = `mutation { answerReferral(input: { referral: "${id}", status: IN_REVIEW, idempotencyKey: "${id}" }) {
    __typename ... on AnswerNotPossible { status message } } }`;
    const { data } = await catalogue.ask(query, {}, providerOf(own));
    expect(data).toEqual({
      answerReferral: { __typename: 'AnswerNotPossible', status: as, message: expect.stringContaining('orientation') },
    });
  },
);

it('a closing that comes before its copy keeps it away', async () => {
  const { id: session } = await offer();
  const id = `les-voisins~r-${Number((await copies.receive(session)).split('-').at(-1)) + 1}`;
  await copies.close(id, 'CANCELLED');
  expect(await copies.receive(session)).toBe(id);
  expect(await client()`select 1 from received_referral where id = ${id}`).toHaveLength(0);
});

it('shows the provider that an answer is missed', async () => {
  const { id: session } = await offer();
  const id = await copies.receive(session);
  await copies.remind(id);
  const { data } = await catalogue.ask(
    '{ receivedReferrals(first: 1) { edges { node { id remindedAt } } } }',
    {},
    providerOf(own),
  );
  const all = JSON.stringify(data);
  expect(all).toContain('"remindedAt":');
  expect(await client()`select 1 from received_referral where id = ${id} and reminded_at is not null`).toHaveLength(1);
});

it('a change is watched however far whoever makes it reaches, and that reach is the same afterwards', async () => {
  const { id: session } = await offer();
  await copies.receive(session);
  const reach = { kind: 'nothing' };
  const after = await withinReach(catalogue.database.db, reach, async (db) => {
    await db.execute(sql`update session set start_date = '2026-11-02' where id = ${session}`);
    return db.execute(sql`select current_setting('tresse.reach') as reach`);
  });
  expect([...after]).toEqual([{ reach: JSON.stringify(reach) }]);
  expect(await countJobs(session)).toBe(1);
});
