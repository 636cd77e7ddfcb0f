import { isNothingTaken, rejectedRecord } from '@tresse/kit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDirectory, makeOpening, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

let directory: TestDirectory;
beforeEach(async () => {
  directory = await createDirectory();
});
afterEach(() => directory.database.close());

it.each<[object, string]>([
  [{ id: 'dora--1' }, 'id: must be the source, two hyphens, and the id there'],
  [{ id: 'emplois-de-linclusion--' }, 'id: must be the source, two hyphens, and the id there'],
  [{ nom: 'ab' }, 'nom: must have 3 to 150 characters'],
  [{ date_maj: '2026-02-30' }, 'date_maj: must be a calendar day, YYYY-MM-DD'],
  [{ date_maj: '1999-12-31' }, 'date_maj: is before 2000'],
  [{ date_maj: '2026-11-03' }, 'date_maj: 2026-11-03 is to come'],
  [{ siret: '00020001400018' }, 'siret: SIRET 00020001400018 fails its check key'],
  [{ code_postal: '3300' }, 'code_postal: must be five digits'],
  [{ code_insee: '33999' }, 'Commune code « 33999 » is not in the official list'],
  [{ site_web: 'galet.example' }, 'site_web: must be an address that begins with https:// or http://'],
  [{ site_web: 'javascript:alert(1)' }, 'site_web: must be an address that begins with https:// or http://'],
  [{ courriel: 'contact' }, 'courriel: must be a mailbox such as contact@structure.fr'],
  [{ reseaux_porteurs: ['aci', 'restos'] }, 'reseaux_porteurs.1: is not a code of reseaux_porteurs'],
  [{ reseaux_porteurs: ['aci', 'aci'] }, 'reseaux_porteurs: must name a network once'],
  [{ reseaux_porteurs: ['france-travail'] }, 'No network of the social economy carries it (france-travail)'],
  [{ reseaux_porteurs: null }, 'No network of the social economy carries it (none named)'],
  [{ id: `emplois-de-linclusion--${'x'.repeat(200)}` }, 'id: must not exceed 200 characters'],
  [{ nom: 'Les Jardins\0' }, 'A text holds the character NUL or half a character'],
  [{ adresse: '\ud800 rue des Essais' }, 'A text holds the character NUL or half a character'],
  [{ description: 'Son numéro : 1 84 12 76 451 089 46' }, 'It holds a social security number'],
])('refuses a structure of data·inclusion with %o', async (told, reason) => {
  const summary = await directory.importRecords([makeStructure(1, told), makeStructure(2)]);
  expect(summary).toMatchObject({ read: 2, created: 1, rejectedCount: 1 });
  expect(summary.rejections[0]).toMatchObject({ line: 2, reason: expect.stringContaining(reason) });
  expect(summary.rejections[0]?.mend).not.toBe('');
});

it.each<[object, string]>([
  [{ id: 17 }, 'id: must be the UUID of the company'],
  [{ siret: null }, 'siret: Invalid input'],
  [{ type: 'OPCS' }, 'type: « OPCS » is none of ACI, EI, AI, ETTI, EITI, GEIQ, EA, EATT'],
  [{ enseigne: '', raison_sociale: ' ' }, 'raison_sociale: must name the company where enseigne does not'],
  [{ bloque_candidatures: 'non' }, 'bloque_candidatures: must be true or false'],
  [{ mis_a_jour_le: '2026-10-01' }, 'mis_a_jour_le: must be a date and time, such as 2026-11-02T09:00:00+01:00'],
])('refuses an insertion company with %o', async (told, reason) => {
  const summary = await directory.importRecords([makeSiae(1, told)]);
  expect(summary).toMatchObject({ read: 1, created: 0, rejectedCount: 1 });
  expect(summary.rejections[0]).toMatchObject({ line: 2, reason: expect.stringContaining(reason) });
  expect(isNothingTaken(summary)).toBe(true);
});

it.each<[object, string]>([
  [{ rome: 'Z1414' }, 'rome: must be a ROME code, such as A1414'],
  [{ type_contrat: 'CDD de rêve' }, 'type_contrat: « CDD de rêve » is no kind of contract that is known'],
  [{ recrutement_ouvert: 'peut-être' }, 'recrutement_ouvert: must be true or false'],
  [{ nombre_postes_ouverts: -1 }, 'nombre_postes_ouverts: Too small'],
  [{ lieu: { code_insee: '33999' } }, 'lieu: Commune code « 33999 » is not in the official list'],
  [{ profil_recherche: '184127645108946' }, 'It holds a social security number'],
  [{ id: '' }, 'id: must be the number of the opening'],
  [{ description: 'a\0' }, 'A text holds the character NUL or half a character'],
  [{ id: 1 }, 'The id of this opening is given twice'],
])('refuses an opening alone with %o', async (told, reason) => {
  const postes = [makeOpening(1), makeOpening(2, told), makeOpening(3)];
  const summary = await directory.importRecords([makeSiae(1, { postes })]);
  expect(summary).toMatchObject({ read: 4, created: 3, rejectedCount: 1 });
  expect(summary.rejections[0]).toMatchObject({ line: 2, reason: expect.stringContaining(reason) });
});

it('keeps a rejected record without what may be a person’s', async () => {
  const told = {
    nom: 'ab',
    courriel: 'camille.exemplaire@galet.example',
    telephone: '0639980001',
    contact_nom_prenom: 'Camille Exemplaire',
    description: 'camille.exemplaire@galet.example ou 06 39 98 00 01, Mme Camille Exemplaire. 1 84 12 76 451 089 46',
  };
  await directory.importRecords([makeStructure(1, told)]);
  await directory.importRecords('{"id": "camille.exemplaire@galet.example"\n', 'broken');
  const kept = await directory.database.db.select().from(rejectedRecord).orderBy(rejectedRecord.id);
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toMatch(/camille|exemplaire|06 ?39|451 089/i);
  expect(kept[0]?.record).toContain('"code_insee":"33063"');
});
