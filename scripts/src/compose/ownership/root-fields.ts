import { Kind } from 'graphql';
import type { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { listDirectives, listFields, ROOT_TYPES, type TypePart } from './definitions.ts';
import { OWNERSHIP_FILE, type Ownership } from './ownership.ts';

/** Finds root fields that the ownership does not give to who defines them, and root types under another name. */
export function findRootProblems(
  services: readonly Service[],
  parts: readonly TypePart[],
  ownership: Ownership,
): Problem[] {
  return [...services.flatMap(findRenamedRoots), ...parts.flatMap((part) => findPartProblems(part, ownership))];
}

function findPartProblems(part: TypePart, { adders }: Ownership): Problem[] {
  const { name, subgraph } = part;
  const annotations = listDirectives(part).map(
    (directive): Problem => ({
      code: 'ANNOTATION_FOREIGN',
      coordinate: name,
      subgraphs: [subgraph],
      message: `${subgraph} puts @${directive.name.value} on ${name} as a whole, and so on the root fields of everybody.`,
      mend: 'Declare it on each root field.',
    }),
  );
  const foreign = listFields(part)
    .map((field) => `${name}.${field.name.value}`)
    .filter((coordinate) => adders.get(coordinate) !== subgraph)
    .map((coordinate): Problem => {
      const owner = adders.get(coordinate);
      return {
        code: 'ROOT_FOREIGN',
        coordinate,
        subgraphs: [subgraph],
        message: `${subgraph} defines ${coordinate}, which ${owner ? `${owner} owns` : `${OWNERSHIP_FILE} does not list`}.`,
        mend: owner ? 'Give it another name.' : `List it under ${name} in ${OWNERSHIP_FILE}.`,
      };
    });
  return [...annotations, ...foreign];
}

/** `schema { query: Entrance }` would make a type the root of everybody under a name that no rule looks at. */
function findRenamedRoots({ name, document }: Service): Problem[] {
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) return [];
    return (node.operationTypes ?? [])
      .filter(
        ({ type, operation }) => type.name.value.toLowerCase() !== operation || !ROOT_TYPES.includes(type.name.value),
      )
      .map(({ type, operation }) => ({
        code: 'ROOT_RENAMED',
        coordinate: type.name.value,
        subgraphs: [name],
        message: `${name} calls its ${operation} type ${type.name.value}.`,
        mend: 'Call root types Query, Mutation and Subscription.',
      }));
  });
}
