import { everything, openDatabase } from '@tresse/kit';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legalBasis, notice, person, referral, referralTransition } from '../src/db/tables/index.ts';
import { makeMember, openTestAssociation, type TestAssociation, testNow } from '../src/testing/index.ts';
import { delivery, files, makeReferrals, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1', 'les-voisins~33-2'] });
const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33'] });
const [ofQuays, ofLake, ofPort] = ['p-331aaaaaa', 'p-332aaaaaa', 'p-171aaaaaa'].map((code) => `les-voisins~${code}`);
const at = testNow().toISOString();
let keyCount = 0;
const newKey = () => {
  keyCount += 1;
  return `key ${keyCount}`;
};

type Input = Readonly<Record<string, unknown>>;

const selections: Readonly<Record<string, string>> = {
  recordLegalBasis: `... on LegalBasis { ...basis } ... on UnknownPerson { message } ... on LegalBasisInForce { message }`,
  withdrawConsent: `... on LegalBasis { ...basis } ... on UnknownPerson { message } ... on ConsentMissing { message }`,
  sendReferral: `... on Referral { id status sentAt } ... on UnknownReferral { message }
    ... on ReferralNotDraft { message at: status } ... on ConsentMissing { message }`,
};
const basis = 'fragment basis on LegalBasis { purpose kind wordingVersion recordedAt withdrawnAt }';

async function mutate(name: string, type: string, input: Input, caller = lead): Promise<Record<string, unknown>> {
  const selection = `__typename ... on IdempotencyKeyReused { message } ${selections[name]}`;
  const answer = await it.ask(
    `mutation($input: ${type}!) { done: ${name}(input: $input) { ${selection} } } ${name === 'sendReferral' ? '' : basis}`,
    { input: { idempotencyKey: newKey(), ...input } },
    caller,
  );
  return (answer.data?.['done'] ?? answer) as Record<string, unknown>;
}

const record = (person: unknown, changes: Input = {}, caller = lead) =>
  mutate('recordLegalBasis', 'RecordLegalBasisInput', { person, ...consent, ...changes }, caller);
const withdraw = (person: unknown, changes: Input = {}, caller = lead) =>
  mutate('withdrawConsent', 'WithdrawConsentInput', { person, purpose: 'TRAINING_REFERRAL', ...changes }, caller);
const send = (id: unknown, changes: Input = {}, caller = lead) =>
  mutate('sendReferral', 'SendReferralInput', { referral: id, ...changes }, caller);
const consent = { purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '2026-05' };
const recorded = { __typename: 'LegalBasis', ...consent, recordedAt: at, withdrawnAt: null };

async function draft(person: unknown, center = 'les-voisins~33-1'): Promise<string> {
  const { data } = await it.ask(
    'mutation($input: DraftReferralInput!) { draftReferral(input: $input) { ... on Referral { id } } }',
    { input: { person, center, session: 'session-1', idempotencyKey: newKey() } },
    lead,
  );
  return (data as { draftReferral: { id: string } }).draftReferral.id;
}

const listJobs = () => it.rows.execute(sql`select data from pgboss.job order by created_on, id`);
const statusOf = async (id: string) => (await it.rows.select().from(referral).where(eq(referral.id, id)))[0]?.status;

describe('a legal basis', () => {
  test('is recorded once, however often it is asked, and consent to another wording replaces it', async () => {
    const key = newKey();
    const input = { idempotencyKey: key };
    const answers = await Promise.all([record(ofPort, input, everywhere), record(ofPort, input, everywhere)]);
    expect([...answers, await record(ofPort, {}, everywhere)]).toEqual([recorded, recorded, recorded]);
    expect(await record(ofPort, { ...input, wordingVersion: '2026-06' }, everywhere)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await record(ofPort, { wordingVersion: '2026-06' }, everywhere)).toEqual({
      ...recorded,
      wordingVersion: '2026-06',
    });
    const { data } = await it.ask(
      'query($of: [_Any!]!) { _entities(representations: $of) { ... on Person { legalBases { wordingVersion withdrawnAt } } } }',
      { of: [{ __typename: 'Person', id: ofPort }] },
      everywhere,
    );
    expect(data?.['_entities']).toEqual([
      {
        legalBases: [
          { wordingVersion: '2026-05', withdrawnAt: at },
          { wordingVersion: '2026-06', withdrawnAt: null },
        ],
      },
    ]);
  });

  test.each([
    ['input.wordingVersion', { wordingVersion: null }],
    ['input.wordingVersion', { purpose: 'STATISTICS', kind: 'PUBLIC_TASK' }],
    ['input.kind', { kind: 'LEGITIMATE_INTEREST', wordingVersion: null }],
    ['input.kind', { purpose: 'DIRECT_CONTACT', kind: 'PUBLIC_TASK', wordingVersion: null }],
  ])('is refused for %s when it is %o', async (argument, changes) => {
    expect(await record(ofQuays, changes)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
    });
  });

  test('stays when another one is told for the same purpose', async () => {
    const other = { purpose: 'STATISTICS', kind: 'PUBLIC_TASK', wordingVersion: null };
    expect(await record(ofQuays, other)).toMatchObject({ __typename: 'LegalBasis', withdrawnAt: null });
    expect(await record(ofQuays, { ...other, kind: 'LEGITIMATE_INTEREST' })).toEqual({
      __typename: 'LegalBasisInForce',
      message: expect.stringContaining('fondement'),
    });
    expect(await withdraw(ofQuays, { purpose: 'STATISTICS' })).toMatchObject({ __typename: 'ConsentMissing' });
  });
});

const everywhere = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '17'] });

test('a draft is not sent on any other basis than consent, whatever is written down', async () => {
  const id = await draft(ofQuays);
  const told = {
    personId: String(ofQuays),
    purpose: 'TRAINING_REFERRAL',
    kind: 'PUBLIC_TASK',
    recordedAt: new Date(at),
  } as const;
  const [written] = await it.rows.insert(legalBasis).values(told).returning({ id: legalBasis.id });
  expect(await send(id)).toMatchObject({ __typename: 'ConsentMissing' });
  await it.rows.delete(legalBasis).where(eq(legalBasis.id, written?.id ?? 0));
});

test('a draft is sent while consent is in force, once, with a transition and one delivery', async () => {
  const id = await draft(ofQuays);
  expect(await send(id)).toEqual({ __typename: 'ConsentMissing', message: expect.stringContaining('accord') });
  expect([await statusOf(id), (await listJobs()).length]).toEqual(['DRAFT', 0]);
  await record(ofQuays);
  const key = { idempotencyKey: newKey() };
  const sent = { __typename: 'Referral', id, status: 'SENT', sentAt: at };
  expect(await Promise.all([send(id, key), send(id, key), send(id, key)])).toEqual([sent, sent, sent]);
  expect(await send(id)).toEqual({ __typename: 'ReferralNotDraft', message: expect.any(String), at: 'SENT' });
  expect([...(await listJobs())]).toEqual([{ data: { kind: 'referral', id } }]);
  const moves = await it.rows.select().from(referralTransition).where(eq(referralTransition.referralId, id));
  expect(moves.map(({ fromStatus, toStatus, role }) => [fromStatus, toStatus, role])).toEqual([
    [null, 'DRAFT', 'center-lead'],
    ['DRAFT', 'SENT', 'center-lead'],
  ]);
});

describe('a withdrawal', () => {
  test('closes what has not ended, tells of every copy, and is one with its notices and deliveries', async () => {
    await it.rows.update(referral).set({ status: 'REFUSED' }).where(eq(referral.id, 'les-voisins~r-332x00ab'));
    const unsent = await draft(ofLake, 'les-voisins~33-2');
    await record(ofLake);
    const jobsBefore = (await listJobs()).length;
    const withdrawn = { ...recorded, withdrawnAt: at };
    expect(await Promise.all([withdraw(ofLake), withdraw(ofLake)])).toEqual([withdrawn, withdrawn]);
    const rows = await it.rows
      .select()
      .from(referral)
      .where(eq(referral.personId, ofLake ?? ''))
      .orderBy(asc(referral.id));
    expect(rows.map(({ status }) => status).toSorted()).toEqual([...Array(5).fill('CONSENT_WITHDRAWN'), 'REFUSED']);
    expect(rows.find(({ id }) => id === unsent)?.status).toBe('CONSENT_WITHDRAWN');
    const notices = await it.rows.select().from(notice).orderBy(asc(notice.referralId));
    expect(notices).toEqual(
      rows
        .filter(({ id }) => id !== unsent)
        .map(({ id }) => ({
          id: expect.stringMatching(/^n-\d{20}$/),
          kind: 'CONSENT_WITHDRAWN',
          referralId: id,
          centerId: 'les-voisins~33-2',
          recipient: 'training-catalogue',
          createdAt: testNow(),
          dueAt: new Date('2026-06-18T08:00:00.000Z'),
          acknowledgedAt: null,
        })),
    );
    const jobs = (await listJobs()).slice(jobsBefore).map(({ data }) => (data as { id: string }).id);
    expect(jobs.toSorted()).toEqual(notices.map(({ id }) => id).toSorted());
  });

  test('is nothing at all when one of its steps fails', async () => {
    await record(ofPort, {}, everywhere);
    const owner = openDatabase(it.database.ownerUrl, { poolSize: 1, reach: everything });
    const look = () => Promise.all([it.rows.select().from(legalBasis), it.rows.select().from(referral)]);
    const before = await look();
    await owner.db.execute(sql`alter table notice add constraint never check (false) not valid`);
    expect(await withdraw(ofPort, {}, everywhere)).toMatchObject({ errors: [{}] });
    await owner.db.execute(sql`alter table notice drop constraint never`);
    await owner.close();
    expect(await look()).toEqual(before);
  });

  test('forbids sending from then on, and a file brings no closed referral back', async () => {
    const id = await draft(ofLake, 'les-voisins~33-2');
    expect(await send(id)).toMatchObject({ __typename: 'ConsentMissing' });
    const [summary] = await it.deliver(files.referrals(...makeReferrals('33-2', 2)));
    expect(summary?.rejections.map(({ reason, mend }) => [reason, mend])).toEqual([
      ['The person has withdrawn consent: this referral is closed', expect.stringContaining('new consent')],
    ]);
    expect(await statusOf('les-voisins~r-332x01ab')).toBe('CONSENT_WITHDRAWN');
  });

  test('can be followed by a new consent, under which a new referral is sent', async () => {
    expect(await record(ofLake, { wordingVersion: '2026-06' })).toMatchObject({ withdrawnAt: null });
    expect(await send(await draft(ofLake, 'les-voisins~33-2'))).toMatchObject({ status: 'SENT' });
    expect(await statusOf('les-voisins~r-332x01ab')).toBe('CONSENT_WITHDRAWN');
  });

  test.each([
    ['withdrawConsent', () => withdraw('les-voisins~p-nobody'), 'UnknownPerson'],
    ['recordLegalBasis', () => record(ofPort), 'UnknownPerson'],
    ['sendReferral', () => send('les-voisins~r-171x00ab'), 'UnknownReferral'],
  ])('%s knows nobody out of reach', async (_, act, type) => {
    expect(await act()).toEqual({ __typename: type, message: expect.stringContaining('hors de votre périmètre') });
  });

  test('needs its scopes and the own association', async () => {
    for (const caller of [
      { ...lead, scopes: ['referral:read'] },
      { ...lead, association: 'les-autres' },
    ])
      for (const act of [
        record(ofQuays, {}, caller),
        withdraw(ofQuays, {}, caller),
        send('les-voisins~r-331x00ab', {}, caller),
      ])
        expect(await act).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

test('overdue notices are listed for a coordinator within reach, the longest overdue first', async () => {
  await it.rows.execute(
    sql`update notice set due_at = '2026-06-01T08:00:00Z' where referral_id = 'les-voisins~r-332x03ab'`,
  );
  await it.rows.execute(
    sql`update notice set due_at = '2026-06-02T08:00:00Z' where referral_id = 'les-voisins~r-332x01ab'`,
  );
  await it.rows.execute(sql`update notice set due_at = '2026-06-02T08:00:00Z', acknowledged_at = now()
    where referral_id = 'les-voisins~r-332x02ab'`);
  const list = (caller: typeof lead) =>
    it.ask('{ overdueNotices { edges { node { kind referralId recipient center { id } dueAt } } } }', {}, caller);
  const node = { kind: 'CONSENT_WITHDRAWN', recipient: 'training-catalogue', center: { id: 'les-voisins~33-2' } };
  expect(await list(coordinator)).toEqual({
    data: {
      overdueNotices: {
        edges: [
          { node: { ...node, referralId: 'les-voisins~r-332x03ab', dueAt: '2026-06-01T08:00:00.000Z' } },
          { node: { ...node, referralId: 'les-voisins~r-332x01ab', dueAt: '2026-06-02T08:00:00.000Z' } },
        ],
      },
    },
  });
  const elsewhere = makeMember('department-coordinator', 'les-voisins', { departments: ['17'] });
  expect(await list(elsewhere)).toEqual({ data: { overdueNotices: { edges: [] } } });
  expect(await it.rows.select().from(person)).toHaveLength(3);
});
