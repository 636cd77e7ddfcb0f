import { type Declaration, findOwners, formatAccess, groupByCoordinate } from './declarations.ts';
import type { Problem } from './problem.ts';

const ROOT_TYPES: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/**
 * Finds access declared by a subgraph on what another one owns. The owner of a type is the subgraph that declares
 * access on it; value types that all share may say the same thing several times.
 */
export function findForeignDeclarations(declarations: readonly Declaration[]): Problem[] {
  const owners = findOwners(declarations);
  return [...groupByCoordinate(declarations).values()].flatMap((definitions) => {
    const declared = definitions.filter(({ access }) => access.length > 0);
    const [first] = declared;
    if (!first) return [];
    if (first.fieldName === null && ROOT_TYPES.includes(first.typeName)) return [refuseRoot(first)];
    return isForeign(definitions, declared, owners.get(first.typeName))
      ? [refuseForeign(first.coordinate, declared)]
      : [];
  });
}

function isForeign(definitions: readonly Declaration[], declared: readonly Declaration[], owner?: string): boolean {
  const definers = new Set(definitions.map(({ subgraph }) => subgraph));
  const declarers = new Set(declared.map(({ subgraph }) => subgraph));
  const isField = definitions[0]?.fieldName !== null;
  if (definers.size === 1 || isSharedValue(definitions)) return false;
  return declarers.size > 1 || (isField && owner !== undefined && !declarers.has(owner)) || (isField && !owner);
}

function isSharedValue(definitions: readonly Declaration[]): boolean {
  const [first] = definitions;
  return definitions.every(
    (definition) => first && definition.shareable && formatAccess(definition) === formatAccess(first),
  );
}

function refuseForeign(coordinate: string, declared: readonly Declaration[]): Problem {
  const subgraphs = [...new Set(declared.map(({ subgraph }) => subgraph))];
  const who = `${subgraphs.join(' and ')} ${subgraphs.length > 1 ? 'declare' : 'declares'}`;
  return {
    code: 'ACCESS_FOREIGN',
    coordinate,
    subgraphs,
    message: `${who} access on ${coordinate}, which is also defined by another subgraph.`,
    mend: 'Leave the declaration to the one subgraph that owns the type, and declare access only on fields that you add.',
  };
}

function refuseRoot({ subgraph, coordinate }: Declaration): Problem {
  return {
    code: 'ACCESS_FOREIGN',
    coordinate,
    subgraphs: [subgraph],
    message: `${subgraph} declares access on ${coordinate} as a whole, and so on the root fields of every subgraph.`,
    mend: 'Declare it on each root field.',
  };
}
