import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rejectedRecord } from '@tresse/kit';
import { withTestFolder } from '@tresse/kit/testing';
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { center, person, referral, unit, volunteerTeam } from '../src/db/tables/index.ts';
import { giveBackRejected, importDelivery, nameGivenBack, openWorkbook, requireOwnPlace } from '../src/import/index.ts';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { writeWorkbook } from '../src/workbook/index.ts';
import { delivery, files, voisins } from './make.ts';
import { inline, makeWorkbook, overwrite, readParts, readTexts, withFile, writeTables } from './make-workbook.ts';

let it: TestAssociation;

beforeEach(async () => {
  it = await openTestAssociation(voisins);
});
afterEach(() => it.database.close());

/** Imports a workbook and gives back what is refused of it. */
async function importWorkbook(path: string) {
  const opened = await openWorkbook(path);
  const summaries = await importDelivery(opened, { association: voisins, database: it.database.program });
  const givenBack = nameGivenBack(path);
  const isGivenBack = await giveBackRejected(opened, summaries, { database: it.database.program, path: givenBack });
  expect(existsSync(givenBack)).toBe(isGivenBack);
  return { summaries, givenBack };
}

const importTables = (tables: Readonly<Record<string, string>>) =>
  withTestFolder({}, async (folder) => {
    const path = join(folder, 'tables.xlsx');
    await writeTables(path, tables);
    return (await importWorkbook(path)).summaries;
  });

const readAll = async () => {
  const db = it.rows;
  return {
    units: await db.select().from(unit).orderBy(asc(unit.id)),
    centers: await db.select().from(center).orderBy(asc(center.id)),
    teams: await db.select().from(volunteerTeam).orderBy(volunteerTeam.centerId, volunteerTeam.month),
    people: await db.select().from(person).orderBy(asc(person.id)),
    referrals: await db.select().from(referral).orderBy(asc(referral.id)),
  };
};

test('takes from a workbook what it takes from a folder', async () => {
  const summaries = await importTables(delivery);
  const before = await readAll();
  expect(summaries.map(({ source, created, rejections }) => [source, created, rejections])).toEqual([
    ['units', 3, []],
    ['centers', 3, []],
    ['teams', 5, []],
    ['people', 3, []],
    ['referrals', 15, []],
  ]);
  const again = await it.deliver(delivery);
  expect(again.map(({ created, changed }) => [created, changed])).toEqual(Array(5).fill([0, 0]));
  expect(await readAll()).toEqual(before);
});

test('refuses a workbook without any table', async () => {
  await expect(importTables({ notes: 'a' })).rejects.toThrow('none of the tables of an association (units, centers …)');
});

test('takes months, days and times as a spreadsheet keeps them', async () => {
  await it.deliver(delivery);
  const cell = (value: number, style: number): string => `<c s="${style}"><v>${value}</v></c>`;
  const formats = ['mmm\\-yy', 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm'];
  const head = (csv: Readonly<Record<string, string>>): string =>
    `<row>${inline(...headingsOf(Object.values(csv).join('')))}</row>`;
  const team = `<row>${inline('33-1')}${cell(46143, 1)}${[9, 2, 90].map((count) => cell(count, 0)).join('')}</row>`;
  const newcomer = `<row>${inline('p-newcomer1', '33-1', 'Jeune', '')}${cell(46143, 2)}</row>`;
  const times = [46144.375, 46144.375, 46144.395833333336].map((time) => cell(time, 3)).join('');
  const sent = `<row>${inline('r-newcomer1', '33-NEW1', 'p-newcomer1', '33-1', 's', 'Partie')}${times}</row>`;
  const sheets = [
    { name: 'teams', rows: head(files.teams()) + team },
    { name: 'people', rows: head(files.people()) + newcomer },
    { name: 'referrals', rows: head(files.referrals()) + sent },
  ];
  const { summaries } = await withFile(makeWorkbook({ sheets, formats }), importWorkbook);
  expect(summaries.map(({ created, rejections }) => [created, rejections])).toEqual(Array(3).fill([1, []]));
  const { teams, people, referrals } = await readAll();
  expect(teams).toContainEqual(expect.objectContaining({ month: '2026-05-01', volunteerCount: 9, hours: 90 }));
  expect(people).toContainEqual(expect.objectContaining({ id: 'les-voisins~p-newcomer1', lastContact: '2026-05-01' }));
  const [sentAt, updatedAt] = [new Date('2026-05-02T07:00:00Z'), new Date('2026-05-02T07:30:00Z')];
  expect(referrals).toContainEqual(
    expect.objectContaining({ reference: '33-NEW1', createdAt: sentAt, sentAt, updatedAt }),
  );
});

const headingsOf = (csv: string): string[] => csv.slice(0, csv.indexOf('\n')).split(';');

const nir = '2 85 05 78 006 084 36';
const refused = {
  ...files.teams('33-1;2026-04;9;2;90', '33-9;2026-04;9;2;90', '33-1;=2026;9;2;90'),
  ...files.centers(`33-7;Quai;33;33063;chez ${nir};;;;`, '33-8;Pont;33;33063;@home;12 34;+-;;_x0041_'),
};

test('gives refused rows back as they came, with reasons, numbers masked, and nothing that becomes a formula', async () => {
  await it.deliver(delivery);
  await withTestFolder({}, async (folder) => {
    const path = join(folder, 'tables.xlsx');
    await writeTables(path, refused);
    const { givenBack } = await importWorkbook(path);
    expect(givenBack).toBe(join(folder, 'tables.rejected.xlsx'));
    expect(statSync(givenBack).mode & 0o777).toBe(0o600);
    const own = ['refus : raison', 'refus : correction', 'refus : ligne'];
    const forbidden = 'The record holds what looks like a social security number (NIR)';
    const lost = ['Unknown center « 33-9 »', 'Deliver it in centers, or correct the code'];
    const noPhone = [
      'Column « telephone »: Telephone « 12 34 » is not a French one',
      'Give ten digits, such as 05 36 49 10 20',
    ];
    expect(await readTexts(givenBack)).toEqual({
      centers: [
        [...own, ...headingsOf(refused['centers.csv'])],
        [forbidden, 'Remove it; the hub takes none', '2', ...'33-7;Quai;33;33063;chez [numéro masqué];;;;'.split(';')],
        [...noPhone, '3', ...'33-8;Pont;33;33063;@home;12 34;+-;;_x0041_'.split(';')],
      ],
      teams: [
        [...own, ...headingsOf(refused['teams.csv'])],
        [...lost, '3', ...'33-9;2026-04;9;2;90'.split(';')],
        ['Column « mois »: Month « =2026 » is not a month', 'Give YYYY-MM', '4', ...'33-1;=2026;9;2;90'.split(';')],
      ],
    });
    expect(await readParts(givenBack)).not.toMatch(/<f[ >]/);
  });
});

test('takes the rows that were given back once they are mended, and changes nothing else', async () => {
  await it.deliver(delivery);
  await withTestFolder({}, async (folder) => {
    await writeTables(join(folder, 'tables.xlsx'), refused);
    const { givenBack } = await importWorkbook(join(folder, 'tables.xlsx'));
    const before = await readAll();
    const mend = (row: string[]): string[] =>
      row.map((text) => ({ '33-9': '33-2', '=2026': '2026-05', '12 34': '0536491020' })[text] ?? text);
    const texts = Object.entries(await readTexts(givenBack)).map(([name, [headings = [], ...rows]]) => {
      return { name, headings, rows: rows.map(mend).map((row) => row.map((text) => text.replace('_x0041_', 'lundi'))) };
    });
    await writeWorkbook(givenBack, texts);
    const { summaries } = await importWorkbook(givenBack);
    expect(
      summaries.map(({ source, read, created, changed, rejectedCount }) => [
        source,
        read,
        created,
        changed,
        rejectedCount,
      ]),
    ).toEqual([
      ['centers', 2, 1, 0, 1],
      ['teams', 2, 2, 0, 0],
    ]);
    const kept = await it.database.program.db.select().from(rejectedRecord);
    expect(kept.map(({ source, reason }) => [source, reason])).toEqual([
      ['centers', 'The record holds a number that was masked when it was refused'],
    ]);
    const after = await readAll();
    expect({
      ...after,
      centers: after.centers.filter(({ id }) => id !== 'les-voisins~33-8'),
      teams: after.teams.filter(
        ({ centerId, month }) => `${centerId} ${month}` !== 'les-voisins~33-2 2026-04-01' && month !== '2026-05-01',
      ),
    }).toEqual(before);
  });
});

test('takes no cell that could not be read for a value once it is given back', async () => {
  await it.deliver(delivery);
  const [headings, ...places] = [
    'code;nom;code_unite;commune;adresse;telephone;horaires;activites;marche'.split(';'),
    33,
    33063,
  ];
  const row = (code: string, name: string, address = '<c/>'): string =>
    `<row>${inline(code)}${name}${places.map((place) => `<c><v>${place}</v></c>`).join('')}${address}</row>`;
  const rows = [
    `<row>${inline(...headings)}</row>`,
    row('33-7', '<c t="e"><v>#N/A</v></c>'),
    row('33-8', inline('Pont'), '<c><f>A1</f></c>'),
    row('33-9', inline('Parc')),
    row('33-6', inline('Gare')),
  ];
  const behind = '<mergeCells><mergeCell ref="E4:E5"/></mergeCells>';
  await withFile(makeWorkbook({ sheets: [{ name: 'centers', rows: rows.join(''), behind }] }), async (path) => {
    const first = await importWorkbook(path);
    expect(first.summaries.map(({ read, created, rejectedCount }) => [read, created, rejectedCount])).toEqual([
      [4, 1, 3],
    ]);
    const second = await importWorkbook(first.givenBack);
    expect(second.summaries.map(({ read, rejections }) => [read, ...rejections.map(({ record }) => record)])).toEqual([
      [
        3,
        '33-7;[à corriger : #N/A];33;33063;;;;;',
        '33-8;Pont;33;33063;[à corriger : =];;;;',
        '33-6;Gare;33;33063;[à corriger : E4:E5];;;;',
      ],
    ]);
  });
});

test('gives back every refused row, not only those that are told', async () => {
  await it.deliver(delivery);
  const rows = Array.from({ length: 1_500 }, (_, index) => `33-${index % 2 ? 1 : 9};2026-04;${index};x;0`);
  await withTestFolder({}, async (folder) => {
    await writeTables(join(folder, 'tables.xlsx'), files.teams(...rows));
    const { givenBack } = await importWorkbook(join(folder, 'tables.xlsx'));
    const { teams = [] } = await readTexts(givenBack);
    expect(teams.slice(1).map(([, , line, , , count]) => [line, count])).toEqual(
      rows.map((_, index) => [String(index + 2), String(index)]),
    );
  });
});

test('removes an earlier workbook of refused rows when nothing is refused any more', async () => {
  await withTestFolder({}, async (folder) => {
    const path = join(folder, 'tables.xlsx');
    await writeTables(path, { ...delivery, ...files.teams('33-1;2026-13;9;2;90') });
    expect(existsSync((await importWorkbook(path)).givenBack)).toBe(true);
    await writeTables(path, delivery);
    expect(existsSync((await importWorkbook(path)).givenBack)).toBe(false);
  });
});

test.each([
  ['another workbook', (path: string) => writeTables(path, delivery)],
  ['what is no workbook', (path: string) => overwrite(path, 'notes')],
])('leaves %s alone that has the name of the one to give back', async (_, write) => {
  await withTestFolder({}, async (folder) => {
    const path = join(folder, 'tables.rejected.xlsx');
    await write(path);
    await expect(requireOwnPlace(path)).rejects.toThrow('would be written over');
    await writeTables(join(folder, 'tables.xlsx'), delivery);
    await expect(importWorkbook(join(folder, 'tables.xlsx'))).rejects.toThrow('would be written over');
    expect(existsSync(path)).toBe(true);
  });
});

test('continues a workbook that was cut short, and gives back what both parts refused', async () => {
  await it.deliver(delivery);
  const many = Array.from({ length: 1_000 }, (_, index) => `p-many${String(index).padStart(6, '0')};33-1;;;2026-05-01`);
  const people = files.people('p-lost000000;99-9;;;2026-05-01', ...many, 'p-lost000001;99-9;;;2026-05-01');
  await withTestFolder({}, async (folder) => {
    const path = join(folder, 'tables.xlsx');
    await writeTables(path, people);
    const progress = (read: number) => {
      if (read > 1_000) throw new Error('cut');
    };
    const cut = importDelivery(await openWorkbook(path), {
      association: voisins,
      database: it.database.program,
      progress,
    });
    await expect(cut).rejects.toThrow('cut');
    const { summaries, givenBack } = await importWorkbook(path);
    expect(summaries).toMatchObject([{ resumedAfter: 1_000, read: 1_002, created: 1_000, rejectedCount: 2 }]);
    const { people: texts = [] } = await readTexts(givenBack);
    expect(texts.map(([, , line]) => line)).toEqual(['refus : ligne', '2', '1003']);
  });
});
