import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { findFieldType } from '../supergraph/field-type.ts';

/** A graph with the interfaces that some subgraph knows as objects. */
export interface InterfaceSource {
  readonly schema: GraphQLSchema;
  readonly interfaceObjects: ReadonlySet<string>;
}

const typenameField = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * Asks for the type wherever fragments depend on that of an object which a subgraph knows by its interface only. Without
 * it the planner forgets the key by which the type is found, and all within the fragments is lost (docs/decisions/0046).
 */
export function askTypes(operation: OperationDefinitionNode, source: InterfaceSource): OperationDefinitionNode {
  const type = source.schema.getRootType(operation.operation);
  if (!type || source.interfaceObjects.size === 0) return operation;
  return { ...operation, selectionSet: askWithin(operation.selectionSet, type, source) };
}

/** Whether what is selected on a type depends on which type an object is of. */
export function dependsOnType(set: SelectionSetNode, typeName: string): boolean {
  return set.selections.some((selection) => {
    if (selection.kind !== Kind.INLINE_FRAGMENT) return false;
    const condition = selection.typeCondition?.name.value ?? typeName;
    return condition !== typeName || dependsOnType(selection.selectionSet, typeName);
  });
}

function askWithin(set: SelectionSetNode, type: GraphQLCompositeType, source: InterfaceSource): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    const inner = findInnerType(selection, type, source.schema);
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet || !inner) return selection;
    return { ...selection, selectionSet: askWithin(selection.selectionSet, inner, source) };
  });
  const isAsked = source.interfaceObjects.has(type.name) && dependsOnType(set, type.name);
  return { ...set, selections: isAsked ? [typenameField, ...selections] : selections };
}

function findInnerType(
  selection: SelectionNode,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): GraphQLCompositeType | null {
  const inner =
    selection.kind === Kind.FIELD
      ? getNamedType(findFieldType(schema, type.name, selection.name.value) ?? undefined)
      : schema.getType((selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition?.name.value) || type.name);
  return isCompositeType(inner) ? inner : null;
}
