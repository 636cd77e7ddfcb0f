import { isNothingTaken, rejectedRecord } from '@tresse/kit';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { importPartnership } from '../src/import/index.ts';
import { importFiles, makeAgreement, makeAssociation, useHouse } from './make.ts';

const house = useHouse({ empty: true });

test('imports the data of the package, and changes nothing the second time', async () => {
  const database = house().database.program;
  const first = await importPartnership({ database });
  expect(first).toMatchObject({ importer: 'partnership', source: 'data', changed: 0, rejectedCount: 0 });
  expect(first.created).toBeGreaterThanOrEqual(5);
  expect(first.created).toBe(first.read);
  expect(await importPartnership({ database })).toEqual({ ...first, created: 0 });
});

test('changes what differs, parts of an agreement too', async () => {
  const associations = [makeAssociation()];
  await importFiles(house(), { associations, agreements: [makeAgreement()] });
  const changed = makeAgreement({
    axes: ['Formation', 'Insertion'],
    signatories: [{ name: 'Seul', association: null }],
  });
  const summary = await importFiles(house(), { associations, agreements: [changed] });
  expect([summary.created, summary.changed]).toEqual([0, 1]);
  const { data } = await house().ask(`{ association(id: "les-paniers") { siren agreements { id } }
    agreement(id: "convention-les-paniers") { axes { rank title } signatories { name } } }`);
  expect(data).toEqual({
    association: { siren: '000000018', agreements: [] },
    agreement: {
      axes: [
        { rank: 1, title: 'Formation' },
        { rank: 2, title: 'Insertion' },
      ],
      signatories: [{ name: 'Seul' }],
    },
  });
});

test.each([
  ['a slug that is not one', { id: 'Les Paniers' }, 'id: must be a slug'],
  ['an unknown state', { state: 'ACTIF' }, 'state: '],
  ['a SIREN with a wrong key', { siren: '000000019' }, 'siren: SIREN 000000019 fails its check key'],
  ['an RNA that is not one', { rna: 'W12' }, 'rna: RNA « W12 »'],
  ['a fictional association without a notice', { notice: null }, 'notice: must tell people'],
  ['a record without a source', { sources: [] }, 'sources: must name a source'],
  ['a name with a character that Postgres does not take', { name: 'Pani\0ers' }, 'name: must not hold'],
  ['a field that is not known', { nom: 'Paniers' }, 'nom'],
])('rejects %s and takes the others', async (_, part, reason) => {
  const good = makeAssociation({ id: 'bonne' });
  const { rejections } = await importFiles(house(), { associations: [makeAssociation(part), good] });
  expect(rejections).toEqual([expect.objectContaining({ line: 3, reason: expect.stringContaining(reason) })]);
  const { data } = await house().ask('{ association(id: "bonne") { id } }');
  expect(data).toEqual({ association: { id: 'bonne' } });
});

test.each([
  ['a day that is none', { signedOn: '2026-02-30' }, 'signedOn: must be a calendar day'],
  ['a term that ends before it begins', { termTo: '2026-03-01' }, 'termTo: must come after termFrom'],
  ['a signed draft', { state: 'DRAFT' }, 'signedOn: must be null'],
  ['nobody who signs', { signatories: [] }, 'signatories: must name one'],
  ['an unknown association', { signatories: [{ name: 'X', association: 'x' }] }, 'The association « x » is not in the'],
  ['an unknown parent', { parent: 'nulle-part' }, 'The agreement « nulle-part » above it is unknown'],
  ['its own parent', { parent: 'convention-neuve' }, 'above it is unknown, refused or under it'],
])('rejects an agreement with %s', async (_, part, reason) => {
  const agreement = makeAgreement({ id: 'convention-neuve', ...part });
  const { created, rejections } = await importFiles(house(), { agreements: [agreement] });
  expect(created).toBe(0);
  expect(rejections).toEqual([expect.objectContaining({ line: 3, reason: expect.stringContaining(reason) })]);
});

test('rejects what stands under a refused agreement, rings and repeated ids', async () => {
  const agreements = [
    makeAgreement({ id: 'haute', axes: [7] }),
    makeAgreement({ id: 'basse', parent: 'moyenne' }),
    makeAgreement({ id: 'moyenne', parent: 'haute' }),
    makeAgreement({ id: 'ronde-a', parent: 'ronde-b' }),
    makeAgreement({ id: 'ronde-b', parent: 'ronde-a' }),
    makeAgreement({ id: 'bonne', parent: 'convention-restos-du-coeur-2025-2028' }),
    makeAgreement({ id: 'bonne', title: 'Deux fois' }),
  ];
  const { read, created, rejections } = await importFiles(house(), { agreements });
  expect([read, created, rejections.length]).toEqual([7, 1, 6]);
});

test('refuses a ring that a new record closes over a known one', async () => {
  await importFiles(house(), { agreements: [makeAgreement({ id: 'a' }), makeAgreement({ id: 'b', parent: 'a' })] });
  const { changed, rejections } = await importFiles(house(), { agreements: [makeAgreement({ id: 'a', parent: 'b' })] });
  expect([changed, rejections.length]).toEqual([0, 1]);
});

test('keeps a file that is not JSON with how to mend it, and takes the other file', async () => {
  const summary = await importFiles(house(), { associations: '[{,}]', agreements: [makeAgreement({ id: 'seule' })] });
  expect([summary.read, summary.created, isNothingTaken(summary)]).toEqual([2, 1, false]);
  const kept = await house().database.db.select().from(rejectedRecord).where(eq(rejectedRecord.source, summary.source));
  expect(kept).toEqual([
    expect.objectContaining({
      importer: 'partnership',
      record: '[{,}]',
      reason: 'associations.json is not a list of records in JSON',
      mend: expect.stringContaining('Write JSON'),
    }),
  ]);
});

test('says that nothing was taken from an empty folder', async () => {
  expect(isNothingTaken(await importFiles(house(), {}))).toBe(true);
});
