import { type DocumentNode, Kind, type TypeNode } from 'graphql';
import { listTypes } from '../member-sdl.ts';
import type { Problem } from '../problem.ts';

/** Finds unions of a supergraph whose members give one field different nullability: no operation could ask for both. */
export function findUnequalMembers(supergraph: DocumentNode): Problem[] {
  const types = new Map(listTypes(supergraph).map((type) => [type.name.value, type]));
  return [...types.values()].flatMap((union) => {
    if (union.kind !== Kind.UNION_TYPE_DEFINITION) return [];
    const fields = (union.types ?? []).flatMap(({ name: { value: member } }) => {
      const type = types.get(member);
      if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      return (type.fields ?? []).map((field) => ({ member, name: field.name.value, wraps: writeWraps(field.type) }));
    });
    return [...Map.groupBy(fields, ({ name }) => name)].flatMap(([name, same]) => {
      if (new Set(same.map(({ wraps }) => wraps)).size === 1) return [];
      return [
        refuse(
          union.name.value,
          name,
          same.map(({ member }) => member),
        ),
      ];
    });
  });
}

/** The lists and exclamation marks of a type: `[_!]!`. */
function writeWraps(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return '_';
  return type.kind === Kind.LIST_TYPE ? `[${writeWraps(type.type)}]` : `${writeWraps(type.type)}!`;
}

function refuse(union: string, field: string, members: readonly string[]): Problem {
  return {
    code: 'NULLABILITY_UNSAFE',
    coordinate: union,
    subgraphs: [],
    message: `The members ${members.join(', ')} of ${union} do not agree whether ${field} can be null.`,
    mend: `Give ${field} the same nullability in each.`,
  };
}
