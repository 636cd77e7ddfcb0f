import { type DocumentNode, Kind } from 'graphql';
import { readArguments } from './directive-arguments.ts';

/**
 * Throws for what aborts the whole process once the planner meets it in a query: a field that requires others, where its
 * subgraph resolves the entity by several keys (docs/decisions/0039).
 */
export function checkPlannerLimits(document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const keys = readArguments(definition, 'join__type').filter(({ key, resolvable }) => key && resolvable !== false);
    for (const field of definition.fields ?? []) {
      const graph = readArguments(field, 'join__field').find(({ requires }) => requires)?.['graph'];
      if (keys.filter((one) => one['graph'] === graph).length < 2) continue;
      const coordinate = `${definition.name.value}.${field.name.value}`;
      throw new Error(`${coordinate} has @requires where ${graph} has several keys: no planner here can plan it.`);
    }
  }
}
