import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDirectory, idOf, makeOpening, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

let directory: TestDirectory;
beforeEach(async () => {
  directory = await createDirectory();
});
afterEach(() => directory.database.close());

const wholeStructure = `{ essStructure(id: "${idOf(1)}") {
  id name kind siret signatureSiret antenna commune { code } address postalCode phone email website openingHours
  description networks acceptsApplications openPostCount updatedOn source
  jobOpenings { id structure { id } romeCode title description contractType openPostCount recruiting commune { code }
    wantedProfile updatedOn }
} }`;

async function readStructure() {
  const { data, errors } = await directory.ask(wholeStructure);
  expect(errors).toBeUndefined();
  return data?.['essStructure'];
}

const common = {
  id: idOf(1),
  name: 'Les Jardins du Galet',
  kind: 'ACI',
  siret: '00020001400017',
  signatureSiret: '00020001400017',
  antenna: false,
  commune: { code: '33063' },
  postalCode: '33000',
  phone: '05 36 49 80 01',
  email: 'contact@galet.example',
  website: 'https://galet.example/',
  source: 'emplois-de-linclusion',
};
const ofDataInclusion = {
  ...common,
  address: '12 rue des Essais',
  openingHours: 'Mo-Fr 09:00-12:00; PH off',
  description: 'Jardin maraîcher.',
  networks: ['aci', 'chantier-ecole'],
  acceptsApplications: null,
  openPostCount: null,
  updatedOn: '2026-09-14',
  jobOpenings: null,
};
const ofSiae = {
  ...common,
  address: '12 rue des Essais, Bâtiment B',
  openingHours: null,
  description: 'Jardin maraîcher et paniers.',
  networks: null,
  acceptsApplications: true,
  openPostCount: 2,
  updatedOn: '2026-10-02',
  jobOpenings: [
    {
      id: `${idOf(1)}--1`,
      structure: { id: idOf(1) },
      romeCode: 'A1414',
      title: 'Ouvrier maraîcher / Ouvrière maraîchère',
      description: 'Semis et récolte.',
      contractType: 'FIXED_TERM_I',
      openPostCount: 2,
      recruiting: true,
      commune: { code: '33318' },
      wantedProfile: 'Débutants acceptés.',
      updatedOn: '2026-09-15',
    },
  ],
};

it('reads a structure of data·inclusion', async () => {
  const summary = await directory.importRecords([makeStructure(1)]);
  expect(summary).toEqual({
    importer: 'ess',
    source: 'test',
    resumedAfter: 0,
    read: 1,
    created: 1,
    changed: 0,
    rejectedCount: 0,
    rejections: [],
  });
  expect(await readStructure()).toEqual(ofDataInclusion);
});

it('reads an insertion company with its openings', async () => {
  const summary = await directory.importRecords([makeSiae(1)]);
  expect(summary).toMatchObject({ read: 2, created: 2, rejectedCount: 0 });
  expect(await readStructure()).toEqual(ofSiae);
});

it.each([
  ['data·inclusion first', [makeStructure(1), makeSiae(1)]],
  ['les emplois de l’inclusion first', [makeSiae(1), makeStructure(1)]],
])('puts the same company of both formats together as one: %s', async (_order, deliveries) => {
  for (const record of deliveries) await directory.importRecords([record]);
  expect(await readStructure()).toEqual({
    ...ofSiae,
    openingHours: ofDataInclusion.openingHours,
    networks: ofDataInclusion.networks,
  });
  const { data } = await directory.ask(`{ _entities(representations: [{ __typename: "Department", code: "33" }]) {
    ... on Department { essStructureCount insertionWorkshopCount openInsertionPostCount } } }`);
  const counts = { essStructureCount: 1, insertionWorkshopCount: 1, openInsertionPostCount: 2 };
  expect(data).toEqual({ _entities: [counts] });
});

it('takes the place whole from the format that names a known commune', async () => {
  await directory.importRecords([makeSiae(1, { ville: 'Quelque part', addresse_ligne_1: 'Rue inconnue' })]);
  await directory.importRecords([makeStructure(1)]);
  expect(await readStructure()).toMatchObject({ commune: { code: '33063' }, address: '12 rue des Essais' });
});

it('counts no post while a company takes no applications', async () => {
  await directory.importRecords([makeSiae(1, { bloque_candidatures: true })]);
  expect(await readStructure()).toMatchObject({ acceptsApplications: false, openPostCount: 0 });
});

it('counts the posts of openings that recruit, one where no number is told', async () => {
  const postes = [
    makeOpening(1),
    makeOpening(2, { recrutement_ouvert: 'False' }),
    makeOpening(3, { nombre_postes_ouverts: null, recrutement_ouvert: true, lieu: null }),
  ];
  await directory.importRecords([makeSiae(1, { postes })]);
  const structure = (await readStructure()) as typeof ofSiae;
  expect(structure.openPostCount).toBe(3);
  expect(structure.jobOpenings.map(({ openPostCount, commune }) => [openPostCount, commune.code])).toEqual([
    [2, '33318'],
    [0, '33318'],
    [1, '33063'],
  ]);
});

it.each([
  [['geiq', 'emmaus'], 'GEIQ'],
  [['ai', 'aci'], 'ACI'],
  [['ressourceries'], 'OTHER'],
])('tells the kind by the networks %o: %s', async (networks, kind) => {
  await directory.importRecords([makeStructure(1, { reseaux_porteurs: networks })]);
  const told = { kind, signatureSiret: kind === 'ACI' ? common.siret : null };
  expect(await readStructure()).toMatchObject(told);
});
