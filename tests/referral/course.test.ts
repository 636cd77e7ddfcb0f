import { replayAnswers } from '@tresse/association';
import { importLheo } from '@tresse/training-catalogue/import';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeLheo } from '../../subgraphs/training-catalogue/tests/make-lheo.ts';
import {
  lead,
  otherSiret,
  ownSiret,
  type Pair,
  prescriberOf,
  providerOf,
  setPrescribing,
  startPair,
  until,
} from './support/association-and-catalogue.ts';
import { createWriting, type Writing } from './support/write-as-lead.ts';

let pair: Pair;
let write: Writing;
beforeAll(async () => {
  pair = await startPair(Array(8).fill('OTHER'));
  write = createWriting(pair);
});
afterAll(() => pair.stop());
beforeEach(() => setPrescribing(pair, 'not needed'));

let count = 0;
/** Asks the catalogue to do something with a referral; gives where the copy stands then, or what refused it. */
async function act(mutation: 'answerReferral' | 'relayReferral', referral: string, told = ''): Promise<string> {
  count += 1;
  const input = `{ referral: "${referral}", ${told} idempotencyKey: "key ${count}" }`;
  const [refusal, caller] =
    mutation === 'relayReferral'
      ? ['ReferralAlreadyAnswered', prescriberOf(otherSiret)]
      : ['AnswerNotPossible', providerOf(ownSiret)];
  const query = `mutation { done: ${mutation}(input: ${input}) { __typename
    ... on ReceivedReferral { status } ... on ${refusal} { status } } }`;
  const { data } = await pair.ask('training-catalogue', query, caller);
  const { __typename: type, status } = (data?.['done'] ?? {}) as { __typename?: string; status?: string };
  return type === 'ReceivedReferral' ? String(status) : [type, status].filter(Boolean).join(' ');
}

const standsAs = (id: string, wanted: string) =>
  until(
    async () =>
      String((await pair.association.program.client`select status from referral where id = ${id}`)[0]?.['status']),
    (status) => status === wanted,
  );
const copyIsClosedAs = (id: string, wanted: string) =>
  until(
    async () =>
      (await pair.catalogue.program.client`select closed_as from received_referral where id = ${id}`)[0]?.['closed_as'],
    (closedAs) => closedAs === wanted,
  );

async function sendUntil(person: number, status: string): Promise<string> {
  const { id } = await write.send(person);
  expect(await standsAs(id, status)).toBe(status);
  return id;
}

it('tells the provider of a cancellation, and takes no answer any more', async () => {
  const id = await sendUntil(0, 'RECEIVED');
  await write.cancel(id);
  expect(await copyIsClosedAs(id, 'CANCELLED')).toBe('CANCELLED');
  expect(await act('answerReferral', id, 'status: IN_REVIEW,')).toBe('AnswerNotPossible CANCELLED');
  expect(await standsAs(id, 'CANCELLED')).toBe('CANCELLED');
});

it('tells of a cancellation once the catalogue is back, though an answer crossed it', async () => {
  const id = await sendUntil(1, 'RECEIVED');
  await pair.stopCatalogue();
  await write.cancel(id);
  await pair.startCatalogue();
  expect(await copyIsClosedAs(id, 'CANCELLED')).toBe('CANCELLED');
});

it('shows the volunteer who prescribed, in order: the association itself, or a body after a wait', async () => {
  await setPrescribing(pair, 'by the association');
  await sendUntil(2, 'PRESCRIBED');
  await setPrescribing(pair, 'by a body');
  const id = await sendUntil(3, 'WAITING_FOR_RELAY');
  expect(await act('answerReferral', id, 'status: ADMITTED,')).toBe('PrescriptionMissing');
  expect(await act('relayReferral', id)).toBe('PRESCRIBED');
  expect(await act('answerReferral', id, 'status: ADMITTED,')).toBe('ADMITTED');
  expect(await standsAs(id, 'ADMITTED')).toBe('ADMITTED');
  const moves = await pair.association.program
    .client`select role, to_status from referral_transition where referral_id = ${id} order by id`;
  expect(moves.map(({ role, to_status: to }) => `${role} ${to}`).slice(2)).toEqual([
    'delivery RECEIVED',
    'training-catalogue WAITING_FOR_RELAY',
    'accredited-prescriber PRESCRIBED',
    'training-provider ADMITTED',
  ]);
});

it('a session that an import moves reaches the volunteer, who redirects the person to another one', async () => {
  const id = await sendUntil(4, 'RECEIVED');
  const { db, client } = pair.catalogue.program;
  const moved = makeLheo([
    { numero: 'one', actions: [{ numero: 'a', sessions: [{ numero: 's', start: '20271004', end: '20271217' }] }] },
    { numero: 'two', siret: otherSiret },
  ]);
  const content = (async function* () {
    yield new TextEncoder().encode(moved);
  })();
  await importLheo({ database: db, source: 'test', content });
  expect(await standsAs(id, 'TO_BE_REDIRECTED')).toBe('TO_BE_REDIRECTED');
  await client`update session set end_date = null`;
  const { id: successor } = await write.redirect(id, pair.otherSession);
  const fields = 'id status supersedes { id } supersededBy { id } history { status reason }';
  expect(await standsAs(successor, 'RECEIVED')).toBe('RECEIVED');
  const { data } = await pair.ask('les-voisins', `{ referral(id: "${id}") { ${fields} } }`, lead);
  expect(data?.['referral']).toMatchObject({ status: 'SUPERSEDED', supersedes: null, supersededBy: { id: successor } });
  expect(JSON.stringify(data)).toContain('{"status":"TO_BE_REDIRECTED","reason":"SESSION_MOVED"}');
  const after = await pair.ask('les-voisins', `{ referral(id: "${successor}") { ${fields} } }`, lead);
  expect(after.data?.['referral']).toMatchObject({ supersedes: { id }, supersededBy: null });
  expect(await copyIsClosedAs(id, 'SUPERSEDED')).toBe('SUPERSEDED');
});

it('takes answers that were set aside once they may follow, in their order and once', async () => {
  const { db, client } = pair.association.program;
  const { id } = await write.send(5, pair.otherSession);
  expect(await standsAs(id, 'RECEIVED')).toBe('RECEIVED');
  await client`update referral set status = 'DRAFT' where id = ${id}`;
  const at = '2026-06-02T08:00:00.000Z';
  const meeting = { meetingAt: '2026-09-01T07:30:00.000Z', meetingPlace: 'ici' };
  for (const [index, told] of [{ status: 'INVITED', ...meeting }, { status: 'ADMITTED' }].entries())
    await pair.tellAnswer({ event: `${id}.${index}`, referral: id, sequence: index + 1, at, ...told });
  expect(await replayAnswers(db)).toEqual([]);
  await client`update referral set status = 'RECEIVED' where id = ${id}`;
  expect((await replayAnswers(db)).map(({ status }) => status)).toEqual(['INVITED', 'ADMITTED']);
  expect(await replayAnswers(db)).toEqual([]);
  const [invited, admitted] =
    await client`select role, to_status, at, meeting_at, meeting_place from referral_transition
    where referral_id = ${id} order by id desc limit 2`.then((rows) => rows.toReversed());
  const told = { meeting_at: '2026-09-01 07:30:00+00', meeting_place: 'ici' };
  expect(invited).toEqual({ role: 'training-provider', to_status: 'INVITED', at: '2026-06-02 08:00:00+00', ...told });
  expect(admitted).toMatchObject({ to_status: 'ADMITTED' });
});
