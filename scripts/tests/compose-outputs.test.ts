import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeSubgraphs, createPublicSdl } from '../src/compose/index.ts';
import { findOutdated, listOutputs, writeOutputs } from '../src/compose/outputs.ts';
import { makeInput, makeMember, makeMembers, makeOwnSdl, subgraphs } from './compose.fixture.ts';

const operations = join(import.meta.dirname, '..', '..', 'schema', 'operations');
const members = makeMembers(5, (slug) => ({ ownSdl: makeOwnSdl(slug) }));

describe('what composition makes', () => {
  it('is the same bytes in whatever order its input comes', () => {
    const expected = listOutputs(composeSubgraphs(makeInput({ members })));
    const orders = fc.record({
      members: fc.shuffledSubarray(members, { minLength: members.length }),
      subgraphs: fc.shuffledSubarray(subgraphs, { minLength: subgraphs.length }),
    });

    fc.assert(
      fc.property(orders, (order) => {
        expect(listOutputs(composeSubgraphs(makeInput(order)))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('tells the gateway who offers what', () => {
    const presence = makeMember('porte-ouverte', { modules: ['PRESENCE'], ownSdl: makeOwnSdl('porte-ouverte') });
    const { registry } = composeSubgraphs(makeInput({ members: [makeMember('table-ronde'), presence] }));

    expect(registry?.members.map(({ slug }) => slug)).toEqual(['porte-ouverte', 'table-ronde']);
    expect(registry?.members[0]).toMatchObject({
      url: 'http://porte-ouverte.test/graphql',
      audience: 'porte-ouverte',
      contractVersion: 1,
      modules: ['PRESENCE'],
      sdlHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      offers: {
        Association: ['id', 'units', 'centers', 'centersByDepartment', 'seasons'],
        PorteOuverteCenter: ['mealCount', 'since'],
        Query: ['center'],
      },
    });
    expect(registry?.members[0]?.offers).not.toHaveProperty('Person');
    expect(registry?.members[1]?.offers['Center']).not.toContain('porteOuverte');
  });

  it('tells the gateway where each field goes', () => {
    expect(composeSubgraphs(makeInput()).registry).toMatchObject({
      contractVersion: 1,
      ownedTypes: ['Association', 'Unit', 'Center', 'VolunteerMission', 'Person', 'Referral'],
      routes: {
        'Session.referrals': { to: 'VIEWER' },
        'Query.center': { to: 'OWNER', argument: 'id' },
        'Mutation.draftReferral': { to: 'OWNER', argument: 'input.center' },
      },
    });
  });

  it('shows the public no machinery, and the words of the owner', () => {
    const publicSdl = createPublicSdl(composeSubgraphs(makeInput({ members })).supergraphSdl ?? '');

    expect(publicSdl).not.toMatch(/join__|link__|@(link|policy|requiresScopes|module|route|owned|key|shareable)|__/);
    expect(publicSdl).not.toMatch(/described by/i);
    expect(publicSdl).toContain('"A department (French: département)."\ntype Department {');
  });

  it('answers every operation of the house', () => {
    const schema = buildSchema(composeSubgraphs(makeInput()).publicSdl ?? '');
    const files = globSync('**/*.graphql', { cwd: operations });

    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect([file, validate(schema, parse(readFileSync(join(operations, file), 'utf8')))]).toEqual([file, []]);
    }
  });

  it('is nothing when there is a problem', () => {
    const composition = composeSubgraphs(makeInput({ members: [makeMember('porte', { modules: [] })] }));

    expect(composition).toMatchObject({ supergraphSdl: null, publicSdl: null, registry: null });
    expect(listOutputs(composition)).toEqual([]);
  });

  it.each([
    [
      'a subgraph that does not parse',
      { subgraphs: [...subgraphs, { name: 'x', sdl: 'type' }] },
      'SUBGRAPH_UNREADABLE x',
    ],
    [
      'two subgraphs of one name',
      { subgraphs: [...subgraphs, ...subgraphs.slice(0, 1)] },
      'SUBGRAPH_UNREADABLE partnership',
    ],
    [
      'a subgraph called associations',
      { subgraphs: [...subgraphs, { name: 'associations', sdl: 'scalar X' }] },
      'SUBGRAPH_UNREADABLE associations',
    ],
    ['two associations of one slug', { members: [makeMember('porte'), makeMember('porte')] }, 'MEMBER_REFUSED porte'],
  ])('is refused with %s', (_, changes, problem) => {
    const { problems } = composeSubgraphs(makeInput(changes));

    expect(problems.map(({ code, coordinate }) => `${code} ${coordinate}`)).toContain(problem);
  });
});

describe('the committed files', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'compose-'));
    mkdirSync(join(root, 'schema'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are told apart from what composition makes, with the command that mends', () => {
    const outputs = listOutputs(composeSubgraphs(makeInput()));
    writeOutputs(outputs, root);
    expect(findOutdated(outputs, root)).toEqual([]);

    writeFileSync(join(root, 'schema', 'registry.json'), '{}\n');

    expect(findOutdated(outputs, root)).toEqual([
      {
        code: 'OUTPUT_OUTDATED',
        coordinate: 'schema/registry.json',
        subgraphs: [],
        message: 'schema/registry.json is not what the subgraphs compose to now.',
        mend: 'Run `npm run tresse -- compose` and commit it.',
      },
    ]);
  });
});
