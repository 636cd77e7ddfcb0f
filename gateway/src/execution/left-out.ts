import type { SelectionSetNode } from 'graphql';
import { placeOf, type ResponsePath } from '../errors.ts';
import type { Variables } from '../planning/conditions.ts';
import type { Run } from './run-plan.ts';
import { findFields, selectionsOf } from './selected-places.ts';

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
  let included: readonly SelectionSetNode[] = [selectionSet];
  let all = included;
  for (const key of path.filter((segment) => typeof segment === 'string')) {
    const fields = findFields(all, key);
    const left = findFields(included, key, variables);
    if (left.length === 0) return fields.length > 0;
    included = selectionsOf(left);
    all = selectionsOf(fields);
  }
  return false;
}
