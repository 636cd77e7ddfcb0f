import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDirectory, idOf, makeOpening, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

let directory: TestDirectory;
beforeAll(async () => {
  directory = await createDirectory();
  const many = Array.from({ length: 40 }, (_, n) => makeSiae(n, { postes: [makeOpening(1), makeOpening(2)] }));
  await directory.importRecords(many);
  await directory.importRecords([
    makeSiae(50, { code_postal: '86000', ville: 'Poitiers' }),
    makeSiae(51, { code_postal: '86000', ville: 'Poitiers', type: 'EI' }),
    makeStructure(52, { code_insee: '86194', code_postal: '86000', reseaux_porteurs: ['aci'] }),
    makeSiae(53, { code_postal: '86000', ville: 'Poitiers', bloque_candidatures: true }),
  ]);
});
afterAll(() => directory.database.close());

const everyField = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename
  ... on EssStructure { id name kind openPostCount jobOpenings { id } }
  ... on JobOpening { id title structure { name } commune { code } }
} }`;

it('resolves each of its entities by key', async () => {
  const of = [
    { __typename: 'EssStructure', id: idOf(50) },
    { __typename: 'JobOpening', id: `${idOf(50)}--1` },
  ];
  expect(await directory.ask(everyField, { of })).toEqual({
    data: {
      _entities: [
        {
          __typename: 'EssStructure',
          id: idOf(50),
          name: 'Les Jardins du Galet',
          kind: 'ACI',
          openPostCount: 2,
          jobOpenings: [{ id: `${idOf(50)}--1` }],
        },
        {
          __typename: 'JobOpening',
          id: `${idOf(50)}--1`,
          title: 'Ouvrier maraîcher / Ouvrière maraîchère',
          structure: { name: 'Les Jardins du Galet' },
          commune: { code: '33318' },
        },
      ],
    },
  });
});

it('answers null for what it does not hold, without an error', async () => {
  const of = ['EssStructure', 'JobOpening'].map((__typename) => ({ __typename, id: 'unknown' }));
  expect(await directory.ask(everyField, { of })).toEqual({ data: { _entities: [null, null] } });
  expect(await directory.ask('{ essStructure(id: "unknown") { id } }')).toEqual({ data: { essStructure: null } });
});

it('counts structures, insertion workshops and their open posts in each department', async () => {
  const of = ['33', '86', '23'].map((code) => ({ __typename: 'Department', code }));
  const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Department {
    code essStructureCount insertionWorkshopCount openInsertionPostCount } } }`;
  const { result, statements } = await directory.database.countStatements(() => directory.ask(asked, { of }));
  expect(result).toEqual({
    data: {
      _entities: [
        { code: '33', essStructureCount: 40, insertionWorkshopCount: 40, openInsertionPostCount: 160 },
        // The posts of an EI are no insertion workshop's, and a company that takes no applications has none open.
        { code: '86', essStructureCount: 4, insertionWorkshopCount: 3, openInsertionPostCount: 2 },
        { code: '23', essStructureCount: 0, insertionWorkshopCount: 0, openInsertionPostCount: 0 },
      ],
    },
  });
  expect(statements).toHaveLength(1);
});

it('sends as many statements for a page of forty structures with their openings as for one', async () => {
  const count = async (first: number) => {
    const asked = `{ _entities(representations: [{ __typename: "Commune", code: "33063" }]) { ... on Commune {
      essStructuresNearby(first: ${first}) { edges { node { name commune { code } jobOpenings { title
        commune { code } structure { name } } } } } } } }`;
    const { result, statements } = await directory.database.countStatements(() => directory.ask(asked));
    expect(JSON.stringify(result).match(/"title"/g)).toHaveLength(first * 2);
    return statements.length;
  };
  // The page, its structures, their openings; the structure of an opening is loaded already.
  expect([await count(1), await count(40)]).toEqual([3, 3]);
});
