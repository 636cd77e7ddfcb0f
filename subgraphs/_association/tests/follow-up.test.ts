import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notice, referral, referralTransition } from '../src/db/tables/index.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;
beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1'] });
const [center, person] = ['les-voisins~33-1', 'les-voisins~p-331aaaaaa'];

let count = 0;
/** Runs a mutation as who leads the center; gives its result. */
async function write(name: string, input: object, caller = lead, key = '') {
  count += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename ... on Referral { id status
    supersedes { id } history { status situation } } ... on TrainingNotEnded { message messageInEnglish at: status }
    ... on FollowUpTooEarly { message messageInEnglish from } ... on ReferralAlreadyDecided { message at: status } } }`;
  const selected = query.replace(/\.\.\. on (\w+) \{(?:[^{}]|\{[^{}]*\})*\}/g, (part, on: string) =>
    (members[name] ?? ['Referral']).includes(on) ? part : '',
  );
  const answer = await it.ask(selected, { input: { ...input, idempotencyKey: key || `key ${count}` } }, caller);
  return (answer.data?.['done'] ?? answer) as Record<string, unknown>;
}
const members: Record<string, string[]> = {
  recordFollowUp: ['Referral', 'TrainingNotEnded', 'FollowUpTooEarly'],
  redirectReferral: ['Referral', 'ReferralAlreadyDecided'],
  recordLegalBasis: [],
};

/** Writes a referral that stands in a status since an instant. */
async function makeReferral(status: typeof referral.$inferSelect.status, updatedAt: string): Promise<string> {
  const { id } = await write('draftReferral', { center, person, session: 'session-7' });
  const sentAt = new Date('2025-01-01T00:00:00Z');
  await it.rows
    .update(referral)
    .set({ status, updatedAt: new Date(updatedAt), sentAt })
    .where(eq(referral.id, String(id)));
  return String(id);
}
const listSteps = async (id: string) =>
  (
    await it.rows
      .select()
      .from(referralTransition)
      .where(eq(referralTransition.referralId, id))
      .orderBy(asc(referralTransition.id))
  ).map(({ role, toStatus }) => `${role} ${toStatus}`);
const listNotices = async (id: string) =>
  (await it.rows.select().from(notice).where(eq(notice.referralId, id))).map(({ kind }) => kind);

test('records the situation six months after the training, once', async () => {
  const id = await makeReferral('COMPLETED', '2025-12-15T10:00:00Z');
  const input = { referral: id, situation: 'IN_TRAINING' };
  const recorded = await write('recordFollowUp', input, lead, 'once');
  expect(recorded).toMatchObject({
    __typename: 'Referral',
    status: 'FOLLOWED_UP',
    history: [{ status: 'DRAFT' }, { status: 'FOLLOWED_UP', situation: 'IN_TRAINING' }],
  });
  expect(await write('recordFollowUp', input, lead, 'once')).toEqual(recorded);
  expect(await write('recordFollowUp', { ...input, situation: 'EMPLOYED' }, lead, 'once')).toEqual({
    __typename: 'IdempotencyKeyReused',
  });
  expect(await listSteps(id)).toEqual(['center-lead DRAFT', 'center-lead FOLLOWED_UP']);
});

test('says from which day on a situation is recorded, and what has not ended', async () => {
  const early = await makeReferral('EMPLOYED', '2025-12-15T23:30:00Z');
  expect(await write('recordFollowUp', { referral: early, situation: 'EMPLOYED' })).toEqual({
    __typename: 'FollowUpTooEarly',
    message: expect.stringContaining('six mois'),
    messageInEnglish: expect.stringContaining('six months'),
    from: '2026-06-16',
  });
  const open = await makeReferral('ENTERED', '2025-01-15T10:00:00Z');
  expect(await write('recordFollowUp', { referral: open, situation: 'EMPLOYED' })).toMatchObject({
    __typename: 'TrainingNotEnded',
    at: 'ENTERED',
  });
  const other = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-2'] });
  expect(await write('recordFollowUp', { referral: open, situation: 'EMPLOYED' }, other)).toEqual({
    __typename: 'UnknownReferral',
  });
});

test('redirects a person once: the new referral is sent, the one before closed and its copy told of', async () => {
  const id = await makeReferral('TO_BE_REDIRECTED', '2026-06-01T10:00:00Z');
  const input = { referral: id, session: 'session-8' };
  expect(await write('redirectReferral', input)).toEqual({ __typename: 'ConsentMissing' });
  const basis = { person, purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '2026-05' };
  await write('recordLegalBasis', basis);
  const answers = await Promise.all([1, 2, 3].map(() => write('redirectReferral', input, lead, 'redirect')));
  const [redirected] = answers;
  expect(answers).toEqual([redirected, redirected, redirected]);
  expect(redirected).toMatchObject({ __typename: 'Referral', status: 'SENT', supersedes: { id } });
  expect(await listSteps(String(redirected?.['id']))).toEqual(['center-lead DRAFT', 'center-lead SENT']);
  expect([await listSteps(id), await listNotices(id)]).toEqual([
    ['center-lead DRAFT', 'center-lead SUPERSEDED'],
    ['SUPERSEDED'],
  ]);
  expect(await write('redirectReferral', input)).toMatchObject({
    __typename: 'ReferralAlreadyDecided',
    at: 'SUPERSEDED',
  });
});

test('has the holder of a copy told of a cancellation, and nobody of that of a draft', async () => {
  const sent = await makeReferral('INVITED', '2026-06-01T10:00:00Z');
  await write('cancelReferral', { referral: sent });
  const { id: draft } = await write('draftReferral', { center, person, session: 'session-7' });
  await write('cancelReferral', { referral: draft });
  expect([await listNotices(sent), await listNotices(String(draft))]).toEqual([['CANCELLED'], []]);
});
