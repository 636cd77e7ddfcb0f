import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';

/** Lists the fields of a set in document order, also those within inline fragments, whatever type they are on. */
export function listAllFields(set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? listAllFields(selection.selectionSet) : [];
  });
}
