import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The operation with every named fragment written in place, so that each selection has exactly one place in the
 * answer. The budgets bound how large that becomes; fragments that spread each other in a circle must be refused before.
 */
export function expandFragments(document: DocumentNode, operation: OperationDefinitionNode): OperationDefinitionNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { ...operation, selectionSet: expandSet(operation.selectionSet, fragments) };
}

function expandSet(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionSetNode {
  return { ...set, selections: set.selections.map((selection) => expand(selection, fragments)) };
}

function expand(selection: SelectionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionNode {
  if (selection.kind !== Kind.FRAGMENT_SPREAD) {
    return selection.selectionSet
      ? { ...selection, selectionSet: expandSet(selection.selectionSet, fragments) }
      : selection;
  }
  const fragment = fragments.get(selection.name.value);
  if (!fragment) throw new Error(`The fragment ${selection.name.value} is not defined.`);
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: fragment.typeCondition,
    directives: selection.directives ?? [],
    selectionSet: expandSet(fragment.selectionSet, fragments),
  };
}
