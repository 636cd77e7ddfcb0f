import { asc, count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { referral, referralTransition } from '../src/db/tables/index.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1'] });
const input = {
  center: 'les-voisins~33-1',
  person: 'les-voisins~p-331aaaaaa',
  session: 'session-7',
  idempotencyKey: 'first',
};

const draft = async (changes: Partial<typeof input>, caller = lead) => {
  const answer = await it.ask(
    `mutation($input: DraftReferralInput!) { draftReferral(input: $input) { __typename
      ... on Referral { id reference status createdAt sentAt center { id } person { id } session { id } }
      ... on UnknownCenter { message } ... on UnknownPerson { message } ... on IdempotencyKeyReused { message } } }`,
    { input: { ...input, ...changes } },
    caller,
  );
  return (answer.data?.['draftReferral'] ?? answer) as Record<string, unknown>;
};

const cancel = async (id: unknown, idempotencyKey: string, caller = lead) => {
  const answer = await it.ask(
    `mutation($input: CancelReferralInput!) { cancelReferral(input: $input) { __typename
      ... on Referral { id status updatedAt } ... on UnknownReferral { message }
      ... on ReferralAlreadyDecided { message decided: status } } }`,
    { input: { referral: id, idempotencyKey } },
    caller,
  );
  return (answer.data?.['cancelReferral'] ?? answer) as Record<string, unknown>;
};

const countReferrals = async () => (await it.rows.select({ n: count() }).from(referral))[0]?.n ?? 0;

const listTransitions = (id: unknown) =>
  it.rows
    .select({
      role: referralTransition.role,
      at: referralTransition.at,
      from: referralTransition.fromStatus,
      to: referralTransition.toStatus,
    })
    .from(referralTransition)
    .where(eq(referralTransition.referralId, String(id)))
    .orderBy(asc(referralTransition.id));

test('writes a draft with its transition', async () => {
  const written = await draft({});
  expect(written).toEqual({
    __typename: 'Referral',
    id: expect.stringMatching(/^les-voisins~r-\w{16}$/),
    reference: expect.stringMatching(/^33-\w{5}$/),
    status: 'DRAFT',
    createdAt: '2026-06-15T08:00:00.000Z',
    sentAt: null,
    center: { id: input.center },
    person: { id: input.person },
    session: { id: input.session },
  });
  expect(await listTransitions(written['id'])).toEqual([
    { role: 'center-lead', at: new Date('2026-06-15T08:00:00.000Z'), from: null, to: 'DRAFT' },
  ]);
});

test('gives the same referral for the same key and input, and refuses the key for another input', async () => {
  const written = await draft({ idempotencyKey: 'again' });
  const before = await countReferrals();
  expect(await draft({ idempotencyKey: 'again' })).toEqual(written);
  expect(await draft({ idempotencyKey: 'again', session: 'session-8' })).toEqual({
    __typename: 'IdempotencyKeyReused',
    message: expect.stringContaining('clé'),
  });
  expect(await countReferrals()).toBe(before);
});

test('writes one referral when the same key comes twenty times at once', async () => {
  const before = await countReferrals();
  const answers = await Promise.all(Array.from({ length: 20 }, () => draft({ idempotencyKey: 'at once' })));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await listTransitions(answers[0]?.['id'])).toHaveLength(1);
  expect(await countReferrals()).toBe(before + 1);
});

test('lets two callers choose the same key', async () => {
  const mine = await draft({ idempotencyKey: 'ours' });
  const theirs = await draft({ idempotencyKey: 'ours', session: 'session-8' }, { ...lead, subject: 'another' });
  expect([mine['__typename'], theirs['__typename']]).toEqual(['Referral', 'Referral']);
});

test.each([
  ['UnknownCenter', { center: 'les-voisins~33-2' }],
  ['UnknownCenter', { center: 'les-autres~33-1' }],
  ['UnknownPerson', { person: 'les-voisins~p-171aaaaaa' }],
  ['UnknownPerson', { person: 'les-voisins~p-nobody' }],
])('answers %s for %o, existing or not, and writes nothing', async (type, changes) => {
  const before = await countReferrals();
  const refusal = await draft({ ...changes, idempotencyKey: 'refused' });
  expect(refusal).toEqual({ __typename: type, message: expect.stringContaining('hors de votre périmètre') });
  expect(await countReferrals()).toBe(before);
});

test.each([
  ['input.idempotencyKey', { idempotencyKey: '' }],
  ['input.idempotencyKey', { idempotencyKey: 'k'.repeat(101) }],
  ['input.idempotencyKey', { idempotencyKey: '2 85 05 78 006 084 36' }],
  ['input.session', { session: 'Jean Dupont, Bordeaux' }],
  ['input.session', { session: '285057800608436' }],
])('refuses a malformed %s', async (argument, changes) => {
  expect(await draft(changes)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
});

test('cancels a draft once, however often it is asked', async () => {
  const { id } = await draft({ idempotencyKey: 'to cancel' });
  const cancelled = { __typename: 'Referral', id, status: 'CANCELLED', updatedAt: '2026-06-15T08:00:00.000Z' };
  const answers = await Promise.all(['a', 'a', 'b'].map((key) => cancel(id, `cancel ${key}`)));
  expect(answers).toEqual([cancelled, cancelled, cancelled]);
  expect((await listTransitions(id)).map(({ from, to }) => [from, to])).toEqual([
    [null, 'DRAFT'],
    ['DRAFT', 'CANCELLED'],
  ]);
});

test('refuses to cancel a second referral with the key of the first', async () => {
  const first = await draft({ idempotencyKey: 'one' });
  const second = await draft({ idempotencyKey: 'two' });
  await cancel(first['id'], 'the same');
  expect(await cancel(second['id'], 'the same')).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.idempotencyKey' } }],
  });
  expect(await listTransitions(second['id'])).toHaveLength(1);
});

test('says that the provider has decided, and where the referral stands', async () => {
  const { id } = await draft({ idempotencyKey: 'decided' });
  await it.rows
    .update(referral)
    .set({ status: 'ADMITTED' })
    .where(eq(referral.id, String(id)));
  expect(await cancel(id, 'too late')).toEqual({
    __typename: 'ReferralAlreadyDecided',
    message: expect.stringContaining('déjà répondu'),
    decided: 'ADMITTED',
  });
});

test.each(['les-voisins~r-332x00ab', 'les-voisins~r-none', 'les-autres~r-331x00ab'])(
  'knows no referral %s within the reach of another center',
  async (id) => {
    expect(await cancel(id, 'not mine')).toEqual({
      __typename: 'UnknownReferral',
      message: expect.stringContaining('hors de votre périmètre'),
    });
  },
);

test('refuses both mutations to those without the scope, or of another association', async () => {
  const readers = [
    { ...lead, scopes: ['referral:read'] },
    { ...lead, association: 'les-autres' },
  ];
  for (const caller of readers) {
    expect(await draft({ idempotencyKey: 'reader' }, caller)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await cancel('les-voisins~r-331x00ab', 'reader', caller)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  }
});
