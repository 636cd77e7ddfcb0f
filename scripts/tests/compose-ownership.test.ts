import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSubgraphs } from '../src/compose/index.ts';
import { listFields, listTypeParts } from '../src/compose/ownership/definitions.ts';
import { readOwnership } from '../src/compose/ownership/index.ts';
import { contract, makeInput, makeInputWith, makeMember, ownership, subgraphs } from './compose.fixture.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const hostile = globSync('hostile/*.graphql', { cwd: import.meta.dirname }).toSorted();

function findProblems(name: string, sdl: string): string[] {
  const { problems } = composeSubgraphs(makeInputWith(name, sdl));
  return problems.map(({ code, coordinate }) => `${code} ${coordinate}`);
}

describe('a subgraph that would join', () => {
  it.each(hostile)('is refused for its own fault: %s', (file) => {
    const sdl = read(file);
    const expected = /^# ([A-Z_]+ [^ :]+): /.exec(sdl)?.[1];

    expect(expected).toBeDefined();
    expect(findProblems(basename(file, '.graphql'), sdl)).toContain(expected);
  });

  it('may have types and root fields of its own, and refer to those of others by their keys', () => {
    expect(findProblems('library-loans', read('honest/library-loans.graphql'))).toEqual([]);
  });

  it('is told what is wrong, where, and how to mend it', () => {
    const input = makeInputWith('intruder', read('hostile/foreign-field.graphql'));

    expect(composeSubgraphs(input).problems).toEqual([
      {
        code: 'FIELD_FOREIGN',
        coordinate: 'Center.rating',
        subgraphs: ['intruder'],
        message: 'intruder defines Center.rating; Center belongs to associations.',
        mend: 'Put it on a type of your own, or agree it with associations and list it in schema/ownership.yaml.',
      },
    ]);
  });
});

describe('a subgraph of the house', () => {
  const library = { name: 'library-loans', sdl: read('honest/library-loans.graphql') };

  it('has its entities and root fields listed', () => {
    const { problems } = composeSubgraphs(makeInput({ subgraphs: [...subgraphs, library] }));

    expect(problems.map(({ code, coordinate }) => `${code} ${coordinate}`)).toEqual([
      'ROOT_FOREIGN Query.library',
      'ENTITY_UNLISTED Library',
    ]);
  });

  it('may add a field to an entity of another one once that is listed, and declares access on it itself', () => {
    const listed = ownership.replace(
      'training-catalogue: [openSessionsNearby, searchSessions]',
      '$&\n      trees: [treeCount, oakCount]',
    );
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@policy"])
      scalar CommuneCode @specifiedBy(url: "https://www.insee.fr/fr/information/2560452")
      type Commune @key(fields: "code") { code: CommuneCode! treeCount: Int @policy(policies: [["public"]]) oakCount: Int }`;
    const input = { ...makeInputWith('trees', sdl), ownership: listed };

    expect(composeSubgraphs(input).problems.map(({ code, coordinate }) => `${code} ${coordinate}`)).toEqual([
      'ACCESS_UNDECLARED Commune.oakCount',
    ]);
  });

  it('answers nullable what others can answer the entity without', () => {
    const changed = subgraphs.map(({ name, sdl }) => ({
      name,
      sdl: sdl.replaceAll('  population: Int\n', '  population: Int!\n'),
    }));

    expect(composeSubgraphs(makeInput({ subgraphs: changed })).problems).toEqual([
      expect.objectContaining({
        code: 'NULLABILITY_UNSAFE',
        coordinate: 'Department.population',
        subgraphs: ['territories', 'associations', 'ess-directory', 'statistics', 'training-catalogue'],
      }),
      expect.objectContaining({ code: 'NULLABILITY_UNSAFE', coordinate: 'Commune.population' }),
    ]);
  });
});

describe("an association's own part", () => {
  it.each([
    [
      'a type that a subgraph owns',
      'place',
      'extend type Center { place: Place @policy(policies: [["public"]]) } type Place @policy(policies: [["public"]]) { name: String }',
      'FIELD_FOREIGN Place.name',
    ],
    ['a field without access', 'porte', 'extend type Center { porte: String }', 'ACCESS_UNDECLARED Center.porte'],
  ])('is refused with %s', (_, slug, ownSdl, problem) => {
    const { problems } = composeSubgraphs(makeInput({ members: [makeMember(slug, { ownSdl })] }));

    expect(problems.map(({ code, coordinate }) => `${code} ${coordinate}`)).toContain(problem);
  });
});

describe('schema/ownership.yaml', () => {
  it.each([
    ['what is no YAML', 'entities: {', /^schema\/ownership\.yaml cannot be read: Flow map .* at line 1, column 12/],
    ['another form', 'entities: {}\nroots: { Inquiry: {} }\nshared: []', /cannot be read: .*Inquiry/],
  ])('is refused as %s, with the place', (_, text, message) => {
    expect(composeSubgraphs(makeInput({ ownership: text })).problems).toContainEqual({
      code: 'OWNERSHIP_UNREADABLE',
      coordinate: 'schema/ownership.yaml',
      subgraphs: [],
      message: expect.stringMatching(message),
      mend: 'Write `entities`, `roots` and `shared` as the lines that are already there.',
    });
  });

  it('lists nothing that is not there', () => {
    const sources = [...subgraphs, { name: 'associations', sdl: contract }];
    const parts = listTypeParts(sources.map(({ name, sdl }) => ({ name, url: '', document: parse(sdl) })));
    const types = new Set(parts.map(({ subgraph, name }) => `${subgraph} ${name}`));
    const fields = new Set(
      parts.flatMap((part) => listFields(part).map(({ name }) => `${part.subgraph} ${part.name}.${name.value}`)),
    );
    const listed = readOwnership(ownership).ownership;

    expect([...listed.owners].map(([type, owner]) => `${owner} ${type}`).filter((type) => !types.has(type))).toEqual(
      [],
    );
    expect(
      [...listed.adders].map(([field, adder]) => `${adder} ${field}`).filter((field) => !fields.has(field)),
    ).toEqual([]);
    expect([...listed.shared].filter((type) => parts.filter(({ name }) => name === type).length < 2)).toEqual([]);
  });
});
