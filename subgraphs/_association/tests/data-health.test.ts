import type { Caller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver(files.people('Mme Nom;33-1;;;2026-01-01', 'p-332bbbbbb;33-2;;;2026-03-05'));
  // The clock stands at 15 June 2026: of a year, what was given by 15 July 2025 ends within a month.
  await it.rows.execute(sql`insert into legal_basis (person_id, purpose, kind, wording_version, recorded_at, withdrawn_at)
    select 'les-voisins~p-' || person, purpose::purpose, kind::legal_basis_kind,
      case kind when 'CONSENT' then '2025-01' end, given::timestamptz, withdrawn::timestamptz
    from (values ('331aaaaaa', 'TRAINING_REFERRAL', 'CONSENT', '2025-07-15 21:59:59Z', null),
      ('331aaaaaa', 'DIRECT_CONTACT', 'CONSENT', '2025-07-15 22:00:00Z', null),
      ('331aaaaaa', 'STATISTICS', 'PUBLIC_TASK', '2024-01-01', null),
      ('332aaaaaa', 'TRAINING_REFERRAL', 'CONSENT', '2024-01-01', null),
      ('332aaaaaa', 'DIRECT_CONTACT', 'CONSENT', '2024-01-01', '2025-01-01'),
      ('171aaaaaa', 'TRAINING_REFERRAL', 'CONSENT', '2024-01-01', null)) as told (person, purpose, kind, given, withdrawn)`);
  await it.rows.execute(sql`insert into retention_warning values
    ('les-voisins~p-332aaaaaa', now(), '2026-07-20'), ('les-voisins~p-332bbbbbb', now(), '2026-07-10'),
    ('les-voisins~p-171aaaaaa', now(), '2026-07-01')`);
});
afterAll(() => it.database.close());

const askHealth = (caller: Caller, months = 12) =>
  it.ask(
    `{ dataHealth(consentMonths: ${months}) { deliveries { table readCount rejectedCount } phoneRatio openingHoursRatio
      ageBandRatio needsRatio expiringConsentCount dueForErasureCount nextErasureOn } }`,
    {},
    caller,
  );
const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33'] });
const volunteer = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });

const deliveries = [
  { table: 'centers', readCount: 3, rejectedCount: 0 },
  { table: 'people', readCount: 2, rejectedCount: 1 },
  { table: 'referrals', readCount: 15, rejectedCount: 0 },
  { table: 'teams', readCount: 5, rejectedCount: 0 },
  { table: 'units', readCount: 3, rejectedCount: 0 },
];

test('tells a coordinator of the latest delivery of each table, and of the own department what lacks and ends', async () => {
  expect(await askHealth(coordinator)).toEqual({
    data: {
      dataHealth: {
        deliveries,
        phoneRatio: 0.5,
        openingHoursRatio: 0.5,
        ageBandRatio: 2 / 3,
        needsRatio: 1 / 3,
        expiringConsentCount: 2,
        dueForErasureCount: 2,
        nextErasureOn: '2026-07-10',
      },
    },
  });
});

test('counts of a volunteer the own center alone', async () => {
  expect(await askHealth(volunteer)).toEqual({
    data: {
      dataHealth: {
        ...{ deliveries, phoneRatio: 1, openingHoursRatio: 1, ageBandRatio: 1, needsRatio: 1 },
        ...{ expiringConsentCount: 1, dueForErasureCount: 0, nextErasureOn: null },
      },
    },
  });
});

test('counts nobody for whoever reaches nobody', async () => {
  expect(await askHealth(makeMember('regional-delegate', 'les-voisins'))).toMatchObject({
    data: { dataHealth: { phoneRatio: null, ageBandRatio: null, expiringConsentCount: 0, dueForErasureCount: 0 } },
  });
});

test.each([
  ['another association', makeMember('department-coordinator', 'les-voisines', { departments: ['33'] })],
  ['the Region', makeCaller('region-analyst', ['statistics:read'], {})],
])('is refused to %s', async (_, caller) => {
  const { data, errors } = await askHealth(caller);
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ dataHealth: null }, 'FORBIDDEN']);
});

test.each([1, 61])('refuses %i months', async (months) => {
  const { errors } = await askHealth(coordinator, months);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'consentMonths' });
});

test('needs five statements', async () => {
  expect((await it.database.countStatements(() => askHealth(coordinator))).statements).toHaveLength(5);
});
