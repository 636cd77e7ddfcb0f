import { isNothingTaken, rejectedRecord } from '@tresse/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';

const calendar = 'Write the day as AAAAMMJJ, AAAAMM00 or AAAA0000 when it is not all known, 00000000 when unknown';
const current = 'Give the INSEE code of a current commune, not its postal code nor that of a merged commune';
const establishment = 'Give the 14 digits of the establishment';

const expected: readonly (readonly [line: number, reason: string, mend: string])[] = [
  [13, 'Date « 20261345 » is not in the calendar', calendar],
  [14, 'The session ends (2026-01-05) before it begins (2026-10-05)', 'Correct debut or fin of its periode'],
  [15, 'Code « 9 » is not in the dictionary of etat-recrutement', 'Give one of 1, 2, 3'],
  [16, 'Date « 5/10/2026 » has not 8 digits', calendar],
  [18, 'Commune code « 86999 » is not in the official list', current],
  [24, 'Code « 3 » is not in the dictionary of modalites-enseignement', 'Give one of 0, 1, 2'],
  [35, 'SIRET 00090002700013 fails its check key', 'Compare it with the Sirene register; a digit is wrong'],
  [43, 'SIRET « 000900027 » has not 14 digits', establishment],
  [48, 'The SIRET of the organisation is missing', establishment],
  [53, 'The training names no organisation that answers for it', 'Add organisme-formation-responsable with its SIRET'],
];

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

it('takes the good records and keeps each bad one with its line, reason and how to mend it', async () => {
  const summary = await catalogue.importFixture('bad-records.xml');
  expect(summary).toMatchObject({ importer: 'lheo', source: 'test', read: 13, created: 3, changed: 0 });
  expect(summary.rejections.map(({ line, reason, mend }) => [line, reason, mend])).toEqual(expected);
  expect(isNothingTaken(summary)).toBe(false);
  const kept = await catalogue.database.program.db.select().from(rejectedRecord).orderBy(rejectedRecord.id);
  expect(kept.map(({ line, reason, mend }) => [line, reason, mend])).toEqual(expected);
});

it('answers the good session of a formation with bad ones', async () => {
  const { data } = await catalogue.ask(`{
    provider(siret: "00090002700012") {
      activityNumber
      trainings { edges { node { title actions { place { commune { code } } sessions { startDate } } } } }
    }
  }`);
  expect(data).toEqual({
    provider: {
      activityNumber: null,
      trainings: {
        edges: [
          {
            node: {
              title: 'Remise à niveau',
              actions: [{ place: { commune: { code: '86194' } }, sessions: [{ startDate: '2026-10-05' }] }],
            },
          },
        ],
      },
    },
  });
});

it('keeps a rejected record as it came but for what may be a person’s', async () => {
  const kept = await catalogue.database.program.db.select().from(rejectedRecord).orderBy(rejectedRecord.id);
  expect(kept[0]?.record).toBe(
    '<session numero="2"><periode><debut>20261345</debut><fin>20261218</fin></periode>' +
      '<etat-recrutement>1</etat-recrutement></session>',
  );
  expect(kept[6]?.record).toContain('<intitule-formation>Clé fausse</intitule-formation>');
  expect(kept.map(({ record }) => record).join()).not.toMatch(/Exemplaire|Camille/i);
});

it('replaces the rejections of a source when it delivers again, mended', async () => {
  await catalogue.importFixture('lheo-2.3.xml');
  expect(await catalogue.database.program.db.select().from(rejectedRecord)).toEqual([]);
});
