import { rejectedRecord } from '@tresse/kit';
import { asc, count } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { center, person, referral, referralTransition, unit, volunteerTeam } from '../src/db/tables/index.ts';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, makeReferrals, voisins } from './make.ts';

let it: TestAssociation;

beforeEach(async () => {
  it = await openTestAssociation(voisins);
});
afterEach(() => it.database.close());

const read = (table: typeof unit | typeof center | typeof person | typeof referral) =>
  it.rows.select().from(table).orderBy(asc(table.id));

const readAll = async () => ({
  units: await read(unit),
  centers: await read(center),
  people: await read(person),
  referrals: await read(referral),
  teams: await it.rows.select().from(volunteerTeam).orderBy(volunteerTeam.centerId, volunteerTeam.month),
  transitions: await it.rows.select().from(referralTransition).orderBy(referralTransition.id),
});

test('imports a delivery, whose files may name one another in any order', async () => {
  const summaries = await it.deliver(Object.fromEntries(Object.entries(delivery).toReversed()));
  expect(
    summaries.map(({ source, read, created, changed, rejections }) => [source, read, created, changed, rejections]),
  ).toEqual([
    ['units', 3, 3, 0, []],
    ['centers', 3, 3, 0, []],
    ['teams', 5, 5, 0, []],
    ['people', 3, 3, 0, []],
    ['referrals', 15, 15, 0, []],
  ]);
});

test('changes nothing when a delivery comes again', async () => {
  await it.deliver(delivery);
  const before = await readAll();
  const summaries = await it.deliver(delivery);
  expect(summaries.map(({ created, changed }) => [created, changed])).toEqual(Array(5).fill([0, 0]));
  expect(await readAll()).toEqual(before);
});

test('updates what differs, and logs the new status of a referral', async () => {
  await it.deliver(delivery);
  const [told = ''] = makeReferrals('33-1', 1);
  const admitted = told.replace('Partie', 'Prise').replace(/[^;]+$/, '2026-05-02T09:00:00+02:00');
  const [, ...others] = makeReferrals('33-1', 5);
  const [summary] = await it.deliver(files.referrals(admitted, ...others));
  expect(summary).toMatchObject({ read: 5, created: 0, changed: 1, rejections: [] });
  const [latest] = (await readAll()).transitions.slice(-1);
  expect(latest).toMatchObject({
    referralId: 'les-voisins~r-331x00ab',
    role: 'import',
    fromStatus: 'SENT',
    toStatus: 'ADMITTED',
    at: new Date('2026-05-02T07:00:00.000Z'),
  });
});

test('reads files with a byte order mark, with Windows line ends and with quotes', async () => {
  const bom = (text: string | undefined) =>
    `\uFEFF${text?.replaceAll('\n', '\r\n').replace('Les Voisins', '"Les; ""Voisins"""')}`;
  const [summary] = await it.deliver({ 'units.csv': bom(delivery['units.csv']) });
  expect(summary).toMatchObject({ read: 3, created: 3, rejections: [] });
  expect((await read(unit)).map((row) => ('name' in row ? row.name : null))).toContain('Les; "Voisins"');
});

test('takes a child before its parent, and refuses a parent that is unknown or not higher', async () => {
  const [summary] = await it.deliver(
    files.units('33;Département;A;;fr;33', 'fr;Siège;B;;;', '24;Département;C;;33;24', '40;Département;D;;nowhere;40'),
  );
  expect(summary?.created).toBe(2);
  expect(summary?.rejections.map(({ line, reason }) => [line, reason])).toEqual([
    [4, 'The parent unit is not on a higher level'],
    [5, 'Unknown parent unit'],
  ]);
});

test('keeps what was refused, and forgets it when the file comes mended', async () => {
  await it.deliver(files.units('33;Bureau;A;;;33'));
  const rejected = () => it.rows.select().from(rejectedRecord);
  expect(await rejected()).toMatchObject([
    {
      importer: 'les-voisins',
      source: 'units',
      line: 2,
      record: '33;Bureau;A;;;33',
      reason: 'Column « niveau »: « Bureau » is not in the code list',
      mend: 'Use one of: Siège, Région, Département, Quartier',
    },
  ]);
  await it.deliver(files.units('33;Département;A;;;33'));
  expect(await rejected()).toEqual([]);
});

test('refuses a folder that holds none of its tables', async () => {
  await expect(it.deliver({ 'notes.csv': 'a;b' })).rejects.toThrow('none of the tables');
});

test('writes many records in batches', async () => {
  await it.deliver(delivery);
  const people = Array.from(
    { length: 2_500 },
    (_, index) => `p-many${String(index).padStart(6, '0')};33-1;;;2026-05-01`,
  );
  const [summary] = await it.deliver(files.people(...people, 'p-lost000000;99-9;;;2026-05-01'));
  expect(summary).toMatchObject({ read: 2_501, created: 2_500 });
  expect(summary?.rejections).toMatchObject([{ line: 2_502, reason: 'Unknown center « 99-9 »' }]);
  expect(await it.rows.select({ n: count() }).from(person)).toEqual([{ n: 2_503 }]);
});
