import { readFile } from 'node:fs/promises';
import { createLogger, everything, rejectedRecord, withinReach } from '@tresse/kit';
import { createTestHub } from '@tresse/kit/testing';
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  erasedPerson,
  legalBasis,
  notice,
  ownVolunteering,
  person,
  referral,
  referralTransition,
  retentionWarning,
} from '../src/db/tables/index.ts';
import { hashPerson } from '../src/domain/erasure.ts';
import { startAssociation } from '../src/index.ts';
import { erasePeople, replayErasures } from '../src/rights/erase-people.ts';
import { makeMember, openTestAssociation, restoreBackup, type TestAssociation, testNow } from '../src/testing/index.ts';
import { delivery, files, makeReferrals, voisins } from './make.ts';

let it: TestAssociation;

const erasedId = 'les-voisins~p-331aaaaaa';
const at = '2026-05-01T10:00:00Z';
const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1'] });

beforeEach(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  // One that another center made, one that was not sent, and a record of hers that was refused.
  await it.deliver({
    ...files.referrals(
      `r-elsewhere1;17-ELSE;p-331aaaaaa;17-1;session-9;Partie;${at};${at};${at}`,
      `r-draft00001;33-DRAF;p-331aaaaaa;33-1;session-9;Brouillon;${at};;${at}`,
    ),
    ...files.people('p-331aaaaaa;33-1;Ado;Bus;2026-05-01'),
  });
  await it.rows.insert(legalBasis).values({
    personId: erasedId,
    purpose: 'TRAINING_REFERRAL',
    kind: 'CONSENT',
    wordingVersion: '1',
    recordedAt: testNow(),
  });
  await it.rows.insert(ownVolunteering).values({ personId: erasedId, activity: 'OTHER', from: '2026-03-01' });
  await it.rows.insert(retentionWarning).values({ personId: erasedId, warnedAt: testNow(), dueOn: '2026-07-15' });
});
afterEach(() => it.database.close());

const erase = async (input: { person?: string; idempotencyKey?: string } = {}, caller = lead) => {
  const answer = await it.ask(
    `mutation($input: ErasePersonInput!) { erasePerson(input: $input) { __typename
      ... on PersonErased { message erasedAt copiesErasedBy } ... on UnknownPerson { message }
      ... on IdempotencyKeyReused { message } } }`,
    { input: { person: erasedId, idempotencyKey: 'erase', ...input } },
    caller,
  );
  return answer.data?.['erasePerson'] ?? answer;
};

const erased = {
  __typename: 'PersonErased',
  message: expect.stringContaining('effacées'),
  erasedAt: '2026-06-15T08:00:00.000Z',
  copiesErasedBy: '2026-06-18T08:00:00.000Z',
};

/** Whatever the database says of the person. */
const readHer = async (rows = it.rows) => ({
  people: await rows.select().from(person).where(eq(person.id, erasedId)),
  referrals: await rows.select().from(referral).where(eq(referral.personId, erasedId)),
  transitions: (await rows.select().from(referralTransition)).filter(({ referralId }) =>
    /331x|elsewhere|draft/.test(referralId),
  ),
  legalBases: await rows.select().from(legalBasis),
  volunteering: await rows.select().from(ownVolunteering),
  warnings: await rows.select().from(retentionWarning),
  refused: await rows.select().from(rejectedRecord),
});
const nothing = {
  people: [],
  referrals: [],
  transitions: [],
  legalBases: [],
  volunteering: [],
  warnings: [],
  refused: [],
};

describe('an erasure', () => {
  test('leaves nothing of a person but a hash, and a notice for each copy', async () => {
    expect(await erase()).toEqual(erased);
    expect(await readHer()).toEqual(nothing);
    const kept = [{ personHash: hashPerson(erasedId), reason: 'REQUEST', erasedAt: testNow() }];
    expect(await it.rows.select().from(erasedPerson)).toEqual(kept);
    expect(await it.custody.erasures.list()).toEqual(kept);
    const notices = await it.rows.select().from(notice).orderBy(asc(notice.referralId));
    expect(notices.map(({ referralId }) => referralId)).toEqual([
      'les-voisins~r-331x00ab',
      'les-voisins~r-331x01ab',
      'les-voisins~r-331x02ab',
      'les-voisins~r-331x03ab',
      'les-voisins~r-331x04ab',
      'les-voisins~r-elsewhere1',
    ]);
    expect(notices.at(-1)).toEqual({
      id: expect.stringMatching(/^les-voisins~n-[0-9a-f]{32}$/),
      kind: 'PERSON_ERASED',
      referralId: 'les-voisins~r-elsewhere1',
      centerId: 'les-voisins~17-1',
      recipient: 'training-catalogue',
      createdAt: testNow(),
      dueAt: new Date('2026-06-18T08:00:00.000Z'),
      acknowledgedAt: null,
    });
    expect((await it.rows.select().from(person)).map(({ id }) => id).toSorted()).toEqual([
      'les-voisins~p-171aaaaaa',
      'les-voisins~p-332aaaaaa',
    ]);
    expect(await it.rows.$count(referral)).toBe(10);
  });

  test('answers the same for the same key, ten times at once, and is written down once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => erase()));
    expect(answers).toEqual(Array(10).fill(erased));
    expect(await it.custody.erasures.list()).toHaveLength(1);
  });

  test('refuses the key of another person, and knows nobody out of reach', async () => {
    await erase();
    expect(await erase({ person: 'les-voisins~p-332aaaaaa' })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    const unknown = { __typename: 'UnknownPerson', message: expect.stringContaining('hors de votre périmètre') };
    for (const id of ['les-voisins~p-332aaaaaa', 'les-voisins~p-nobodyaaa', erasedId])
      expect(await erase({ person: id, idempotencyKey: 'other' })).toEqual(unknown);
    expect(await it.rows.$count(person)).toBe(2);
  });

  test('is refused to a volunteer, to others’ leads, and where no register can be written', async () => {
    const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    const scopes = ['person:read', 'referral:read', 'referral:write'];
    expect(await erase({}, { ...lead, role: 'volunteer', scopes })).toMatchObject(forbidden);
    expect(await erase({}, { ...lead, association: 'les-autres' })).toMatchObject(forbidden);
    const register = { ...it.custody.erasures, add: () => Promise.reject(new Error('The disk is full')) };
    const erasing = { slug: 'les-voisins', register, reason: 'REQUEST', erasedAt: testNow() } as const;
    await expect(erasePeople(it.database.db, [erasedId], erasing)).rejects.toThrow('The disk is full');
    expect((await readHer()).referrals).toHaveLength(7);
  });
});

describe('a file that comes after an erasure', () => {
  test('is refused row by row, and nothing that it says of her is kept', async () => {
    await erase();
    const referrals = makeReferrals('33-1', 2).map((row) => row.replace('33-1A', '33-9A'));
    const summaries = await it.deliver({
      ...files.people('p-331aaaaaa;33-1;Jeune;Bus;2026-06-20', 'p-331bbbbbb;33-1;Jeune;;2026-06-20'),
      ...files.referrals(...referrals),
    });
    const refusal = (line: number) => ({
      line,
      record: '[masqué]',
      reason: 'This person asked to be erased',
      mend: expect.stringContaining('Take the record out'),
    });
    expect(summaries.map(({ created, rejections }) => [created, rejections])).toEqual([
      [1, [refusal(2)]],
      [0, [refusal(2), refusal(3)]],
    ]);
    expect({ ...(await readHer()), refused: [] }).toEqual(nothing);
  });

  test('brings back who went after her time with a later contact alone, and not what was before', async () => {
    const erasing = {
      slug: 'les-voisins',
      register: it.custody.erasures,
      reason: 'RETENTION',
      erasedAt: testNow(),
    } as const;
    await erasePeople(it.database.db, [erasedId], erasing);
    const [old] = await it.deliver(files.people('p-331aaaaaa;33-1;Jeune;;2026-06-15'));
    expect([old?.created, old?.rejections[0]?.reason]).toEqual([0, expect.stringContaining('after the time')]);
    const later = await it.deliver({
      ...files.people('p-331aaaaaa;33-1;Jeune;;2026-06-16'),
      ...files.referrals(...makeReferrals('33-1', 1)),
    });
    expect(later.map(({ created, rejectedCount }) => [created, rejectedCount])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    await replayErasures(it.database.db, erasing, testNow);
    expect((await readHer()).people).toHaveLength(1);
  });
});

describe('a backup that is restored after an erasure', () => {
  const reasons = ['REQUEST', 'RETENTION'] as const;

  test.each(reasons)('brings nobody back once the association has started (%s)', async (reason) => {
    const register = it.custody.erasures;
    await using backup = await restoreBackup(it.database);
    const erasing = { slug: 'les-voisins', register, reason, erasedAt: testNow() };
    await erasePeople(it.database.db, [erasedId], erasing);
    expect((await readHer(backup.program.db)).people).toHaveLength(1);
    const hub = await createTestHub();
    const database = { ...backup, close: async () => {} };
    const logger = createLogger('test', 'silent');
    const settings = { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys, logger };
    const running = await startAssociation(voisins, settings, { custody: it.custody });
    await running.stop();
    expect(await readHer(backup.program.db)).toEqual(nothing);
    expect(await withinReach(backup.db, everything, (db) => db.$count(notice))).toBe(6);
    expect(await backup.program.db.select().from(erasedPerson)).toMatchObject([{ reason }]);
    expect(await replayErasures(backup.db, erasing, testNow)).toBe(0);
    expect(await register.list()).toHaveLength(1);
  });

  test('brings nobody back through an import that comes before', async () => {
    await using backup = await restoreBackup(it.database);
    await erase();
    const [summary] = await it.deliver(files.people('p-331aaaaaa;33-1;Jeune;;2026-03-05'), backup.program);
    expect(summary?.rejections).toMatchObject([{ reason: 'This person asked to be erased' }]);
    expect({ ...(await readHer(backup.program.db)), refused: [] }).toEqual(nothing);
  });
});

test('the register passes over a line that a crash has cut short, and refuses one that says something else', async () => {
  const { registerFile, custody } = it;
  const { appendFile, stat } = await import('node:fs/promises');
  await erase();
  await appendFile(registerFile, '\n{"personHash":"0123');
  const other = { personHash: hashPerson('other'), reason: 'RETENTION', erasedAt: testNow() } as const;
  await custody.erasures.add([other]);
  expect((await custody.erasures.list()).map(({ personHash }) => personHash)).toEqual([
    hashPerson(erasedId),
    other.personHash,
  ]);
  expect((await stat(registerFile)).mode & 0o777).toBe(0o600);
  expect(await readFile(registerFile, 'utf8')).not.toContain('331aaaaaa');
  await appendFile(registerFile, '\n{"personHash":"nobody"}\n');
  await expect(custody.erasures.list()).rejects.toThrow('no erasure');
});
