import { type DocumentNode, Kind } from 'graphql';
import {
  addOwnPart,
  CONTRACT_MODULES,
  keepReachable,
  type MemberDeclaration,
  MemberSdlRefused,
  readCheckedOwnPart,
  reduceContract,
} from './member-sdl.ts';
import type { Problem } from './problem.ts';
import { ASSOCIATIONS, sortBy } from './service.ts';

/**
 * Folds the own parts of all associations into the contract: the SDL of the one logical subgraph that the planner
 * knows. It grows with own parts only, never with the number of associations.
 */
export function foldContract(input: { readonly contract: string; readonly members: readonly MemberDeclaration[] }): {
  document: DocumentNode;
  problems: Problem[];
} {
  const holders = new Map<string, string>();
  const problems: Problem[] = [];
  let document = reduceContract(input.contract, CONTRACT_MODULES);
  for (const member of sortBy(input.members, ({ slug }) => slug)) {
    const own = readOwn({ ...member, contract: input.contract }, problems);
    const conflicts = own ? findConflicts(member.slug, own, holders) : [];
    problems.push(...conflicts);
    if (own && conflicts.length === 0) document = addOwnPart(document, own);
  }
  return { document: keepReachable(document), problems };
}

function readOwn(member: MemberDeclaration & { readonly contract: string }, problems: Problem[]): DocumentNode | null {
  try {
    return readCheckedOwnPart(member);
  } catch (error) {
    if (!(error instanceof MemberSdlRefused)) throw error;
    const { slug } = member;
    problems.push(
      ...error.refusals.map((refusal): Problem => ({ code: 'MEMBER_REFUSED', subgraphs: [slug], ...refusal })),
    );
    return null;
  }
}

/** Two slugs can lead to one name: `a-1` and `a1` to the same field, `resto` and `resto-du-port` to the same prefix. */
function findConflicts(slug: string, own: DocumentNode, holders: Map<string, string>): Problem[] {
  return listCoordinates(own).flatMap((coordinate) => {
    const holder = holders.get(coordinate);
    if (holder === undefined) {
      holders.set(coordinate, slug);
      return [];
    }
    const message = `${coordinate} is declared by the own parts of ${holder} and ${slug}.`;
    const mend = `Rename it in the own part of ${slug}.`;
    return [{ code: 'OWN_PART_CONFLICT', coordinate, subgraphs: [ASSOCIATIONS, holder, slug], message, mend }];
  });
}

function listCoordinates(own: DocumentNode): string[] {
  return own.definitions.flatMap((node) => {
    if (!('name' in node) || !node.name) return [];
    const name = node.name.value;
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [name];
    return (node.fields ?? []).map((field) => `${name}.${field.name.value}`);
  });
}
