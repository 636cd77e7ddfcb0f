import { createTestService, makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lead, ownSiret, type Pair, providerOf, startPair, until } from './support/association-and-catalogue.ts';
import { createWriting, type Writing } from './support/write-as-lead.ts';

let pair: Pair;
let write: Writing;
beforeAll(async () => {
  pair = await startPair(['OTHER', 'OTHER', 'OTHER', 'OTHER', 'OTHER', 'OTHER']);
  write = createWriting(pair);
});
afterAll(() => pair.stop());

let keyCount = 0;
/** Answers as the provider of the session; `told` is GraphQL text. */
async function answer(referral: string, status: string, told = ''): Promise<string> {
  keyCount += 1;
  const input = `{ referral: "${referral}", status: ${status}, ${told} idempotencyKey: "key ${keyCount}" }`;
  const query = `mutation { answerReferral(input: ${input}) { __typename ... on ReceivedReferral { status } } }`;
  const { data } = await pair.ask('training-catalogue', query, providerOf(ownSiret));
  const result = data?.['answerReferral'] as { __typename: string; status?: string };
  return result.status ?? result.__typename;
}

const statusOf = async (id: string) =>
  (await pair.association.program.client`select status from referral where id = ${id}`)[0]?.['status'] as string;
const stands = (id: string, wanted: string, mostMs?: number) =>
  until(
    () => statusOf(id),
    (status) => status === wanted,
    mostMs,
  );
const movesOf = async (id: string) =>
  (
    await pair.association.program.client`select role, to_status from referral_transition
    where referral_id = ${id} order by id`
  ).map((row) => `${row['role']} ${row['to_status']}`);
const areDelivered = (id: string) =>
  until(
    async () =>
      (
        await pair.catalogue.program
          .client`select 1 from referral_answer where referral_id = ${id} and delivered_at is null`
      ).length,
    (open) => open === 0,
    10_000,
  );

/** Sends a referral of a person and waits until the association knows that it was received. */
async function sendAndReceive(person: number): Promise<string> {
  const { id } = await write.send(person);
  expect(await stands(id, 'RECEIVED')).toBe('RECEIVED');
  return id;
}

it('brings each answer to the volunteer within two seconds, with day, time and place', async () => {
  const id = await sendAndReceive(0);
  const begin = Date.now();
  const meeting = { meetingAt: '2099-09-01T07:30:00.000Z', meetingPlace: '1 quai des Chartrons' };
  await answer(id, 'INVITED', `meetingAt: "${meeting.meetingAt}", meetingPlace: "${meeting.meetingPlace}",`);
  expect(await stands(id, 'INVITED')).toBe('INVITED');
  expect(Date.now() - begin).toBeLessThan(2_000);
  await answer(id, 'REFUSED', 'reason: LANGUAGE_LEVEL,');
  expect(await stands(id, 'REFUSED')).toBe('REFUSED');
  const query = `{ referral(id: "${id}") { status history { status reason outcome meetingAt meetingPlace } } }`;
  const nothing = { reason: null, outcome: null, meetingAt: null, meetingPlace: null };
  expect(await pair.ask('les-voisins', query, lead)).toEqual({
    data: {
      referral: {
        status: 'REFUSED',
        history: [
          { ...nothing, status: 'DRAFT' },
          { ...nothing, status: 'SENT' },
          { ...nothing, status: 'RECEIVED' },
          { ...nothing, status: 'INVITED', ...meeting },
          { ...nothing, status: 'REFUSED', reason: 'LANGUAGE_LEVEL' },
        ],
      },
    },
  });
  expect(await areDelivered(id)).toBe(0);
});

it('keeps what was answered while the association was down, and brings it in order', async () => {
  const id = await sendAndReceive(1);
  await pair.stopAssociation();
  for (const status of ['IN_REVIEW', 'PLACED', 'ADMITTED', 'ENTERED']) expect(await answer(id, status)).toBe(status);
  await pair.startAssociation();
  expect(await stands(id, 'ENTERED', 10_000)).toBe('ENTERED');
  expect((await movesOf(id)).slice(-4)).toEqual([
    'training-provider IN_REVIEW',
    'training-provider PLACED',
    'training-provider ADMITTED',
    'training-provider ENTERED',
  ]);
  expect(await areDelivered(id)).toBe(0);
});

it('tells an association again what it has lost, as after a restored backup', async () => {
  const id = await sendAndReceive(2);
  await answer(id, 'IN_REVIEW');
  await answer(id, 'PLACED');
  expect([await stands(id, 'PLACED'), await areDelivered(id)]).toEqual(['PLACED', 0]);
  const { client } = pair.association.program;
  await client`delete from answer_event where referral_id = ${id}`;
  await client`delete from referral_transition where referral_id = ${id} and role = 'training-provider'`;
  await client`update referral set status = 'RECEIVED' where id = ${id}`;
  await answer(id, 'ADMITTED');
  expect(await stands(id, 'ADMITTED')).toBe('ADMITTED');
  expect((await movesOf(id)).slice(-3)).toEqual([
    'training-provider IN_REVIEW',
    'training-provider PLACED',
    'training-provider ADMITTED',
  ]);
});

it('sets an answer aside that crosses a cancellation, and takes the ones after it as they come', async () => {
  const id = await sendAndReceive(3);
  await write.cancel(id);
  // As they come that were written before the catalogue knew.
  for (const [sequence, status, reason] of [[1, 'IN_REVIEW', null] as const, [2, 'REFUSED', 'OTHER'] as const])
    await pair.tellAnswer({
      event: `${id}.${sequence}`,
      referral: id,
      sequence,
      status,
      reason,
      at: '2026-06-02T08:00:00.000Z',
    });
  expect(await statusOf(id)).toBe('CANCELLED');
  expect([
    ...(await pair.association.program
      .client`select sequence, status, set_aside, told ->> 'reason' as reason from answer_event where referral_id = ${id} order by 1`),
  ]).toEqual([
    { sequence: 1, status: 'IN_REVIEW', set_aside: 'NOT_POSSIBLE', reason: null },
    { sequence: 2, status: 'REFUSED', set_aside: 'NOT_POSSIBLE', reason: 'OTHER' },
  ]);
});

describe('the association', () => {
  const told = (referral: string, sequence: number, status: string, changes: object = {}) => ({
    event: `${referral}.${sequence}`,
    referral,
    sequence,
    status,
    at: '2026-06-02T08:00:00.000Z',
    ...changes,
  });
  const taken = (event: string, count: number) => ({ data: { receiveAnswer: { event, taken: count } } });

  it('takes an answer once, however often and at whatever same moment it comes', async () => {
    const id = await sendAndReceive(4);
    const first = told(id, 1, 'IN_REVIEW');
    const answers = await Promise.all(Array.from({ length: 10 }, () => pair.tellAnswer(first)));
    expect(answers).toEqual(Array(10).fill(taken(first.event, 1)));
    expect((await movesOf(id)).slice(2)).toEqual(['delivery RECEIVED', 'training-provider IN_REVIEW']);
  });

  it('leaves one that comes too early, and says up to where it has come', async () => {
    const id = await sendAndReceive(4);
    expect(await pair.tellAnswer(told(id, 2, 'PLACED'))).toEqual(taken(`${id}.2`, 0));
    expect(await pair.tellAnswer(told(id, 0, 'REFUSED'))).toEqual(taken(`${id}.0`, 0));
    expect(await statusOf(id)).toBe('RECEIVED');
    await pair.tellAnswer(told(id, 1, 'IN_REVIEW'));
    expect(await pair.tellAnswer(told(id, 2, 'PLACED'))).toEqual(taken(`${id}.2`, 2));
    expect(await statusOf(id)).toBe('PLACED');
  });

  it('learns from an answer that the copy was received', async () => {
    const id = await sendAndReceive(4);
    const { client } = pair.association.program;
    await client`update referral set status = 'SENT' where id = ${id}`;
    await client`delete from referral_transition where referral_id = ${id} and to_status = 'RECEIVED'`;
    await pair.tellAnswer(told(id, 1, 'IN_REVIEW'));
    expect((await movesOf(id)).slice(-2)).toEqual(['delivery RECEIVED', 'training-provider IN_REVIEW']);
  });

  it('sets an answer aside that lacks what it needs', async () => {
    const id = await sendAndReceive(4);
    expect(await pair.tellAnswer(told(id, 1, 'REFUSED'))).toEqual(taken(`${id}.1`, 1));
    expect(await statusOf(id)).toBe('RECEIVED');
    const [row] = await pair.association.program.client`select set_aside from answer_event where referral_id = ${id}`;
    expect(row).toEqual({ set_aside: 'INCOMPLETE' });
  });

  it('keeps nothing of a referral that was erased, and asks for it no more', async () => {
    const id = 'les-voisins~r-gone';
    expect(await pair.tellAnswer(told(id, 3, 'ADMITTED'))).toEqual(taken(`${id}.3`, 3));
  });

  it.each(['referral', 'event'])('takes nothing whose %s is of another association', async (field) => {
    const input = { ...told('les-voisins~r-x', 1, 'IN_REVIEW'), [field]: 'les-autres~x' };
    expect(await pair.tellAnswer(input)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('takes nothing of whom it does not know, nor of the hub, whatever it claims', async () => {
    const refused = { error: 'Only the hub and its services may ask' };
    const stranger = await createTestService('training-catalogue');
    expect(await pair.tellAnswer(told('les-voisins~r-x', 1, 'IN_REVIEW'), stranger)).toEqual(refused);
    expect(await pair.tellAnswer(told('les-voisins~r-x', 1, 'IN_REVIEW'), pair.deliverer)).toEqual(refused);
    for (const caller of [makeCaller('training-catalogue-service'), makeCaller('volunteer', ['referral:answer'])])
      expect(await pair.ask('les-voisins', '{ __typename }', caller)).toEqual(refused);
  });

  it('takes none from who works there', async () => {
    const query = `mutation { receiveAnswer(input: { event: "les-voisins~e", referral: "les-voisins~r", sequence: 1,
      status: ADMITTED, at: "2026-06-02T08:00:00Z" }) { taken } }`;
    expect(await pair.ask('les-voisins', query, lead)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
