import { rejectedRecord } from '@tresse/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const at = '2026-04-01T10:00:00Z';
const nir = '2 85 05 78 006 084 36';

/** The kind of file, a bad record, and its reason. */
const badRecords: [keyof typeof goodRecords, string, RegExp][] = [
  ['units', '64;Département;A;123456789;;64', /siren.*fails its check key/],
  ['units', '64;Département;A;12345678;;64', /siren.*has not 9 digits/],
  ['units', '64;Bureau;A;;;64', /niveau.*not in the code list/],
  ['units', '64;Département;A;;;Landes', /departements.*not a COG code/],
  ['units', 'les-autres~64;Département;A;;;64', /code.*not a code of the register/],
  ['units', '64;Département;;;;64', /nom.*0 characters/],
  ['centers', '64-1;A;33;33999;;;;;', /commune.*not a current commune/],
  ['centers', '64-1;A;33;33000 Bordeaux;;;;;', /commune.*not a COG code/],
  ['centers', '64-1;A;64;33063;;;;;', /Unknown unit « 64 »/],
  ['centers', '64-1;A;33;33063;;;;Piscine;', /activites.*not in the code list/],
  ['centers', '64-1;A;33;33063;;;;;dimanche', /marche.*not in the code list/],
  ['centers', '64-1;A;33;33063;;12 34;;;', /telephone.*not a French one/],
  ['centers', `64-1;A;33;33063;chez ${nir};;;;`, /social security number/],
  ['centers', '64-1;A;33;33063;chez [numéro masqué];;;;', /number that was masked/],
  ['centers', 'les-autres~33-1;A;33;33063;;;;;', /code.*not a code of the register/],
  ['teams', '33-9;2026-01;3;1;10', /Unknown center « 33-9 »/],
  ['teams', '33-1;2026-13;3;1;10', /mois.*not a month/],
  ['teams', '33-1;01/2026;3;1;10', /mois.*not a month/],
  ['teams', '33-1;2026-01-02;3;1;10', /mois.*not a month/],
  ['teams', '33-1;2026-01-01-01;3;1;10', /mois.*not a month/],
  ['teams', '33-1;2026-01;trois;1;10', /benevoles.*not a count/],
  ['teams', '33-1;2026-01;3;4;10', /more are trained/],
  ['missions', 'm-9;33-9;x;Autre;1;2026-01-01;;;;', /Unknown center « 33-9 »/],
  ['missions', 'm-9;33-1;x;Jardinage;1;2026-01-01;;;;', /activite.*not in the code list/],
  ['missions', 'm-9;33-1;x;Autre;1;2026-01-01;2026-01-01;;;', /avant_le.*period is empty/],
  ['missions', 'm-9;33-1;;Autre;1;2026-01-01;;;;', /titre.*0 characters/],
  ['missions', 'm-9;33-1;x;Autre;;2026-01-01;;;;', /places.*not a count/],
  ['missions', 'm-9;33-1;x;Autre;1;2026-01-01;;;peut-être;', /mobilite_reduite.*not in the code list/],
  ['missions', `m-9;33-1;Appeler ${nir};Autre;1;2026-01-01;;;;`, /social security number/],
  ['trainings', 'f-9;33-1;33;2026-01-01;2026-01-02;6;;', /code_centre.*nobody gives the training, or two do/],
  ['trainings', 'f-9;;;2026-01-01;2026-01-02;6;;', /code_centre.*nobody gives the training, or two do/],
  ['trainings', 'f-9;33-1;;2026-01-02;2026-01-02;6;;', /avant_le.*period is empty/],
  ['trainings', 'f-9;33-1;;2026-01-02;;6;;', /avant_le.*not a/],
  ['trainings', 'f-9;;44;2026-01-01;2026-01-02;6;;', /Unknown unit « 44 »/],
  ['trainings', 'f-9;44-1;;2026-01-01;2026-01-02;6;;', /Unknown center « 44-1 »/],
  ['information', 'i-9;33-9;2026-03-31;Autre;1', /Unknown center « 33-9 »/],
  ['information', 'i-9;33-1;2026-03-31;Cuisine;12', /theme.*not in the code list/],
  ['information', 'i-9;33-1;2026-03-31;Autre;-1', /personnes_presentes.*not a count/],
  ['information', 'i-9;33-1;2026-03;Autre;1', /jour.*not a day/],
  ['people', 'p-bad0000001;33-9;;;2026-04-01', /Unknown center/],
  ['people', 'p-bad0000001;33-1;Ado;;2026-04-01', /tranche_age.*not in the code list/],
  ['people', 'p-bad0000001;33-1;;Bus|Vélo;2026-04-01', /freins.*not in the code list/],
  ['people', 'p-bad0000001;33-1;;;20260000', /dernier_contact.*not a/],
  ['people', 'p-bad0000001;33-1;;;00000000', /dernier_contact.*not a/],
  ['people', 'p-bad0000001;33-1;;;2026-02-30', /dernier_contact.*not a/],
  ['people', 'p-bad0000001;33-1;;;2026-04', /dernier_contact.*not a day/],
  ['people', 'Jean Dupont;33-1;;;2026-04-01', /not under a pseudonym/],
  ['people', 'p-285057800608436;33-1;;;2026-04-01', /social security number/],
  ['people', 'p-bad0000001;33-1;Jeune;Caf\uFFFD;2026-04-01', /not UTF-8/],
  ['people', 'p-bad0000001;33-1;Jeune;\0;2026-04-01', /not UTF-8/],
  ['people', 'p-bad0000001;33-1;Jeune', /not as many values/],
  ['people', 'p-bad"0000001;33-1;;;2026-04-01', /not CSV/],
  ['referrals', `r-bad00000;33-B;p-331aaaaaa;33-1;s;Partie;${at};${at};${at}`, /reference/],
  [
    'referrals',
    `r-bad00000;33-1A00;p-331aaaaaa;33-1;s;Partie;${at};${at};${at}`,
    /Another referral has this reference/,
  ],
  ['referrals', `r-bad00000;33-BAD1;p-nobodyaaa;33-1;s;Partie;${at};${at};${at}`, /Unknown person/],
  ['referrals', `r-bad00000;33-BAD1;p-331aaaaaa;33-9;s;Partie;${at};${at};${at}`, /Unknown center/],
  ['referrals', `r-bad00000;33-BAD1;p-331aaaaaa;33-1;s;Perdue;${at};${at};${at}`, /statut.*not in the code list/],
  ['referrals', `r-bad00000;33-BAD1;p-331aaaaaa;33-1;s;Partie;2026-04-01;${at};${at}`, /ecrite_le.*not one/],
  ['referrals', `r-bad00000;33-BAD1;p-331aaaaaa;33-1;s;Partie;2026-02-30T10:00:00Z;${at};${at}`, /ecrite_le.*not one/],
  ['referrals', `r-bad00000;33-BAD1;p-331aaaaaa;33-1;s;Partie;${at};;${at}`, /envoyee_le.*was sent/],
  [
    'referrals',
    `r-bad00000;33-BAD1;p-331aaaaaa;33-1;s;Partie;${at};2026-03-31T10:00:00Z;${at}`,
    /before it was written/,
  ],
  ['referrals', `r-bad00000;33-BAD1;p-331aaaaaa;33-1;;Partie;${at};${at};${at}`, /session.*not an id/],
];

const goodRecords = {
  units: '87;Département;Voisins de Haute-Vienne;;national;87',
  centers: '33-7;Voisins du pont;33;33063;;;;;',
  teams: '33-1;2026-04;9;2;90',
  missions: 'm-1;33-1;Accueillir;Autre;1;2026-01-01;;;;',
  trainings: 'f-1;33-1;;2026-01-01;2026-01-02;6;;',
  information: 'i-1;33-1;2026-03-31;Autre;1',
  people: 'p-good000001;33-1;;;2026-04-01',
  referrals: `r-good0000;33-G00D;p-331aaaaaa;33-1;s;Partie;${at};${at};${at}`,
};

test.each(badRecords)('%s: refuses %s and takes the others', async (kind, record, reason) => {
  const [summary] = await it.deliver(files[kind](record, goodRecords[kind]));
  expect(summary?.rejections).toEqual([
    {
      line: 2,
      record: expect.any(String),
      reason: expect.stringMatching(reason),
      mend: expect.stringMatching(/\w{3}/),
    },
  ]);
  expect(summary?.read).toBe(2);
});

test('keeps one of two records with the same key', async () => {
  const [summary] = await it.deliver(files.teams('33-1;2026-05;9;2;90', '33-1;2026-05;8;2;80'));
  expect(summary).toMatchObject({ created: 1, rejections: [{ line: 3, reason: expect.stringContaining('same key') }] });
});

test('refuses every record of a file without one of its columns', async () => {
  const [summary] = await it.deliver({ 'teams.csv': 'code_centre;mois;benevoles;heures\n33-1;2026-05;9;90\n' });
  expect(summary?.rejections).toMatchObject([{ line: 2, reason: 'Column « formes_orientation » is missing' }]);
});

test('keeps no social security number, not even of a refused record', async () => {
  await it.deliver(files.people(`p-bad0000001;33-1;${nir};;2026-04-01`, `p-bad0000002;${nir}`));
  const kept = JSON.stringify(await it.rows.select().from(rejectedRecord));
  expect(kept).toContain('[numéro masqué]');
  expect(kept.replaceAll(/\D/g, '')).not.toContain('285057800608436');
  expect(kept).not.toContain('006 084');
});
