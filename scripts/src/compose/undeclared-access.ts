import { type DocumentNode, Kind } from 'graphql';
import { ACCESS_DIRECTIVES } from './access-names.ts';
import { type Declaration, groupByCoordinate } from './declarations.ts';
import { findDirective } from './member-sdl.ts';
import type { Ownership } from './ownership/index.ts';
import type { Problem } from './problem.ts';

/**
 * Finds fields of the supergraph that neither declare access nor stand on an object whose owner does. A field that
 * another than the owner added inherits nothing: the owner did not have it in mind.
 */
export function findUndeclaredFields(
  supergraph: DocumentNode,
  declarations: readonly Declaration[],
  { adders }: Pick<Ownership, 'adders'>,
): Problem[] {
  const definitions = groupByCoordinate(declarations);
  return supergraph.definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const coordinates = (type.fields ?? []).flatMap((field) => {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const isInherited = isDeclared(type) && !adders.has(coordinate);
      return isDeclared(field) || isInherited ? [] : [coordinate];
    });
    return coordinates.map((coordinate) => {
      const subgraphs = (definitions.get(coordinate) ?? []).map(({ subgraph }) => subgraph);
      return createProblem(type.name.value, coordinate, [...new Set(subgraphs)]);
    });
  });
}

function isDeclared(node: Parameters<typeof findDirective>[0]): boolean {
  return ACCESS_DIRECTIVES.some((name) => findDirective(node, name));
}

function createProblem(typeName: string, coordinate: string, subgraphs: readonly string[]): Problem {
  return {
    code: 'ACCESS_UNDECLARED',
    coordinate,
    subgraphs,
    message: `Nothing declares who may read ${coordinate}, defined by ${subgraphs.join(' and ')}.`,
    mend:
      `Add @policy, @requiresScopes or @authenticated to ${coordinate}, or to ${typeName} where that is your own; ` +
      'public is @policy(policies: [["public"]]).',
  };
}
