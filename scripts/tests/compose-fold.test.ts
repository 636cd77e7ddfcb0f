import { parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { foldContract } from '../src/compose/fold-contract.ts';
import { composeSubgraphs, type MemberSource } from '../src/compose/index.ts';
import { contract, makeInput, makeMember, makeMembers, makeOwnSdl } from './compose.fixture.ts';

function fold(members: readonly MemberSource[]): string {
  return print(foldContract({ contract, members }).document);
}

/** Removes what synthetic members add: types called `Member…`, fields called `member…`. */
function withoutOwnParts(sdl: string): string {
  const remove = ({ name }: { name: { value: string } }) => (/^member/i.test(name.value) ? null : undefined);
  return print(visit(parse(sdl), { ObjectTypeDefinition: remove, FieldDefinition: remove }));
}

describe('folding the contract', () => {
  it('gives the same supergraph for 2, 3 and 50 associations without own parts', () => {
    const [two, three, fifty] = [2, 3, 50].map(
      (count) => composeSubgraphs(makeInput({ members: makeMembers(count) })).supergraphSdl,
    );

    expect(two).toContain('type Center');
    expect(three).toBe(two);
    expect(fifty).toBe(two);
  });

  it('grows only by the own parts', () => {
    const folded = fold(makeMembers(50, (slug) => ({ ownSdl: makeOwnSdl(slug) })));

    expect(folded.match(/^ {2}member\d+: Member\d+Center /gm)).toHaveLength(50);
    expect(folded.match(/^type Member\d+Center /gm)).toHaveLength(50);
    expect(withoutOwnParts(folded)).toBe(withoutOwnParts(fold([])));
  });

  it('composes 50 associations with own parts', () => {
    const members = makeMembers(50, (slug) => ({ ownSdl: makeOwnSdl(slug) }));

    const { problems, registry } = composeSubgraphs(makeInput({ members }));

    expect(problems).toEqual([]);
    expect(registry?.members).toHaveLength(50);
  });

  it('leaves no directive of the hub, nor what only it used', () => {
    expect(contract).toMatch(/@module|@route|@owned/);
    expect(fold(makeMembers(2))).not.toMatch(/@module|@route|@owned|ContractModule|RouteTarget/);
  });

  it('leaves nothing shareable but the end of a page', () => {
    expect(
      fold(makeMembers(2))
        .match(/^.*@shareable.*$/gm)
        ?.slice(1),
    ).toEqual(['type PageInfo @shareable @policy(policies: [["public"]]) {']);
  });

  it('refuses a type that two own parts declare', () => {
    const members = [
      makeMember('resto', { ownSdl: '"" type RestoDuPortCenter @policy(policies: [["public"]]) { "" name: String }' }),
      makeMember('resto-du-port', { ownSdl: makeOwnSdl('resto-du-port') }),
    ];

    expect(composeSubgraphs(makeInput({ members })).problems).toEqual([
      {
        code: 'OWN_PART_CONFLICT',
        coordinate: 'RestoDuPortCenter',
        subgraphs: ['associations', 'resto', 'resto-du-port'],
        message: 'RestoDuPortCenter is declared by the own parts of resto and resto-du-port.',
        mend: 'Rename it in the own part of resto-du-port.',
      },
    ]);
  });

  it('refuses two slugs that lead to one field', () => {
    const members = ['porte-1', 'porte1'].map((slug) => makeMember(slug, { ownSdl: makeOwnSdl(slug) }));

    const coordinates = composeSubgraphs(makeInput({ members })).problems.map(({ coordinate }) => coordinate);

    expect(coordinates).toEqual(['Center.porte1', 'Porte1Center']);
  });
});
