import type { Caller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineAssociation } from '../src/index.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

const statuses = { Vue: 'IN_REVIEW', Refus: 'REFUSED', Abandon: 'LEFT_EARLY' } as const;
const association = defineAssociation({ ...voisins, words: { ...voisins.words, statuses } });
let it: TestAssociation;

const head = 'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le;motif';
const sent = '2026-01-05T10:00:00Z';
const line = (code: string, [person, center]: readonly [string, string], status: string, at: string, reason: string) =>
  `r-ending${code};33-E${code};${person};${center};s;${status};${sent};${sent};${at};${reason}`;
const [first, second] = [['p-331aaaaaa', '33-1'] as const, ['p-331bbbbbb', '33-1'] as const];
const [other, far] = [['p-332aaaaaa', '33-2'] as const, ['p-171aaaaaa', '17-1'] as const];
const march = '2026-03-01T10:00:00Z';

beforeAll(async () => {
  it = await openTestAssociation(association);
  await it.deliver({ ...delivery, 'referrals.csv': '' });
  await it.deliver(files.people('p-331bbbbbb;33-1;Jeune;Bus;2026-03-05'));
  const rows = [
    line('0001', first, 'Refus', march, 'Session complète'),
    line('0002', second, 'Refus', march, 'Session complète'),
    line('0003', second, 'Abandon', march, 'Mobilité'),
    line('0004', second, 'Refus', march, ''),
    line('0005', other, 'Refus', march, 'Autre'),
    // A person whom another department accompanies.
    line('0010', ['p-171aaaaaa', '33-2'], 'Abandon', march, 'Autre'),
    line('0006', far, 'Refus', march, 'Autre'),
    line('0007', first, 'Vue', march, ''),
    // At midnight in Paris: the first one lies in the period, the second one behind it.
    line('0008', first, 'Refus', '2026-03-31T21:59:59Z', 'Absente'),
    line('0009', first, 'Refus', '2026-03-31T22:00:00Z', 'Absente'),
  ];
  await it.deliver({ 'referrals.csv': [head, ...rows, ''].join('\n') });
});
afterAll(() => it.database.close());

const askEndings = (caller: Caller, from = '2026-02-01', to = '2026-04-01') =>
  it.ask(
    `{ referralEndings(from: "${from}", to: "${to}") { center { id } status reason count needs { need count } } }`,
    {},
    caller,
  );
const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33'] });

const ending = (center: string, status: string, reason: string | null, count: number, needs: object = {}) => ({
  center: { id: `les-voisins~${center}` },
  ...{ status, reason, count, needs: Object.entries(needs).map(([need, of]) => ({ need, count: of })) },
});
const ofFirstCenter = [
  ending('33-1', 'REFUSED', 'SESSION_FULL', 2, { MOBILITY: 2, CHILD_CARE: 1 }),
  ending('33-1', 'REFUSED', 'ABSENT', 1, { MOBILITY: 1, CHILD_CARE: 1 }),
  ending('33-1', 'REFUSED', null, 1, { MOBILITY: 1 }),
  ending('33-1', 'LEFT_EARLY', 'MOBILITY', 1, { MOBILITY: 1 }),
];

test('counts by center why referrals ended in the period, with the needs of their people', async () => {
  expect(await askEndings(coordinator)).toEqual({
    data: {
      referralEndings: [
        ...ofFirstCenter,
        ending('33-2', 'REFUSED', 'OTHER', 1),
        ending('33-2', 'LEFT_EARLY', 'OTHER', 1),
      ],
    },
  });
});

test('counts of a volunteer what the own center made alone, and nothing for whoever reaches nobody', async () => {
  const volunteer = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });
  expect(await askEndings(volunteer)).toEqual({ data: { referralEndings: ofFirstCenter } });
  expect(await askEndings(makeMember('regional-delegate', 'les-voisins'))).toEqual({ data: { referralEndings: [] } });
});

test.each([
  ['another association', makeMember('department-coordinator', 'les-voisines', { departments: ['33'] })],
  ['the Region', makeCaller('region-analyst', ['statistics:read'], {})],
])('is refused to %s', async (_, caller) => {
  const { data, errors } = await askEndings(caller);
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ referralEndings: null }, 'FORBIDDEN']);
});

test('refuses an empty period', async () => {
  const { errors } = await askEndings(coordinator, '2026-02-01', '2026-02-01');
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'to' });
});

test('needs as many statements for all endings as for one', async () => {
  const count = async (from: string) =>
    (await it.database.countStatements(() => askEndings(coordinator, from))).statements.length;
  expect([await count('2026-03-02'), await count('2026-01-01')]).toEqual([2, 2]);
});
