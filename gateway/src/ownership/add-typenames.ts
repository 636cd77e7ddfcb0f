import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { findFieldType } from '../supergraph/field-type.ts';

const typenameField = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
const typenameSet = { kind: Kind.SELECTION_SET, selections: [typenameField] } as const;

/**
 * Asks every object whose type its place does not say for its type: without it, it cannot be checked nor projected. So is
 * an object of which nothing is asked: the planner leaves such a field behind where it moves what was within to another
 * fetch, and no subgraph answers it.
 */
export function addTypenames(operation: OperationDefinitionNode, schema: GraphQLSchema): OperationDefinitionNode {
  const type = schema.getRootType(operation.operation);
  return type ? { ...operation, selectionSet: addToSet(operation.selectionSet, type, schema) } : operation;
}

/** The type is null where it is not known, as that of `_entities` is. */
function addToSet(set: SelectionSetNode, type: GraphQLCompositeType | null, schema: GraphQLSchema): SelectionSetNode {
  const selections = set.selections.map((selection) => addToSelection(selection, type, schema));
  const isTold = selections.some(isTypename);
  return { ...set, selections: isAbstractType(type) && !isTold ? [typenameField, ...selections] : selections };
}

function addToSelection(
  selection: SelectionNode,
  type: GraphQLCompositeType | null,
  schema: GraphQLSchema,
): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
  const inner =
    selection.kind === Kind.FIELD
      ? type && getNamedType(findFieldType(schema, type.name, selection.name.value) ?? undefined)
      : schema.getType(selection.typeCondition?.name.value ?? type?.name ?? '');
  const innerType = isCompositeType(inner) ? inner : null;
  if (selection.selectionSet)
    return { ...selection, selectionSet: addToSet(selection.selectionSet, innerType, schema) };
  return innerType ? { ...selection, selectionSet: typenameSet } : selection;
}

/** Whether a selection gives the type under its own name. */
function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias;
}
