import { join } from 'node:path';
import { withTestFolder } from '@tresse/kit/testing';
import { expect, test } from 'vitest';
import { commonWords } from '../src/domain/common-words.ts';
import { importDelivery, openWorkbook, writeTemplate } from '../src/import/index.ts';
import { openTestAssociation } from '../src/testing/index.ts';
import { writeWorkbook } from '../src/workbook/index.ts';
import { voisins } from './make.ts';
import { readTexts } from './make-workbook.ts';

/** Reads the rows of each sheet of the workbook to fill in. */
const readTemplate = () =>
  withTestFolder({}, async (folder) => {
    const path = join(folder, 'template.xlsx');
    await writeTemplate(path, voisins);
    return readTexts(path);
  });

const at = '2026-04-01T10:00:00Z';
const filled: Record<string, Record<string, string>> = {
  units: { code: '33', niveau: 'Département', nom: 'Gironde', departements: '33' },
  centers: { code: '33-1', nom: 'Quais', code_unite: '33', commune: '33063', activites: 'Repas', marche: 'lundi' },
  teams: { code_centre: '33-1', mois: '2026-05', benevoles: '3', formes_orientation: '1', heures: '20' },
  missions: { code: 'm-1', code_centre: '33-1', titre: 'Accueil', activite: 'Autre', places: '1', du: '2026-05-01' },
  volunteer_trainings: { code: 'f-1', code_unite: '33', du: '2026-05-01', avant_le: '2026-05-02', heures: '6' },
  collective_information: {
    code: 'i-1',
    code_centre: '33-1',
    jour: '2026-05-01',
    theme: 'Autre',
    personnes_presentes: '9',
  },
  people: { pseudonyme: 'p-331aaaaaa', code_centre: '33-1', genre: 'Elle', dernier_contact: '2026-05-01' },
  legal_bases: {
    pseudonyme: 'p-331aaaaaa',
    finalite: 'Orientation vers une formation',
    fondement: 'Consentement',
    texte: '2026-03',
    depuis_le: at,
  },
  referrals: {
    code: 'r-331aaaaaa',
    reference: '33-AAAA',
    pseudonyme: 'p-331aaaaaa',
    code_centre: '33-1',
    session: 's',
    statut: 'Partie',
    ecrite_le: at,
    envoyee_le: at,
    modifiee_le: at,
  },
};

test('names the columns that are read, the own ones too, and the words that they take', async () => {
  const { mots = [], ...tables } = await readTemplate();
  expect(tables).toEqual({
    units: [['code', 'niveau', 'nom', 'siren', 'code_parent', 'departements']],
    centers: [['code', 'nom', 'code_unite', 'commune', 'adresse', 'telephone', 'horaires', 'activites', 'marche']],
    teams: [['code_centre', 'mois', 'benevoles', 'formes_orientation', 'heures', 'personnes_informees']],
    missions: [
      'code code_centre titre activite places du avant_le heures_semaine mobilite_reduite ouverte_accueillis'.split(
        ' ',
      ),
    ],
    volunteer_trainings: ['code code_centre code_unite du avant_le heures places personnes_formees'.split(' ')],
    collective_information: [['code', 'code_centre', 'jour', 'theme', 'personnes_presentes']],
    own_volunteering: [['pseudonyme', 'numero_dossier', 'activite', 'code_mission', 'du', 'avant_le', 'heures']],
    people: [
      [
        'pseudonyme',
        'numero_dossier',
        'code_centre',
        'tranche_age',
        'genre',
        'freins',
        'dernier_contact',
        'oriente_par',
      ],
    ],
    legal_bases: ['pseudonyme numero_dossier finalite fondement texte depuis_le retire_le'.split(' ')],
    referrals: [
      'code reference pseudonyme numero_dossier code_centre session statut ecrite_le envoyee_le entree_le modifiee_le motif'.split(
        ' ',
      ),
    ],
  });
  const words: Record<string, string[]> = {};
  for (const [table, column, word = ''] of mots.slice(1)) {
    const name = `${table} ${column}`;
    words[name] = [...(words[name] ?? []), word];
  }
  expect(words).toEqual({
    'units niveau': ['Siège', 'Région', 'Département', 'Quartier'],
    'centers activites': ['Repas', 'Emploi'],
    'centers marche': ['lundi', 'mardi'],
    'missions activite': Object.keys(commonWords.volunteerActivities),
    'missions mobilite_reduite': ['oui', 'non'],
    'missions ouverte_accueillis': ['oui', 'non'],
    'collective_information theme': Object.keys(commonWords.informationThemes),
    'own_volunteering activite': Object.keys(commonWords.volunteerActivities),
    'people tranche_age': ['Jeune', 'Adulte', 'Senior'],
    'people genre': ['Elle', 'Lui', 'Iel'],
    'people freins': ['Bus', 'Crèche'],
    'people oriente_par': Object.keys(commonWords.orientingBodies),
    'legal_bases finalite': Object.keys(commonWords.purposes),
    'legal_bases fondement': Object.keys(commonWords.legalBasisKinds),
    'referrals statut': ['Brouillon', 'Partie', 'Vue', 'Prise', 'Entrée', 'Finie', 'Annulée'],
    'referrals motif': Object.keys(commonWords.reasons),
  });
});

test('is taken once it is filled in', async () => {
  const it = await openTestAssociation(voisins);
  const sheets = Object.entries(await readTemplate()).map(([name, [headings = [], ...rows]]) => {
    const row = filled[name];
    return { name, headings, rows: row ? [headings.map((heading) => row[heading] ?? '')] : rows };
  });
  const summaries = await withTestFolder({}, async (folder) => {
    const path = join(folder, 'template.xlsx');
    await writeWorkbook(path, sheets);
    return importDelivery(await openWorkbook(path), { association: voisins, database: it.database.program });
  });
  expect(summaries.map(({ source, created, rejections }) => [source, created, rejections])).toEqual([
    ['units', 1, []],
    ['centers', 1, []],
    ['teams', 1, []],
    ['missions', 1, []],
    ['volunteer_trainings', 1, []],
    ['collective_information', 1, []],
    ['people', 1, []],
    ['legal_bases', 1, []],
    ['own_volunteering', 0, []],
    ['referrals', 1, []],
  ]);
  await it.database.close();
});
