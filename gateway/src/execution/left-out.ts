import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { ResponsePath } from '../errors.ts';
import { isIncluded, type Variables } from '../planning/conditions.ts';
import { keyOf } from '../planning/data-keys.ts';

/** Whether conditions leave a place out of the answer. The planner may ask for it even so, and what fails there is not told. */
export function isLeftOut(path: ResponsePath, operation: OperationDefinitionNode, variables: Variables): boolean {
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  for (const key of path.filter((segment) => typeof segment === 'string')) {
    const all = sets.flatMap((set) => listUses(set, key, null));
    const included = sets.flatMap((set) => listUses(set, key, variables));
    if (included.length === 0) return all.length > 0;
    sets = included.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return false;
}

/** The fields of a set under one response key, whatever type they are on; with variables, those that they leave in. */
function listUses(set: SelectionSetNode, key: string, variables: Variables | null): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (variables && !isIncluded(selection, variables)) return [];
    if (selection.kind === Kind.FIELD) return keyOf(selection) === key ? [selection] : [];
    return selection.kind === Kind.INLINE_FRAGMENT ? listUses(selection.selectionSet, key, variables) : [];
  });
}
