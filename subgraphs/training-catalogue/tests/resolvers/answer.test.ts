import { REFERRAL_REASONS, TRAINING_OUTCOMES, transitions } from '@tresse/kit/referral';
import { makeCaller } from '@tresse/kit/testing';
import { buildASTSchema, type GraphQLEnumType, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAnswers as listAnswersOf } from '../../src/db/referral-answers.ts';
import { COPY_STATUSES } from '../../src/domain/answers.ts';
import { ofProvider } from '../../src/domain/reach.ts';
import { subgraph } from '../../src/index.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

const [own, other] = ['00090001900019', '00000001800010'];
const scopes = ['received-referral:read', 'received-referral:answer'];
const providerOf = (siret: string | undefined) =>
  makeCaller('training-provider', scopes, siret === undefined ? {} : { provider: siret });
const now = '2026-07-01T10:00:00.000Z';

let catalogue: TestCatalogue;
let session: string;
beforeAll(async () => {
  catalogue = await createCatalogue(now);
  await catalogue.importText(makeLheo([{ numero: 'one' }]));
  const [row] = await catalogue.database.program.client`update session set end_date = '2026-12' returning id`;
  session = String(row?.['id']);
});
afterAll(() => catalogue.database.close());

let count = 0;
/** Makes a copy of a referral; gives its id. */
async function receive(changes: { siret?: string; session?: string; hidden?: boolean } = {}): Promise<string> {
  count += 1;
  const id = `les-voisins~r-${count}`;
  await catalogue.database.program.client`insert into received_referral values (${id}, 'les-voisins',
    ${changes.siret ?? own}, ${changes.session ?? session}, 'les-voisins~33-1', '33-AAAAA', null, ${now}, ${now},
    ${changes.hidden ? now : null})`;
  return id;
}

const mutation = `mutation($input: AnswerReferralInput!) { answerReferral(input: $input) { __typename
  ... on ReceivedReferral { status answers { status at reason outcome meetingAt meetingPlace } }
  ... on AnswerNotPossible { message at: status } ... on AnswerIncomplete { message missing }
  ... on SessionClosed { message } ... on UnknownReceivedReferral { message } ... on RequestKeyReused { message } } }`;

type Input = Readonly<Record<string, unknown>>;
async function answer(referral: string, status: string, told: Input = {}, caller = providerOf(own)) {
  count += 1;
  const input = { referral, status, idempotencyKey: `key ${count}`, ...told };
  const given = await catalogue.ask(mutation, { input }, caller);
  return (given.data?.['answerReferral'] ?? given) as Record<string, unknown>;
}
const listAnswers = (id: string) =>
  catalogue.database.program
    .client`select sequence, from_status, to_status, role, delivered_at from referral_answer where referral_id = ${id} order by 1`;
const listJobs = (id: string) =>
  catalogue.database.program.client`select data from pgboss.job where data ->> 'id' = ${id}`;

const meeting = { meetingAt: '2026-07-09T07:30:00.000Z', meetingPlace: '1 quai des Chartrons, salle 2' };
const nothing = { reason: null, outcome: null, meetingAt: null, meetingPlace: null };

it('keeps the whole course with its delivery, and shows it to the provider', async () => {
  const id = await receive();
  await answer(id, 'IN_REVIEW');
  await answer(id, 'INVITED', meeting);
  await answer(id, 'ADMITTED');
  await answer(id, 'ENTERED');
  expect(await answer(id, 'COMPLETED', { outcome: 'CERTIFIED' })).toEqual({
    __typename: 'ReceivedReferral',
    status: 'COMPLETED',
    answers: [
      { ...nothing, status: 'IN_REVIEW', at: now },
      { ...nothing, status: 'INVITED', at: now, ...meeting },
      { ...nothing, status: 'ADMITTED', at: now },
      { ...nothing, status: 'ENTERED', at: now },
      { ...nothing, status: 'COMPLETED', at: now, outcome: 'CERTIFIED' },
    ],
  });
  const [first, ...later] = await listAnswers(id);
  expect(first).toEqual({
    sequence: 1,
    from_status: 'RECEIVED',
    to_status: 'IN_REVIEW',
    role: 'training-provider',
    delivered_at: null,
  });
  expect(later.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5]);
  expect([...(await listJobs(id))]).toEqual(Array(5).fill({ data: { kind: 'answers', id } }));
});

it('takes the same key and input once, and no other input under it', async () => {
  const id = await receive();
  const key = { idempotencyKey: 'once' };
  const answers = await Promise.all([1, 2, 3].map(() => answer(id, 'IN_REVIEW', key)));
  expect(answers.map(({ status }) => status)).toEqual(Array(3).fill('IN_REVIEW'));
  await answer(id, 'PLACED');
  expect(await answer(id, 'IN_REVIEW', key)).toMatchObject({ __typename: 'ReceivedReferral', status: 'PLACED' });
  expect(await answer(id, 'ADMITTED', key)).toMatchObject({ __typename: 'RequestKeyReused' });
  expect((await listAnswers(id)).length).toBe(2);
});

it('says the same again of a refused answer, also under its key, and takes it once it can follow', async () => {
  const id = await receive();
  const key = { idempotencyKey: 'too early' };
  const refused = {
    __typename: 'AnswerNotPossible',
    message: expect.stringContaining('plus possible'),
    at: 'RECEIVED',
  };
  expect(await answer(id, 'ADMITTED', key)).toEqual(refused);
  expect(await answer(id, 'ADMITTED', key)).toEqual(refused);
  await answer(id, 'IN_REVIEW');
  expect(await answer(id, 'ADMITTED', key)).toMatchObject({ status: 'ADMITTED' });
});

it.each([
  ['REFUSED', {}, ['REASON']],
  ['INVITED', {}, ['MEETING']],
  ['INVITED', { meetingAt: meeting.meetingAt }, ['MEETING']],
  ['INVITED', { meetingPlace: meeting.meetingPlace }, ['MEETING']],
])('says what is missing of %s told with %o', async (status, told, missing) => {
  const id = await receive();
  expect(await answer(id, status, told)).toEqual({
    __typename: 'AnswerIncomplete',
    message: expect.stringContaining('Il manque'),
    missing,
  });
  expect(await listAnswers(id)).toHaveLength(0);
});

it.each([
  ['input', 'IN_REVIEW', { reason: 'OTHER' }],
  ['input', 'REFUSED', { reason: 'OTHER', outcome: 'CERTIFIED' }],
  ['input', 'IN_REVIEW', { meetingPlace: 'ici' }],
  ['input.meetingAt', 'INVITED', { ...meeting, meetingAt: now }],
  ['input.meetingPlace', 'INVITED', { ...meeting, meetingPlace: ' ' }],
  ['input.meetingPlace', 'INVITED', { ...meeting, meetingPlace: 'x'.repeat(201) }],
  ['input.idempotencyKey', 'IN_REVIEW', { idempotencyKey: '' }],
])('refuses %s of %s told with %o', async (argument, status, told) => {
  const id = await receive();
  expect(await answer(id, status, told)).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
  });
  expect(await listAnswers(id)).toHaveLength(0);
});

it('takes nobody into a session that is gone or over, but a refusal for it', async () => {
  const gone = await receive({ session: 'of no file' });
  await answer(gone, 'IN_REVIEW');
  expect(await answer(gone, 'ADMITTED')).toEqual({
    __typename: 'SessionClosed',
    message: expect.stringContaining('session'),
  });
  await catalogue.database.program.client`update session set end_date = '2026-06-30'`;
  const over = await receive();
  expect(await answer(over, 'INVITED', meeting)).toMatchObject({ __typename: 'SessionClosed' });
  await catalogue.database.program.client`update session set end_date = '2026-07'`;
  expect(await answer(over, 'INVITED', meeting)).toMatchObject({ status: 'INVITED' });
  expect(await answer(gone, 'REFUSED', { reason: 'SESSION_CANCELLED' })).toMatchObject({ status: 'REFUSED' });
});

it('knows no referral of another provider, nor one that was withdrawn', async () => {
  const unknown = { __typename: 'UnknownReceivedReferral', message: expect.stringContaining('inconnue') };
  expect(await answer(await receive({ siret: other }), 'IN_REVIEW')).toEqual(unknown);
  expect(await answer(await receive({ hidden: true }), 'IN_REVIEW')).toEqual(unknown);
  expect(await answer('les-voisins~never', 'IN_REVIEW')).toEqual(unknown);
});

it('shows answers of the own copies alone by its statement, whatever the policies of the database', async () => {
  const [id, hidden] = [await receive(), await receive()];
  for (const each of [id, hidden]) await answer(each, 'IN_REVIEW');
  const { db, client } = catalogue.database.program;
  await client`update received_referral set hidden_at = now() where id = ${hidden}`;
  expect((await listAnswersOf(db, ofProvider(own), [id, hidden])).map(({ referralId }) => referralId)).toEqual([id]);
  expect(await listAnswersOf(db, ofProvider(other), [id, hidden])).toEqual([]);
});

it.each([
  ['a provider without an organisation', providerOf(undefined)],
  ['who may only read', makeCaller('training-provider', ['received-referral:read'], { provider: own })],
  ['a volunteer', makeCaller('volunteer', ['referral:write'], { provider: own })],
])('is closed to %s', async (_, caller) => {
  const id = await receive();
  expect(await answer(id, 'IN_REVIEW', {}, caller)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await listAnswers(id)).toHaveLength(0);
});

it('has the words of the rules that all share', () => {
  const schema = buildASTSchema(parse(subgraph.typeDefs), { assumeValidSDL: true });
  const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
  expect(valuesOf('ReceivedReferralStatus')).toEqual(COPY_STATUSES);
  expect(valuesOf('AnswerReason')).toEqual(REFERRAL_REASONS);
  expect(valuesOf('AnswerOutcome')).toEqual(TRAINING_OUTCOMES);
  const ofProvider = transitions.filter(({ by }) => by === 'PROVIDER').map(({ to }) => to);
  expect(COPY_STATUSES).toEqual(expect.arrayContaining(ofProvider));
});
