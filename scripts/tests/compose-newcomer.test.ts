import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ContractModule, checkAssociationSdl, checkSubgraphSdl, createMemberSdl } from '../src/compose/index.ts';
import { contract, makeInput, makeOwnSdl, subgraphs } from './compose.fixture.ts';

const slug = 'porte-ouverte';
const all: ContractModule[] = ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'];
const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

const makeSdl = (modules: ContractModule[] = all, ownSdl = ''): string =>
  createMemberSdl({ slug, modules, ownSdl, contract });

function check(sdl: string): string[] {
  const { problems } = checkAssociationSdl(makeInput(), slug, sdl);
  return problems.map(({ code, coordinate }) => `${code} ${coordinate}`);
}

/** Changes an SDL; throws when there is nothing to change. */
function change(sdl: string, from: string, to: string): string {
  if (!sdl.includes(from)) throw new Error(`The SDL does not hold ${from}`);
  return sdl.replace(from, to);
}

describe('the SDL of a would-be association', () => {
  it.each([
    [['PRESENCE']],
    [['PRESENCE', 'VOLUNTEERING']],
    [['PRESENCE', 'REFERRAL']],
    [['PRESENCE', 'STATISTICS']],
    [all],
  ] as [ContractModule[]][])('is accepted with the modules %s, and an own part', (modules) => {
    expect(checkAssociationSdl(makeInput(), slug, makeSdl(modules, makeOwnSdl(slug)))).toEqual({
      problems: [],
      offers: [
        'porte-ouverte keeps the contract and composes with the house.',
        `Modules: ${modules.join(', ')}`,
        'Of its own: Center.porteOuverte, PorteOuverteCenter.mealCount, PorteOuverteCenter.since',
      ],
    });
  });

  it('is accepted as a federation library publishes it, and without words', () => {
    const machinery = `scalar _Any scalar federation__FieldSet directive @key(fields: federation__FieldSet!) repeatable on OBJECT
      type _Service { sdl: String } union _Entity = Association | Center | Unit
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }`;
    const wordless = makeSdl(['PRESENCE'])
      .replaceAll(/^ *".*"\n/gm, '')
      .replaceAll(' @shareable', '');

    expect(check(`${wordless}\n${machinery}`)).toEqual([]);
  });

  it.each([
    [
      'a module by half',
      makeSdl(['PRESENCE'])
        .replace('  activities:', '  volunteerTeam: VolunteerTeam\n  activities:')
        .concat('type VolunteerTeam { volunteerCount: Int! }'),
      'MODULE_INCOMPLETE VOLUNTEERING',
    ],
    ['no presence', 'type Query { a: Int }', 'MODULE_INCOMPLETE PRESENCE'],
    [
      'a root field of its own',
      `${makeSdl()} extend type Query { people: [Person!] @policy(policies: [["public"]]) }`,
      'MEMBER_REFUSED Query',
    ],
    [
      'a field beside its own one',
      `${makeSdl()} extend type Person { name: String @policy(policies: [["public"]]) }`,
      'MEMBER_REFUSED Person.name',
    ],
    [
      'a field of another type',
      change(makeSdl(), '  openingHours: String ', '  openingHours: [String!] '),
      'CONTRACT_CHANGED Center.openingHours',
    ],
    [
      'another argument',
      change(makeSdl(), 'first: Int! = 20', 'first: Int! = 2000'),
      'CONTRACT_CHANGED Association.centers',
    ],
    [
      'people open to everybody',
      change(makeSdl(), '@requiresScopes(scopes: [["person:read"]])', '@policy(policies: [["public"]])'),
      'ANNOTATION_FOREIGN Center.people',
    ],
    ['access removed', makeSdl().replaceAll(/ @requiresScopes\(scopes: [^)]*\)/g, ''), 'ANNOTATION_FOREIGN Person'],
    [
      'another key',
      change(makeSdl(), 'type Person @key(fields: "id")', 'type Person @key(fields: "id ageBand")'),
      'ANNOTATION_FOREIGN Person',
    ],
    [
      'one more value of a contract enum',
      change(makeSdl(), '  CANCELLED\n', '  CANCELLED\n  SOLD\n'),
      'TYPE_REDEFINED ReferralStatus',
    ],
    [
      'one more member of a union',
      change(makeSdl(), 'union CancelReferralResult = ', 'union CancelReferralResult = Person | '),
      'TYPE_REDEFINED CancelReferralResult',
    ],
    [
      'one more input',
      change(makeSdl(), '  person: ID!\n', '  person: ID!\n  birthDate: Date\n'),
      'TYPE_REDEFINED DraftReferralInput',
    ],
    [
      'an interface',
      `${change(makeSdl(), 'type Person @key', 'type Person implements PorteOuverteNamed @key')} interface PorteOuverteNamed { id: ID! }`,
      'INTERFACE_FOREIGN Person',
    ],
    [
      'an override',
      change(makeSdl(), '  address: String @shareable', '  address: String @override(from: "restos-du-coeur")'),
      'OVERRIDE Center.address',
    ],
    [
      "data of the Region's",
      `${makeSdl()} extend type Session { startDate: String @external }`,
      'DATA_REQUIRED Session.startDate',
    ],
    [
      'a directive under another name',
      change(makeSdl(), '"@policy"', '{ name: "@policy", as: "@open" }'),
      'ACCESS_RENAMED @link',
    ],
    [
      'a type without its prefix',
      `${makeSdl()} extend type Center { porteOuverte: Rating @policy(policies: [["public"]]) } type Rating @policy(policies: [["public"]]) { stars: Int }`,
      'MEMBER_REFUSED Rating',
    ],
    [
      'its own part without access',
      `${makeSdl()} extend type Center { porteOuverte: PorteOuverteX @policy(policies: [["public"]]) } type PorteOuverteX { stars: Int }`,
      'ACCESS_UNDECLARED PorteOuverteX.stars',
    ],
    ['no SDL', 'type {', 'SUBGRAPH_UNREADABLE porte-ouverte'],
  ])('is refused with %s', (_, sdl, problem) => {
    expect(check(sdl)).toContain(problem);
  });

  it('is told what a module lacks, and how to mend it', () => {
    const sdl = makeSdl().replace(/^.*\n {2}sentAt: DateTime @shareable\n/m, '');
    const { problems } = checkAssociationSdl(makeInput(), slug, sdl);

    expect(problems).toEqual([
      {
        code: 'MODULE_INCOMPLETE',
        coordinate: 'REFERRAL',
        subgraphs: [slug],
        message: 'porte-ouverte offers REFERRAL by half: Referral.sentAt is missing.',
        mend: 'Add what is missing as `npm run tresse -- contract --modules PRESENCE,REFERRAL` prints it, or leave the module away as a whole.',
      },
    ]);
  });
});

describe('the SDL of a would-be subgraph', () => {
  it('is told what the ownership is to list', () => {
    const verdict = checkSubgraphSdl(makeInput(), 'library-loans', read('honest/library-loans.graphql'));

    expect(verdict).toEqual({
      problems: [],
      offers: [
        'library-loans composes with the house.',
        'To be listed under entities in schema/ownership.yaml: Library',
        'To be listed under roots in schema/ownership.yaml: Query.library',
      ],
    });
  });

  it('takes the place of the one of its name, and is given nothing new then', () => {
    const [first] = subgraphs;
    const sdl = change(
      first?.sdl ?? '',
      'type Query {',
      'type Query {\n  weather: String @policy(policies: [["public"]])',
    );

    expect(checkSubgraphSdl(makeInput(), first?.name ?? '', sdl).problems.map(({ code }) => code)).toEqual([
      'ROOT_FOREIGN',
    ]);
  });
});
