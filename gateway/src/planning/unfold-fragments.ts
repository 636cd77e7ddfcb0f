import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { findFieldType } from '../supergraph/field-type.ts';

const typenameField = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * Writes the selections of fragments in the place of those that say nothing new of an object, and leaves out those that
 * no object there can be of. The planner aborts the process at some fragments on an interface where the object's type is
 * known (docs/decisions/0039).
 */
export function unfoldFragments(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): SelectionSetNode {
  const selections = set.selections.flatMap((selection) => unfold(selection, type, schema));
  return { ...set, selections: selections.length > 0 ? selections : [typenameField] };
}

function unfold(selection: SelectionNode, type: GraphQLCompositeType, schema: GraphQLSchema): readonly SelectionNode[] {
  if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A named fragment was not expanded.');
  if (selection.kind === Kind.FIELD) {
    const inner = getNamedType(findFieldType(schema, type.name, selection.name.value) ?? undefined);
    if (!selection.selectionSet || !isCompositeType(inner)) return [selection];
    return [{ ...selection, selectionSet: unfoldFragments(selection.selectionSet, inner, schema) }];
  }
  const condition = schema.getType(selection.typeCondition?.name.value ?? type.name);
  if (!isCompositeType(condition)) return [];
  if (isObjectType(type) && condition !== type) {
    if (!isAbstractType(condition) || !schema.isSubType(condition, type)) return [];
  }
  const within = isObjectType(type) ? type : condition;
  const selectionSet = unfoldFragments(selection.selectionSet, within, schema);
  return within === type ? selectionSet.selections : [{ ...selection, selectionSet }];
}
