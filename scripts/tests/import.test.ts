import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openWorkbook } from '@tresse/association/import';
import { writeWorkbook } from '@tresse/association/testing';
import { beforeAll, expect, inject, test, vi } from 'vitest';
import { checkout, formatVariable, listMembers } from '../src/house.ts';
import { createDatabase } from '../src/postgres/index.ts';
import { makeTemporaryFolder } from './temporary.ts';

vi.setConfig({ testTimeout: 60_000 });

const badRecords = join(checkout, 'subgraphs/training-catalogue/tests/fixtures/bad-records.xml');
const databases: Record<string, string> = {};

beforeAll(async () => {
  const cluster = { ownerUrl: (database: string) => `${inject('postgresUrl')}/${database}` };
  for (const { name } of listMembers()) {
    const { applicationUrl, ownerUrl } = await createDatabase(cluster, `imports-${name}`);
    databases[`DATABASE_URL_${formatVariable(name)}`] = applicationUrl;
    databases[`DATABASE_OWNER_URL_${formatVariable(name)}`] = ownerUrl;
  }
});

/** Runs `tresse import` in the folder that it is typed in. */
const runImport = (folder: string, ...args: string[]) => runTresse(folder, 'import', ...args);

async function runTresse(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(checkout, 'scripts/src/main.ts'), ...args], {
    env: { PATH: process.env['PATH'], INIT_CWD: folder, ...databases },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, lines: stderr.trimEnd().split('\n') };
}

test('takes the good records, tells of the bad ones on stderr, and changes nothing the second time', async () => {
  const folder = makeTemporaryFolder();
  cpSync(badRecords, join(folder, 'offer.xml'));
  const first = await runImport(folder, 'lheo', 'offer.xml');
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.lines[0]).toBe('lheo, offer: 13 read, 3 new, 0 changed, 0 unchanged, 10 rejected');
  expect(first.lines[1]).toMatch(/^ {2}line 13: Date « 20261345 » is not in the calendar\. Write the day as /);
  expect(first.lines).toHaveLength(12);
  expect(first.lines.at(-1)).toMatch(/^✓ done in \d+\.\d s$/);
  const second = await runImport(folder, 'lheo', 'offer.xml');
  expect(second).toMatchObject({
    code: 0,
    lines: [
      'lheo, offer: 13 read, 0 new, 0 changed, 3 unchanged, 10 rejected',
      ...first.lines.slice(1, -1),
      expect.any(String),
    ],
  });
});

const formation = (numero: string, level = '4') => `<formation numero="${numero}">
  <intitule-formation>Remise à niveau ${numero}</intitule-formation><code-niveau-entree>${level}</code-niveau-entree>
  <organisme-formation-responsable><SIRET-organisme-formation><SIRET>00090001900019</SIRET></SIRET-organisme-formation>
  <nom-organisme>Organisme inventé</nom-organisme></organisme-formation-responsable></formation>`;
const lheo = (...formations: string[]) =>
  `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>${formations.join('\n')}</offres></lheo>`;

test('tells what was taken with a remark and what is gone, and writes the rest again as LHÉO', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'offre.xml'), lheo(formation('1'), formation('2', '99'), formation('3', '99')));
  const first = await runImport(folder, 'lheo', 'offre.xml');
  expect(first.lines[1]).toBe('  remark: code-niveau-entree: unknown code « 99 » (2 times, first at line 6)');
  writeFileSync(join(folder, 'offre.xml'), lheo(formation('1'), formation('2')));
  const second = await runImport(folder, 'lheo', 'offre.xml');
  expect(second.lines.slice(0, -1)).toEqual([
    'lheo, offre: 2 read, 0 new, 1 changed, 1 unchanged, 0 rejected',
    '  gone: 1 trainings, actions and sessions that this source offers no more',
  ]);
  const written = await runTresse(folder, 'export', 'lheo', 'offre', 'offre.2.xml');
  expect(written).toEqual({ code: 0, stdout: '', lines: ['✓ offre.2.xml'] });
  const again = await runImport(folder, 'lheo', 'offre.2.xml', '--source', 'offre');
  expect(again.lines[0]).toBe('lheo, offre: 2 read, 0 new, 0 changed, 2 unchanged, 0 rejected');
  const printed = await runTresse(folder, 'export', 'lheo', 'offre');
  expect(printed).toMatchObject({ code: 0, stdout: readFileSync(join(folder, 'offre.2.xml'), 'utf8') });
  expect(await runTresse(folder, 'export', 'lheo', 'other')).toMatchObject({
    code: 1,
    lines: [expect.stringMatching(/^✗ No source is named other\. Known: .*offre/)],
  });
});

test('takes nothing for gone when most of a source is missing, or when it was not read to its end', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'part.xml'), lheo(formation('1'), formation('2'), formation('3')));
  await runImport(folder, 'lheo', 'part.xml');
  writeFileSync(join(folder, 'part.xml'), lheo(formation('1')));
  expect((await runImport(folder, 'lheo', 'part.xml')).lines[1]).toMatch(
    /^ {2}✗ 2 trainings.* are missing.*none is taken/,
  );
  writeFileSync(join(folder, 'part.xml'), lheo(formation('1'), formation('2')).slice(0, -40));
  expect((await runImport(folder, 'lheo', 'part.xml')).lines.at(-2)).toMatch(/^ {2}not read to its end/);
});

test('tells in a dry run what would come of it, and writes nothing', async () => {
  const folder = makeTemporaryFolder();
  cpSync(badRecords, join(folder, 'rehearsal.xml'));
  const counts = 'lheo, rehearsal: 13 read, 3 new, 0 changed, 0 unchanged, 10 rejected';
  for (const _ of [1, 2]) {
    const { code, lines } = await runImport(folder, 'lheo', 'rehearsal.xml', '--dry-run');
    expect([code, lines[0], lines.at(-1)]).toEqual([0, counts, expect.stringMatching(/ s, nothing was written$/)]);
  }
});

test('fails when nothing could be taken', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'offer.xml'), '<lheo xmlns="http://lheo.gouv.fr/9.9"/>');
  const { code, lines } = await runImport(folder, 'lheo', 'offer.xml');
  expect(code).toBe(1);
  expect(lines).toEqual([
    'lheo, offer: 1 read, 0 new, 0 changed, 0 unchanged, 1 rejected',
    expect.stringMatching(/^ {2}line 1: LHÉO 9\.9 <lheo> is not read here\. Deliver LHÉO 2\.3 /),
    expect.stringMatching(/^✗ nothing could be taken in /),
  ]);
});

test('takes structures of the social economy in either format, and tells of the bad ones', async () => {
  const folder = makeTemporaryFolder();
  const structure = {
    source: 'dora',
    id: 'dora--1',
    nom: 'La Ressourcerie du Galet',
    date_maj: '2026-09-14',
    reseaux_porteurs: ['ressourceries'],
  };
  const company = { raison_sociale: 'Les Jardins du Galet', type: 'ACI' };
  writeFileSync(join(folder, 'structures.jsonl'), `${JSON.stringify(structure)}\n${JSON.stringify(company)}\n`);
  const first = await runImport(folder, 'ess', 'structures.jsonl', '--dry-run');
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.lines[0]).toBe('ess, structures: 2 read, 1 new, 0 changed, 0 unchanged, 1 rejected');
  expect(first.lines[1]).toMatch(/^ {2}line 2: id: must be the UUID of the company; /);
  const second = await runImport(folder, 'ess', 'structures.jsonl', '--source', 'dora');
  expect(second.lines[0]).toBe('ess, dora: 2 read, 1 new, 0 changed, 0 unchanged, 1 rejected');
});

/** Reads the codes of the units of a workbook. */
async function readCodes(path: string): Promise<unknown[]> {
  const units = await (await openWorkbook(path)).open('units');
  const codes: unknown[] = [];
  for await (const part of units?.parts ?? []) codes.push(part.kind === 'record' && part.record.columns['code']);
  return codes;
}

test('takes a workbook of an association, and gives back its refused rows to be mended, in a dry run too', async () => {
  const folder = makeTemporaryFolder();
  const headings = ['code', 'niveau', 'nom', 'siren', 'code_parent', 'departements'];
  const write = (name: string, ...rows: string[][]) =>
    writeWorkbook(join(folder, name), [
      { name: 'Units', headings, rows },
      { name: 'Notes', headings: ['à faire'], rows: [] },
    ]);
  await write(
    'tables.xlsx',
    ['33', 'Association départementale', 'Gironde', '', '', '33'],
    ['17', 'Bureau', 'Charente', '', '', '17'],
  );
  const givenBack = join(folder, 'tables.rejected.xlsx');
  const told = [
    'restos-du-coeur, units: 2 read, 1 new, 0 changed, 0 unchanged, 1 rejected',
    expect.stringMatching(/^ {2}line 3: Column « niveau »/),
    expect.stringMatching(/^✓ done in /),
    `Refused rows, to be mended and imported: ${givenBack}`,
  ];
  for (const options of [['--dry-run'], []]) {
    const run = await runImport(folder, 'association', 'restos-du-coeur', 'tables.xlsx', ...options);
    expect(run).toEqual({ code: 0, stdout: '', lines: told });
    expect(statSync(givenBack).mode & 0o777).toBe(0o600);
    expect(await readCodes(givenBack)).toEqual(['17']);
    rmSync(givenBack);
  }
});

test('writes a workbook for an association to fill in, over no file', async () => {
  const folder = makeTemporaryFolder();
  const args = ['template', 'association', 'restos-du-coeur', 'tables.xlsx'];
  const path = join(folder, 'tables.xlsx');
  expect(await runTresse(folder, ...args)).toEqual({ code: 0, stdout: '', lines: [`✓ ${path}`] });
  expect(await runTresse(folder, ...args)).toEqual({ code: 1, stdout: '', lines: [`✗ ${path} exists already.`] });
  const { lines } = await runImport(folder, 'association', 'restos-du-coeur', 'tables.xlsx', '--dry-run');
  expect(lines.slice(0, -1).map((line) => line.split(':')[0])).toEqual(
    [
      'units',
      'centers',
      'teams',
      'missions',
      'volunteer_trainings',
      'collective_information',
      'people',
      'legal_bases',
      'own_volunteering',
      'referrals',
    ].map((table) => `restos-du-coeur, ${table}`),
  );
});

test.each([
  [['lheo', 'missing.xml'], 'missing.xml does not exist.'],
  [['lheo', 'folder'], 'folder holds no file that ends in .xml.'],
  [['employment-areas', 'folder'], 'folder is a folder: a file is needed.'],
  [['association', 'restos-du-coeur', 'missing'], 'missing does not exist.'],
  [['association', 'restos-du-coeur', 'file'], 'file is not a workbook: give an .xlsx file, or a folder of CSV files.'],
  [['partnership', 'missing'], 'missing does not exist.'],
])('says what is wrong with the path: %s', async (args, fault) => {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), '');
  expect(await runImport(folder, ...args)).toEqual({ code: 1, stdout: '', lines: [`✗ ${folder}/${fault}`] });
});
