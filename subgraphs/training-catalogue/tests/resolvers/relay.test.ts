import { withinReach } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCatalogue } from '../make.ts';
import { createSchemeCatalogue, importSchemeFiles, makeRule, makeScheme } from '../schemes/make.ts';
import { createCopies, providerOf } from './make-copies.ts';

const own = '00090001900019';
const [body, stranger] = ['00090002700012', '00090003500015'];
const prescriberOf = (siret: string | undefined) =>
  makeCaller('accredited-prescriber', ['referral:relay'], siret === undefined ? {} : { provider: siret });

let catalogue: TestCatalogue;
let copies: ReturnType<typeof createCopies>;
const sessions: Record<string, string> = {};
beforeAll(async () => {
  const actions = [{ numero: 'bordeaux' }, { numero: 'poitiers', commune: '86194' }];
  catalogue = await createSchemeCatalogue([{ numero: '1', siret: own, actions }]);
  const rule = makeRule({ hint: null, scheme: 'ESSAI', objective: 'UN', siret: own });
  await importSchemeFiles(catalogue, { schemes: [makeScheme()], 'scheme-rules': [rule] });
  copies = createCopies(catalogue, own);
  const rows = await catalogue.database.program
    .client`select session.id, commune_code from session join place on place.id = place_id`;
  for (const { id, commune_code: commune } of rows) sessions[String(commune)] = String(id);
});
afterAll(() => catalogue.database.close());
beforeEach(() => catalogue.database.program.client`delete from accreditation`);

const [bordeaux, poitiers] = ['33063', '86194'] as const;
const send = (commune: string = bordeaux) => copies.receive(String(sessions[commune]));

let count = 0;
async function accredit(part: Record<string, unknown>) {
  count += 1;
  const { client } = catalogue.database.program;
  const row = { id: `x-${count}`, scheme: 'ESSAI', valid_from: '2026-01-01', granted_at: '2026-01-01', ...part };
  await client`insert into accreditation ${client(row)}`;
}
const accreditBody = (part: Record<string, unknown> = {}) => accredit({ body_siret: body, body_name: 'Cap', ...part });

const mutation = `mutation($input: RelayReferralInput!) { relayReferral(input: $input) { __typename
  ... on ReceivedReferral { status answers { status by } } ... on ReferralNotYours { message messageInEnglish }
  ... on AccreditationMissing { message messageInEnglish } ... on ReferralAlreadyAnswered { message messageInEnglish at: status }
  ... on RequestKeyReused { message } } }`;
async function relay(referral: string, { key = '', caller = prescriberOf(body) } = {}) {
  count += 1;
  const input = { referral, idempotencyKey: key || `key ${count}` };
  const given = await catalogue.ask(mutation, { input }, caller);
  return (given.data?.['relayReferral'] ?? given) as Record<string, unknown>;
}
const meeting = { meetingAt: '2026-07-09T07:30:00.000Z', meetingPlace: 'ici' };
const refusal = (type: string) => ({
  __typename: type,
  message: expect.stringMatching(/\.$/),
  messageInEnglish: expect.stringMatching(/\.$/),
});

it('what an association accredited on that day sends is prescribed, and the provider goes on', async () => {
  await accredit({ association: 'les-voisins' });
  const id = await send();
  expect(await copies.listSteps(id)).toEqual(['SYSTEM PRESCRIBED']);
  expect(await copies.answer(id, 'INVITED', meeting)).toBe('INVITED');
});

it.each([
  ['of another association', { association: 'les-autres' }],
  ['that ended yesterday', { association: 'les-voisins', valid_to: '2026-07-01' }],
  ['for another area', { association: 'les-voisins', area_code: 'A2' }],
])('with an accreditation %s alone a referral waits, and can only be refused', async (_, part) => {
  await accredit(part);
  const id = await send();
  expect(await copies.listSteps(id)).toEqual(['SYSTEM WAITING_FOR_RELAY']);
  for (const status of ['INVITED', 'PLACED', 'ADMITTED', 'WAITING_LIST', 'IN_REVIEW'])
    expect(await copies.answer(id, status, status === 'INVITED' ? meeting : {})).toBe('PrescriptionMissing');
  expect(await copies.answer(id, 'REFUSED', { reason: 'LANGUAGE_LEVEL' })).toBe('REFUSED');
});

it('without a scheme that asks for a prescription a referral goes its way as before', async () => {
  const { client } = catalogue.database.program;
  await client`update scheme set needs_prescription = false where code = 'ESSAI'`;
  const id = await send();
  await client`update scheme set needs_prescription = true where code = 'ESSAI'`;
  expect(await copies.listSteps(id)).toEqual([]);
});

it('a prescription that is asked for only later is decided before the provider goes on', async () => {
  const { client } = catalogue.database.program;
  await client`update scheme set needs_prescription = false where code = 'ESSAI'`;
  const [waiting, prescribed] = [await send(), await send()];
  await client`update scheme set needs_prescription = true where code = 'ESSAI'`;
  expect(await copies.answer(waiting, 'IN_REVIEW')).toBe('IN_REVIEW');
  expect(await copies.answer(waiting, 'ADMITTED')).toBe('PrescriptionMissing');
  await accredit({ association: 'les-voisins' });
  expect(await copies.answer(prescribed, 'INVITED', meeting)).toBe('INVITED');
  expect(await copies.listSteps(waiting)).toEqual(['PROVIDER IN_REVIEW', 'SYSTEM WAITING_FOR_RELAY']);
  expect(await copies.listSteps(prescribed)).toEqual(['SYSTEM PRESCRIBED', 'PROVIDER INVITED']);
});

it('an accredited body prescribes what waits, once, and the association is told', async () => {
  const id = await send();
  await accreditBody({ area_code: 'A1' });
  const key = { key: 'once' };
  const answers = [
    { status: 'WAITING_FOR_RELAY', by: 'SYSTEM' },
    { status: 'PRESCRIBED', by: 'PRESCRIBER' },
  ];
  const relayed = { __typename: 'ReceivedReferral', status: 'PRESCRIBED', answers };
  expect(await relay(id, key)).toEqual(relayed);
  expect(await relay(id, key)).toEqual(relayed);
  expect(await relay(id)).toEqual({ ...refusal('ReferralAlreadyAnswered'), at: 'PRESCRIBED' });
  expect(await copies.answer(id, 'ADMITTED')).toBe('ADMITTED');
  const jobs = await catalogue.database.program
    .client`select 1 from pgboss.job where data ->> 'kind' = 'answers' and data ->> 'id' = ${id}`;
  expect(jobs).toHaveLength(3);
});

it.each([
  ['that has ended', { valid_to: '2026-07-01' }, 'AccreditationMissing'],
  ['that was revoked', { revoked_at: '2026-06-01' }, 'AccreditationMissing'],
  ['for another area', { area_code: 'A2' }, 'AccreditationMissing'],
  ['for another scheme', { scheme: 'HSP_1N' }, 'ReferralNotYours'],
  ['of another body', { body_siret: stranger }, 'ReferralNotYours'],
])('a body with an accreditation %s prescribes nothing', async (_, part, type) => {
  const id = await send();
  await accreditBody(part);
  expect(await relay(id)).toEqual(refusal(type));
  expect(await copies.listSteps(id)).toEqual(['SYSTEM WAITING_FOR_RELAY']);
});

it('knows nothing to prescribe where nothing waited, was hidden or exists, and says what was closed', async () => {
  await accreditBody();
  const [hidden, closed] = [await send(), await send()];
  const { client } = catalogue.database.program;
  await client`update received_referral set hidden_at = now() where id = ${hidden}`;
  await copies.close(closed, 'CANCELLED');
  await accredit({ association: 'les-voisins' });
  for (const id of [hidden, await send(), 'les-voisins~never'])
    expect(await relay(id)).toEqual(refusal('ReferralNotYours'));
  expect(await relay(closed)).toMatchObject({ __typename: 'ReferralAlreadyAnswered', at: 'CANCELLED' });
});

it('refuses the key of one referral for another', async () => {
  await accreditBody();
  await relay(await send(), { key: 'shared' });
  expect(await relay(await send(), { key: 'shared' })).toMatchObject({ __typename: 'RequestKeyReused' });
});

it('lists what waits and may be prescribed today, page by page and first first', async () => {
  const { client } = catalogue.database.program;
  await client`delete from received_referral`;
  const [first, second, elsewhere, refused] = [await send(), await send(), await send(poitiers), await send()];
  await copies.answer(refused, 'REFUSED', { reason: 'OTHER' });
  const list = async (siret: string, after: string | null = null) => {
    const query = `query($after: String) { referralsToRelay(first: 2, after: $after) {
      edges { node { id status } } pageInfo { endCursor } } }`;
    const { data, errors } = await catalogue.ask(query, { after }, prescriberOf(siret));
    expect(errors).toBeUndefined();
    const page = data?.['referralsToRelay'] as { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
    return { ids: page.edges.map(({ node }) => node.id), end: page.pageInfo.endCursor };
  };
  await accreditBody({ area_code: 'A1' });
  expect((await list(body)).ids).toEqual([first, second]);
  await accreditBody({ area_code: 'A2' });
  const page = await list(body);
  expect([page.ids, (await list(body, page.end)).ids]).toEqual([[first, second], [elsewhere]]);
  expect((await list(stranger)).ids).toEqual([]);
});

it.each([
  ['who may not prescribe', makeCaller('accredited-prescriber', [], { provider: body })],
  ['a provider', providerOf(own)],
  ['a prescriber without an organisation', prescriberOf(undefined)],
])('is closed to %s', async (_, caller) => {
  const id = await send();
  await accreditBody();
  expect(await relay(id, { caller })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

it('the database itself lets a prescriber add a prescription to what waits for it, and nothing else', async () => {
  const id = await send();
  await accreditBody();
  const add = (reach: { kind: string; prescriber: string }, by: string, to: string) =>
    withinReach(catalogue.database.db, reach, (db) =>
      db.execute(sql`insert into referral_answer (id, referral_id, sequence, from_status, to_status, by, at, role)
        values (${`${id}-${to}`}, ${id}, 2, 'WAITING_FOR_RELAY', ${to}, ${by}, now(), 'x')`),
    ).then(
      () => 'added',
      (error: Error) => String(error.cause),
    );
  const reach = { kind: 'prescriber', prescriber: body };
  const refused = expect.stringContaining('violates row-level security policy');
  expect(await add({ ...reach, prescriber: stranger }, 'PRESCRIBER', 'PRESCRIBED')).toEqual(refused);
  expect(await add(reach, 'PRESCRIBER', 'ADMITTED')).toEqual(refused);
  expect(await add(reach, 'PROVIDER', 'PRESCRIBED')).toEqual(refused);
  expect(await add(reach, 'PRESCRIBER', 'PRESCRIBED')).toBe('added');
});
