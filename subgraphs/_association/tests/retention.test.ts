import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { erasedPerson, notice, person, referral, retentionWarning } from '../src/db/tables/index.ts';
import { hashPerson } from '../src/domain/erasure.ts';
import { cnilRetention } from '../src/domain/retention.ts';
import { foretellRetention, type Retaining, runRetention } from '../src/rights/retention.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

const at = '2024-05-02T10:00:00Z';
const idOf = (code: string) => `les-voisins~p-${code}`;

beforeEach(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver({
    ...files.people(
      'p-longgone;33-1;Jeune;;2024-05-01',
      'p-aging0000;33-1;;;2024-07-15',
      'p-elsewhere;17-1;;;2024-05-01',
      'p-writtento;33-2;;;2024-05-01',
    ),
    ...files.referrals(
      `r-longgone1;33-LG01;p-longgone;33-1;session-1;Partie;${at};${at};${at}`,
      'r-writtento;33-WR1T;p-writtento;33-2;session-1;Brouillon;2026-01-02T10:00:00Z;;2026-01-02T10:00:00Z',
    ),
  });
});
afterEach(() => it.database.close());

const retaining = (today: string, released: readonly string[] | null): Retaining => ({
  db: it.database.db,
  slug: 'les-voisins',
  register: it.custody.erasures,
  retention: cnilRetention,
  released: released && new Set(released),
  now: () => new Date(`${today}T08:00:00Z`),
});

const run = (today: string, released: readonly string[] | null = []) => runRetention(retaining(today, released));

const report = (day: string, counts: object = {}) => ({
  day,
  warned: 0,
  warningsWithdrawn: 0,
  erased: 0,
  copies: 0,
  awaitingDay: 0,
  awaitingRelease: 0,
  quartersMissing: [],
  ...counts,
});

const listWarned = async () =>
  (await it.rows.select().from(retentionWarning).orderBy(asc(retentionWarning.personId))).map(({ personId, dueOn }) => [
    personId,
    dueOn,
  ]);

test('warns, waits for the day and for the release, and then erases with a notice', async () => {
  expect(await run('2026-06-15')).toEqual(report('2026-06-15', { warned: 3 }));
  expect(await listWarned()).toEqual([
    [idOf('aging0000'), '2026-07-15'],
    [idOf('elsewhere'), '2026-07-15'],
    [idOf('longgone'), '2026-07-15'],
  ]);
  expect(await run('2026-07-14')).toEqual(report('2026-07-14', { awaitingDay: 3 }));
  const missing = { awaitingRelease: 1, quartersMissing: ['2024-Q2'] };
  expect(await run('2026-07-15')).toEqual(report('2026-07-15', { erased: 2, ...missing }));
  expect(await run('2026-07-16')).toEqual(report('2026-07-16', missing));
  expect(await run('2026-07-17', ['2024-Q2'])).toEqual(report('2026-07-17', { erased: 1, copies: 1 }));
  expect(await it.rows.$count(person, eq(person.id, idOf('longgone')))).toBe(0);
  expect(await it.rows.$count(referral, eq(referral.personId, idOf('longgone')))).toBe(0);
  expect(await it.rows.select({ about: notice.referralId }).from(notice)).toEqual([
    { about: 'les-voisins~r-longgone1' },
  ]);
  const erased = await it.rows.select().from(erasedPerson).orderBy(asc(erasedPerson.erasedAt));
  expect(erased.at(-1)).toMatchObject({ personHash: hashPerson(idOf('longgone')), reason: 'RETENTION' });
  expect(await it.custody.erasures.list()).toHaveLength(3);
});

test('waits for nothing where nobody is counted, and keeps whom a referral was written for since', async () => {
  await run('2026-06-15', null);
  expect(await run('2026-07-15', null)).toEqual(report('2026-07-15', { erased: 3, copies: 1 }));
  expect(await it.rows.$count(person, eq(person.id, idOf('writtento')))).toBe(1);
});

test('withdraws a warning with a contact that a file tells, or a referral', async () => {
  await run('2026-06-15');
  await it.deliver(files.people('p-longgone;33-1;Jeune;;2026-06-14', 'p-elsewhere;17-1;;;2024-05-02'));
  expect((await listWarned()).map(([id]) => id)).toEqual([idOf('aging0000'), idOf('elsewhere')]);
  const now = '2026-06-20T10:00:00Z';
  await it.deliver(files.referrals(`r-newone001;33-NEW1;p-aging0000;33-1;s;Brouillon;${now};;${now}`));
  expect(await run('2026-06-21')).toEqual(report('2026-06-21', { warningsWithdrawn: 1, awaitingDay: 1 }));
});

test('foretells in a dry run what goes today and in three months, and writes nothing', async () => {
  expect(await foretellRetention(retaining('2026-05-16', ['2024-Q2']))).toEqual([
    report('2026-05-16', { warned: 2 }),
    report('2026-06-16', { warned: 1, erased: 2 }),
    report('2026-07-16', { erased: 1 }),
    report('2026-08-16'),
  ]);
  expect(await listWarned()).toEqual([]);
  expect(await it.rows.$count(person)).toBe(7);
});

test('is told within reach, the first to go first, and pages neither lose nor repeat one', async () => {
  await run('2026-06-15');
  const ask = async (page: string, centers: string[]) => {
    const query = `{ peopleDueForErasure(${page}) { edges { node { id retentionDueOn } } pageInfo { hasNextPage endCursor } } }`;
    const caller = makeMember('center-lead', 'les-voisins', { centers: centers.map((code) => `les-voisins~${code}`) });
    const { data } = await it.ask(query, {}, caller);
    const { edges, pageInfo } = (data as Record<string, unknown>)['peopleDueForErasure'] as {
      edges: { node: { id: string; retentionDueOn: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    return { people: edges.map(({ node }) => [node.id, node.retentionDueOn]), ...pageInfo };
  };
  const first = await ask('first: 1', ['33-1']);
  expect(first).toMatchObject({ people: [[idOf('aging0000'), '2026-07-15']], hasNextPage: true });
  const second = await ask(`after: "${first.endCursor}"`, ['33-1']);
  expect(second).toMatchObject({ people: [[idOf('longgone'), '2026-07-15']], hasNextPage: false });
  expect((await ask('first: 9', ['33-2'])).people).toEqual([]);
});
