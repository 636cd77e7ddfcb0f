import { type FieldDefinitionNode, Kind } from 'graphql';
import type { Problem } from '../problem.ts';
import { listFields, listKeys, type TypePart } from './definitions.ts';

/**
 * Finds fields that are not null although a subgraph that can answer their entity does not answer them: when their own
 * subgraph is down, they would take the whole object with them. `parts` are of entities only.
 */
export function findFragileFields(parts: readonly TypePart[]): Problem[] {
  return parts.flatMap((part) => {
    const keys = listKeys(part).join(' ').split(' ');
    return listFields(part).flatMap((field) => {
      if (field.type.kind !== Kind.NON_NULL_TYPE || keys.includes(field.name.value)) return [];
      const others = listOthers(parts, part, field);
      return others.length > 0 ? [refuse(part, field, others)] : [];
    });
  });
}

/** The other subgraphs that define the type and lack the field. */
function listOthers(parts: readonly TypePart[], part: TypePart, field: FieldDefinitionNode): string[] {
  const ofType = parts.filter(({ name }) => name === part.name);
  const answer = (subgraph: string) =>
    ofType.some(
      (each) => each.subgraph === subgraph && listFields(each).some(({ name }) => name.value === field.name.value),
    );
  return [...new Set(ofType.map(({ subgraph }) => subgraph))].filter((subgraph) => !answer(subgraph));
}

function refuse({ name, subgraph }: TypePart, field: FieldDefinitionNode, others: readonly string[]): Problem {
  const coordinate = `${name}.${field.name.value}`;
  return {
    code: 'NULLABILITY_UNSAFE',
    coordinate,
    subgraphs: [subgraph, ...others],
    message: `${coordinate} of ${subgraph} is not null, and ${others.join(' and ')} can answer ${name} without it.`,
    mend: 'Make the field nullable: when its subgraph is down, the rest of the object stays.',
  };
}
