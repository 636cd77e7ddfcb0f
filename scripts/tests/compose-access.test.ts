import { describe, expect, it } from 'vitest';
import { composeSubgraphs } from '../src/compose/index.ts';
import { contract, makeInput, makeInputWith, makeMember } from './compose.fixture.ts';

function findProblems(sdl: string): string[] {
  const { problems } = composeSubgraphs(makeInputWith('intruder', sdl));
  return problems.map(({ code, coordinate, subgraphs }) => `${code} ${coordinate} ${subgraphs.join('+')}`);
}

const PUBLIC = '@policy(policies: [["public"]])';

describe('access declared in the SDL', () => {
  it('is complete in this house', () => {
    expect(composeSubgraphs(makeInput()).problems).toEqual([]);
  });

  it('is asked for where nothing declares it, with the place and the mend', () => {
    const input = makeInputWith('intruder', `type Query { secret: Secret ${PUBLIC} } type Secret { word: String }`);

    expect(composeSubgraphs(input).problems).toEqual([
      {
        code: 'ACCESS_UNDECLARED',
        coordinate: 'Secret.word',
        subgraphs: ['intruder'],
        message: 'Nothing declares who may read Secret.word, defined by intruder.',
        mend:
          'Add @policy, @requiresScopes or @authenticated to Secret.word, or to Secret where that is your own; ' +
          'public is @policy(policies: [["public"]]).',
      },
    ]);
  });

  it('is asked for on a root field and in an own part', () => {
    const members = [
      makeMember('porte', {
        ownSdl: 'extend type Center { porte: PorteX @policy(policies: [["public"]]) } type PorteX { a: Int }',
      }),
    ];

    expect(findProblems('type Query { secret: Int }')).toEqual(['ACCESS_UNDECLARED Query.secret intruder']);
    expect(composeSubgraphs(makeInput({ members })).problems.map(({ coordinate }) => coordinate)).toEqual(['PorteX.a']);
  });

  it.each([
    [
      'a policy that nobody knows',
      'type Query { a: Int @policy(policies: [["pubic"]]) }',
      'ACCESS_UNKNOWN Query.a intruder',
    ],
    [
      'a scope that nobody knows',
      'type Query { a: Int @requiresScopes(scopes: [["person:read", "person:all"]]) }',
      'ACCESS_UNKNOWN Query.a intruder',
    ],
    [
      'an empty alternative',
      'type Query { a: Int @policy(policies: [["public"], []]) }',
      'ACCESS_UNKNOWN Query.a intruder',
    ],
    [
      'under a prefix',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { a: Int @federation__policy(policies: [["public"]]) }',
      'ACCESS_RENAMED @federation__policy intruder',
    ],
  ])('is refused on %s', (_, sdl, problem) => {
    expect(findProblems(sdl)).toEqual([problem]);
  });

  it('is refused where it names no policy at all, which composition drops', () => {
    expect(findProblems('type Query { a: Int @policy(policies: []) }')).toEqual([
      'ACCESS_UNKNOWN Query.a intruder',
      'ACCESS_UNDECLARED Query.a intruder',
    ]);
  });
});

describe('the contract', () => {
  it.each([
    ['a root field without a route', '@route(to: OWNER, argument: "id")', '', 'Query.center'],
    [
      'a route to an argument that is not there',
      'argument: "input.center"',
      'argument: "input.centre"',
      'Mutation.draftReferral',
    ],
    ['a route to an id that may be absent', '  center: ID!\n', '  center: ID\n', 'Mutation.draftReferral'],
    ['a module field that is not nullable', '): CenterConnection\n', '): CenterConnection!\n', 'Association.centers'],
    ['an entity field without a route', '@route(to: VIEWER)', '', 'Session.referrals'],
  ])('is refused with %s', (_, from, to, coordinate) => {
    const { problems } = composeSubgraphs(makeInput({ contract: contract.replace(from, to) }));

    expect(contract).toContain(from);
    expect(problems.map((problem) => `${problem.code} ${problem.coordinate}`)).toContain(
      `CONTRACT_UNSAFE ${coordinate}`,
    );
  });
});
