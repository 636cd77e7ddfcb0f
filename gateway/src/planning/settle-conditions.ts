import { Kind, type OperationDefinitionNode, visit } from 'graphql';
import { isIncluded, type Variables } from './conditions.ts';

/**
 * The values that the conditions of a document take in a request, by variable: what is planned depends on them. A value
 * that its type does not allow counts as false; the request is refused for it later.
 */
export function readConditions(
  names: readonly string[],
  operation: OperationDefinitionNode,
  given: Variables,
): Variables {
  const definitions = new Map(operation.variableDefinitions?.map((one) => [one.variable.name.value, one.defaultValue]));
  return Object.fromEntries(
    names.map((name) => {
      const initial = definitions.get(name);
      const isSet = Object.hasOwn(given, name) && given[name] !== undefined;
      return [name, isSet ? given[name] === true : initial?.kind === Kind.BOOLEAN && initial.value];
    }),
  );
}

/** The variables on which conditions of an operation without named fragments depend, sorted. */
export function listConditionNames(operation: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  visit(operation.selectionSet, {
    [Kind.DIRECTIVE]({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** Leaves out what conditions leave out, and the conditions: the planner loses some of them (docs/decisions/0046). */
export function settleConditions(operation: OperationDefinitionNode, values: Variables): OperationDefinitionNode {
  const settle = <Node extends { readonly directives?: readonly unknown[] | undefined }>(node: Node) => ({
    ...node,
    directives: [],
  });
  return visit(operation, {
    [Kind.FIELD]: (field) => (isIncluded(field, values) ? settle(field) : null),
    [Kind.INLINE_FRAGMENT]: (fragment) => (isIncluded(fragment, values) ? settle(fragment) : null),
  });
}
