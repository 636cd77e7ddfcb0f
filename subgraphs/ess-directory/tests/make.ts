import { type ImportSummary, publicCaller } from '@tresse/kit';
import { type Ask, createAsk, createTestDatabase, fixedClock, type TestDatabase } from '@tresse/kit/testing';
import { importEss } from '../src/import/index.ts';
import { migrate, subgraph } from '../src/index.ts';

/** The day on which the tests read files. */
export const today = '2026-11-02';

/** A directory with its own database. */
export interface TestDirectory {
  readonly database: TestDatabase;
  readonly ask: Ask;
  /** Imports records as a JSON array, or a text as it is, as if `source` had delivered it. */
  importRecords(records: readonly object[] | string, source?: string): Promise<ImportSummary>;
}

/** Bytes of a text, as a file would give them. */
export async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Makes an empty directory. */
export async function createDirectory(): Promise<TestDirectory> {
  const database = await createTestDatabase('ess-directory', migrate);
  return {
    database,
    ask: createAsk(subgraph, {
      db: database.db,
      now: fixedClock(`${today}T12:00:00+01:00`),
      caller: publicCaller,
    }),
    importRecords: (records, source = 'test') => {
      const text = typeof records === 'string' ? records : JSON.stringify(records, null, 2);
      return importEss({ database: database.db, source, content: toBytes(text), today });
    },
  };
}

/** Makes the UUID of the nth company. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Makes the id under which the directory keeps the nth company. */
export const idOf = (n: number): string => `emplois-de-linclusion--${uuid(n)}`;

/** Makes a structure of data·inclusion v1: an ACI in Bordeaux unless told otherwise. */
export const makeStructure = (n: number, told: object = {}): object => ({
  source: 'emplois-de-linclusion',
  id: idOf(n),
  nom: 'Les Jardins du Galet',
  date_maj: '2026-09-14',
  siret: '00020001400017',
  commune: 'Bordeaux',
  code_postal: '33000',
  code_insee: '33063',
  adresse: '12 rue des Essais',
  complement_adresse: null,
  telephone: '+33536498001',
  courriel: 'contact@galet.example',
  site_web: 'https://galet.example/',
  horaires_accueil: 'Mo-Fr 09:00-12:00; PH off',
  description: 'Jardin maraîcher.',
  reseaux_porteurs: ['aci', 'chantier-ecole'],
  ...told,
});

/** Makes a company of the public API: the same ACI, with one opening of two posts, unless told otherwise. */
export const makeSiae = (n: number, told: object = {}): object => ({
  id: uuid(n),
  cree_le: '2024-01-15T09:00:00+01:00',
  mis_a_jour_le: '2026-10-01T23:30:00Z',
  siret: '00020001400017',
  type: 'ACI',
  raison_sociale: 'ASSOCIATION DU GALET',
  enseigne: 'Les Jardins du Galet',
  telephone: '0536498001',
  courriel: 'contact@galet.example',
  site_web: 'https://galet.example/',
  description: 'Jardin maraîcher et paniers.',
  bloque_candidatures: false,
  addresse_ligne_1: '12 rue des Essais',
  addresse_ligne_2: 'Bâtiment B',
  code_postal: '33000',
  ville: 'BORDEAUX',
  departement: '33',
  postes: [makeOpening(1)],
  ...told,
});

/** Makes an opening of the public API: it recruits for two posts unless told otherwise. */
export const makeOpening = (id: number, told: object = {}): object => ({
  id,
  rome: 'A1414',
  cree_le: '2026-09-01T10:00:00+02:00',
  mis_a_jour_le: '2026-09-15T10:00:00+02:00',
  recrutement_ouvert: 'True',
  description: 'Semis et récolte.',
  appellation_modifiee: 'Ouvrier maraîcher / Ouvrière maraîchère',
  type_contrat: 'CDD insertion',
  nombre_postes_ouverts: 2,
  lieu: { nom: 'Pessac', departement: '33', code_postaux: ['33600'], code_insee: '33318' },
  profil_recherche: 'Débutants acceptés.',
  ...told,
});
