import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { placeOf, type ResponsePath } from '../errors.ts';
import { isIncluded, type Variables } from '../planning/conditions.ts';
import { keyOf } from '../planning/data-keys.ts';
import type { Run } from './run-plan.ts';

/** Keeps the places that conditions leave in the answer. The planner may ask for others even so: what fails there is not told. */
export function keepIncluded(
  places: readonly ResponsePath[],
  run: Pick<Run, 'selectionSet' | 'variables'>,
): ResponsePath[] {
  const known = new Map<string, boolean>();
  return places.filter((path) => {
    const place = placeOf(path);
    const isKept = known.get(place) ?? !isLeftOut(path, run.selectionSet, run.variables);
    known.set(place, isKept);
    return isKept;
  });
}

function isLeftOut(path: ResponsePath, selectionSet: SelectionSetNode, variables: Variables): boolean {
  let sets: readonly SelectionSetNode[] = [selectionSet];
  for (const key of path.filter((segment) => typeof segment === 'string')) {
    const all = sets.flatMap((set) => listUses(set, key, null));
    const included = sets.flatMap((set) => listUses(set, key, variables));
    if (included.length === 0) return all.length > 0;
    sets = included.flatMap(({ selectionSet: inner }) => inner ?? []);
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
