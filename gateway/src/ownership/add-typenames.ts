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

/** Asks every object whose type its place does not say for its type: without it, it cannot be checked nor projected. */
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
  if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return selection;
  const inner =
    selection.kind === Kind.FIELD
      ? type && getNamedType(findFieldType(schema, type.name, selection.name.value) ?? undefined)
      : schema.getType(selection.typeCondition?.name.value ?? type?.name ?? '');
  return {
    ...selection,
    selectionSet: addToSet(selection.selectionSet, isCompositeType(inner) ? inner : null, schema),
  };
}

/** Whether a selection gives the type under its own name, whatever the variables. */
function isTypename(selection: SelectionNode): boolean {
  if (selection.kind !== Kind.FIELD || selection.name.value !== '__typename') return false;
  return !selection.alias && !selection.directives?.length;
}
