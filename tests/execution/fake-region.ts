import { readFileSync } from 'node:fs';
import type { FakeSubgraph } from './fake-subgraph.ts';

function readSdl(name: string): string {
  return readFileSync(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8');
}

/** The subgraphs of the Region's side, with just enough in them to be joined with associations. */
export function createFakeRegion(slugs: readonly string[]): FakeSubgraph[] {
  const associations = slugs.map((id) => ({
    __typename: 'Association',
    id,
    name: `Association ${id}`,
    state: 'ACTIVE',
    fictional: true,
  }));
  const department = { __typename: 'Department', code: '33', name: 'Gironde' };
  const communes = new Map([
    [
      '33063',
      {
        code: '33063',
        name: 'Bordeaux',
        department,
        position: { latitude: 44.8, longitude: -0.6, precision: 'COMMUNE' },
      },
    ],
    ['33039', { code: '33039', name: 'Bègles', department, position: null }],
  ]);
  const provider = { __typename: 'Provider', siret: '00000000000000', name: 'Organisme' };
  const training = { __typename: 'Training', id: 'T1', title: 'Soudure', provider };
  const sessions = new Map(
    ['S1', 'S2'].map((id) => [
      id,
      { __typename: 'Session', id, startDate: '2026-11-02', training, provider, recruitmentState: 'OPEN' },
    ]),
  );
  const structure = { __typename: 'EssStructure', id: 'aci', name: 'Les Jardins', openPostCount: 2, jobOpenings: [] };
  return [
    {
      name: 'partnership',
      sdl: readSdl('partnership'),
      root: {
        associations,
        association: ({ id }: { id: string }) => associations.find((one) => one.id === id) ?? null,
        agreements: [
          {
            id: 'charte',
            title: 'Charte',
            signatories: associations.map((association) => ({ name: association.name, association })),
          },
        ],
      },
      entities: { Association: ({ id }) => associations.find((one) => one.id === id) ?? null },
    },
    {
      name: 'territories',
      sdl: readSdl('territories'),
      root: {
        region: { code: '75', name: 'Nouvelle-Aquitaine', departments: [department] },
        department,
        commune: () => communes.get('33063'),
      },
      entities: {
        Department: ({ code }) => (code === '33' ? department : null),
        Commune: ({ code }) => communes.get(String(code)) ?? null,
      },
    },
    {
      name: 'training-catalogue',
      sdl: readSdl('training-catalogue'),
      root: { session: ({ id }: { id: string }) => sessions.get(id) ?? null },
      entities: {
        Session: ({ id }) => sessions.get(String(id)) ?? null,
        Department: ({ code }) => ({ code, openSessionCount: 7 }),
        Commune: ({ code }) => ({
          code,
          openSessionsNearby: {
            edges: [{ cursor: 'n', distanceKm: 1.5, precision: 'COMMUNE', node: sessions.get('S2') }],
            pageInfo: { hasNextPage: false, endCursor: 'n' },
          },
        }),
      },
    },
    { name: 'statistics', sdl: readSdl('statistics'), root: {}, entities: {} },
    {
      name: 'ess-directory',
      sdl: readSdl('ess-directory'),
      root: {},
      entities: {
        Department: ({ code }) => ({
          code,
          essStructureCount: 5,
          insertionWorkshopCount: 3,
          openInsertionPostCount: 4,
        }),
        Commune: ({ code }) => ({
          code,
          essStructuresNearby: {
            edges: [{ cursor: 'e', distanceKm: 2.5, precision: 'COMMUNE', node: structure }],
            pageInfo: { hasNextPage: false, endCursor: 'e' },
          },
        }),
      },
    },
  ];
}
