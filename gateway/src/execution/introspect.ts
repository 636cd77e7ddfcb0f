import {
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from '../planning/conditions.ts';

/** Whether an operation asks for the schema itself. */
export function isIntrospective(operation: OperationDefinitionNode): boolean {
  return keepIntrospection(operation.selectionSet).selections.length > 0;
}

/** Answers `__schema` and `__type` of an operation without named fragments, by response key. */
export function introspect(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
): Record<string, unknown> {
  const definition = { ...operation, selectionSet: keepIntrospection(operation.selectionSet) };
  if (definition.selectionSet.selections.length === 0) return {};
  const document = { kind: Kind.DOCUMENT, definitions: [definition] } as const;
  return { ...executeSync({ schema, document, variableValues: variables }).data };
}

function keepIntrospection(set: SelectionSetNode): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === '__schema' || selection.name.value === '__type' ? [selection] : [];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const inner = keepIntrospection(selection.selectionSet);
    return inner.selections.length > 0 ? [{ ...selection, selectionSet: inner }] : [];
  });
  return { ...set, selections };
}
