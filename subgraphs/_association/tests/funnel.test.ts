import type { Caller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

const referral = (code: string, center: string, status: string, sent: string, changed: string) =>
  `r-funnel${code};33-F${code};p-${center.replace('-', '')}aaaaaa;${center};s;${status};${sent};${sent};${changed}`;
const head = 'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le';
const deliver = (...rows: string[]) => it.deliver({ 'referrals.csv': [head, ...rows, ''].join('\n') });

const winter = '2025-12-31T22:30:00Z'; // 23:30 in Paris
const newYear = '2025-12-31T23:00:00Z'; // midnight in Paris
const june = '2026-06-01T08:00:00Z';

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver({ ...delivery, 'referrals.csv': '', 'teams.csv': '' });
  await it.deliver({
    'teams.csv': `code_centre;mois;benevoles;formes_orientation;heures;personnes_informees
33-1;2026-01;10;2;100;7
33-2;2026-02;5;0;40;
33-2;2026-03;5;0;40;5
17-1;2025-12;5;0;40;9
17-1;2026-01;5;0;40;
`,
  });
  await deliver(
    referral('0001', '33-1', 'Vue', newYear, newYear),
    referral('0002', '33-2', 'Finie', newYear, june),
    referral('0003', '33-2', 'Partie', winter, winter),
    referral('0004', '17-1', 'Entrée', newYear, june),
    referral('0005', '33-1', 'Partie', june, june),
  );
  await it.deliver(
    files.information(
      'i-1;33-1;2026-01-01;Offre de formation;8',
      'i-2;33-1;2026-03-31;Savoirs de base;4',
      'i-3;33-2;2026-02-10;Offre de formation;0',
      'i-4;33-1;2026-04-01;Offre de formation;30',
      'i-5;16-1;2026-02-01;Offre de formation;30',
    ),
  );
  // What a referral has reached it keeps, wherever it stands now.
  await deliver(referral('0001', '33-1', 'Annulée', newYear, june));
});
afterAll(() => it.database.close());

const lastYear = '{ from: "2025-10-01", to: "2026-01-01" }';
const thisYear = '{ from: "2026-01-01", to: "2026-04-01" }';
const counts =
  'informedCount collectiveInformationCount collectiveAttendanceCount sentCount receivedCount enteredCount completedCount';
const askFunnel = (periods: string, caller: Caller) =>
  it.ask(`{ referralFunnel(periods: [${periods}]) { from to department { code } ${counts} } }`, {}, caller);
const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '17'] });

const funnel = (
  period: 'last' | 'this',
  code: string,
  [informed, held, came]: (number | null)[],
  ...told: number[]
) => ({
  ...(period === 'last' ? { from: '2025-10-01', to: '2026-01-01' } : { from: '2026-01-01', to: '2026-04-01' }),
  department: { code },
  informedCount: informed,
  collectiveInformationCount: held,
  collectiveAttendanceCount: came,
  ...Object.fromEntries(['sentCount', 'receivedCount', 'enteredCount', 'completedCount'].map((n, i) => [n, told[i]])),
});

test('counts how far the referrals sent in each period have come, by department, in Paris time', async () => {
  expect(await askFunnel(`${lastYear}, ${thisYear}`, coordinator)).toEqual({
    data: {
      referralFunnel: [
        funnel('last', '17', [9, null, null], 0, 0, 0, 0),
        funnel('last', '33', [null, null, null], 1, 0, 0, 0),
        funnel('this', '17', [null, null, null], 1, 1, 1, 0),
        funnel('this', '33', [12, 3, 12], 2, 2, 1, 1),
      ],
    },
  });
});

test('counts of a volunteer what the own center did alone', async () => {
  const volunteer = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });
  expect(await askFunnel(thisYear, volunteer)).toEqual({
    data: { referralFunnel: [funnel('this', '33', [7, 2, 12], 1, 1, 0, 0)] },
  });
});

test('counts nothing for whoever reaches nobody, and is refused to others', async () => {
  expect(await askFunnel(thisYear, makeMember('regional-delegate', 'les-voisins'))).toEqual({
    data: { referralFunnel: [] },
  });
  for (const caller of [
    makeMember('department-coordinator', 'les-voisines', { departments: ['33'] }),
    makeCaller('region-analyst', ['statistics:read'], {}),
  ]) {
    const { data, errors } = await askFunnel(thisYear, caller);
    expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ referralFunnel: null }, 'FORBIDDEN']);
  }
});

test.each([
  ['no period', ''],
  ['an empty period', '{ from: "2026-01-01", to: "2026-01-01" }'],
  ['five periods', Array(5).fill(thisYear).join()],
])('refuses %s', async (_, periods) => {
  const { errors } = await askFunnel(periods, coordinator);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'periods' });
});

test('needs as many statements for four periods as for one', async () => {
  const count = async (periods: number) =>
    (await it.database.countStatements(() => askFunnel(Array(periods).fill(thisYear).join(), coordinator))).statements
      .length;
  expect([await count(1), await count(4)]).toEqual([3, 3]);
});
