import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type ContractModule, createMemberSdl } from '../src/compose/index.ts';
import { MemberSdlRefused } from '../src/compose/member-sdl.ts';
import { contract, makeMember, makeOwnSdl, subgraphs } from './compose.fixture.ts';

const MODULE_SETS: ContractModule[][] = [
  ['PRESENCE'],
  ['PRESENCE', 'VOLUNTEERING'],
  ['PRESENCE', 'REFERRAL'],
  ['PRESENCE', 'VOLUNTEERING', 'REFERRAL'],
];

function makeSdl(slug: string, modules: ContractModule[] = MODULE_SETS[3] ?? [], ownSdl = ''): string {
  return createMemberSdl({ ...makeMember(slug, { modules, ownSdl }), contract });
}

function findCompositionErrors(members: Record<string, string>): string[] {
  const sources = [...subgraphs, ...Object.entries(members).map(([name, sdl]) => ({ name, sdl }))];
  const services = sources.map(({ name, sdl }) => ({ name, url: `http://${name}.test`, typeDefs: parse(sdl) }));
  return composeServices(services).errors?.map(({ message }) => message) ?? [];
}

function findRefusals(ownSdl: string, modules?: ContractModule[]): string[] {
  try {
    makeSdl('porte-ouverte', modules, ownSdl);
    return [];
  } catch (error) {
    if (!(error instanceof MemberSdlRefused)) throw error;
    return error.refusals.map(({ message }) => message);
  }
}

describe("an association's own SDL", () => {
  it('holds no person, no session and no mutation without the referral module', () => {
    const sdl = makeSdl('porte-ouverte', ['PRESENCE', 'VOLUNTEERING']);

    expect(sdl).toContain('type VolunteerTeam');
    expect(sdl).not.toMatch(/Person|Referral|Session|Mutation|DateTime|@module|@route|@owned|ContractModule/);
  });

  it('marks the contract shareable and its own field not', () => {
    const sdl = makeSdl('porte-ouverte', ['PRESENCE'], makeOwnSdl('porte-ouverte'));

    expect(sdl).toContain('  openingHours: String @shareable\n');
    expect(sdl).toContain('): Center @policy(policies: [["public"]]) @shareable\n');
    expect(sdl).toContain('  porteOuverte: PorteOuverteCenter @policy(policies: [["public"]])\n');
    expect(sdl).toContain('  mealCount: Int\n');
  });

  it.each(MODULE_SETS)('composes with the other subgraphs when it offers %s %s %s', (...modules) => {
    const sdl = makeSdl('porte-ouverte', modules, makeOwnSdl('porte-ouverte'));

    expect(findCompositionErrors({ 'porte-ouverte': sdl })).toEqual([]);
  });

  it.each(MODULE_SETS)('composes beside another association when it offers %s %s %s', (...modules) => {
    const first = makeSdl('porte-ouverte', modules, makeOwnSdl('porte-ouverte'));
    const second = makeSdl('table-ronde', undefined, makeOwnSdl('table-ronde'));

    expect(findCompositionErrors({ 'porte-ouverte': first, 'table-ronde': second })).toEqual([]);
  });

  it('takes an empty own part and one of comments only', () => {
    expect(makeSdl('porte-ouverte', undefined, '\n# Nothing yet.\n')).toBe(makeSdl('porte-ouverte'));
  });
});

describe('an own part', () => {
  it.each([
    ['a foreign field', 'extend type Center { size: Int }', 'Center.size is not an own field.'],
    ['a second field', 'extend type Center { porteOuverte: Int size: Int }', 'Center.size is not an own field.'],
    ['a required field', 'extend type Center { porteOuverte: Int! }', 'Center.porteOuverte is not nullable.'],
    [
      'access to a contract type',
      'extend type Person @policy(policies: [["public"]]) { porteOuverte: Int }',
      'The extension of Person has directives or interfaces.',
    ],
    [
      'a root field',
      'extend type Query { porteOuverte: Int }',
      "Query may not be extended: it is not a type of the association's modules whose ids name their owner.",
    ],
    [
      'a type of another prefix',
      'type Porteouverte { a: Int }',
      'Porteouverte does not begin with PorteOuverte, as an own type of porte-ouverte must.',
    ],
    [
      'a prefix that goes on in lower case',
      'type PorteOuvertes { a: Int }',
      'PorteOuvertes does not begin with PorteOuverte, as an own type of porte-ouverte must.',
    ],
    ['a contract type', 'type Center { a: Int }', 'Center is already defined, by the contract or by this own part.'],
    [
      'an entity',
      'type PorteOuverteX @key(fields: "a") { a: ID }',
      'PorteOuverteX uses @key, which an own part may not use.',
    ],
    [
      'an unknown type',
      'type PorteOuverteX { a: Y }',
      "PorteOuverteX.a refers to Y, which neither the association's modules nor its own part define.",
    ],
    [
      'an interface',
      'interface PorteOuverteX { a: Int }',
      'PorteOuverteX (InterfaceTypeDefinition) may not stand in an own part.',
    ],
    ['a directive', 'directive @x on OBJECT', 'x (DirectiveDefinition) may not stand in an own part.'],
  ])('is refused with %s', (_, ownSdl, message) => {
    expect(findRefusals(ownSdl)).toEqual([message]);
  });

  it('is refused where it extends a type of a module that is not offered', () => {
    const ownSdl = 'extend type Person { porteOuverte: Int }';

    expect(findRefusals(ownSdl)).toEqual([]);
    expect(findRefusals(ownSdl, ['PRESENCE'])).toHaveLength(1);
  });

  it('is refused where it does not parse', () => {
    expect(findRefusals('extend type {')).toEqual([
      expect.stringMatching(/^The own part does not parse: Syntax Error/),
    ]);
  });

  it('never goes without the module of presence', () => {
    expect(findRefusals('', ['REFERRAL'])).toEqual(['The module PRESENCE is compulsory.']);
  });
});
