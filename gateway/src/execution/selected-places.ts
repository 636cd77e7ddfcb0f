import type { FieldNode, SelectionSetNode } from 'graphql';
import type { ResponsePath } from '../errors.ts';
import { keyOf } from '../planning/data-keys.ts';
import { listAllFields } from '../planning/list-all-fields.ts';

/** No list of an answer is longer; a greater number is no index. */
const mostItems = 100_000;

/** Keeps the part of a subgraph's path that leads along what was selected: the rest could say anything to anybody. */
export function keepSelected(path: ResponsePath, set: SelectionSetNode | undefined): ResponsePath {
  let sets = set ? [set] : [];
  const end = path.findIndex((segment) => {
    if (typeof segment === 'number') return !(Number.isInteger(segment) && segment >= 0 && segment < mostItems);
    const fields = findFields(sets, segment);
    sets = selectionsOf(fields);
    return fields.length === 0;
  });
  return end === -1 ? path : path.slice(0, end);
}

/** Finds the place that comes first in the response to an operation with these selections. */
export function findFirstPlace(places: Iterable<ResponsePath>, set: SelectionSetNode): ResponsePath | null {
  let first: ResponsePath | null = null;
  for (const place of places) if (!first || isBefore(place, first, set)) first = place;
  return first;
}

function isBefore(one: ResponsePath, other: ResponsePath, set: SelectionSetNode): boolean {
  const level = one.findIndex((segment, index) => segment !== other[index]);
  // The outer one, or the same.
  if (level === -1) return true;
  const common = one.slice(0, level).filter((segment) => typeof segment === 'string');
  const sets = common.reduce((within, key) => selectionsOf(findFields(within, key)), [set]);
  const keys = sets.flatMap(listAllFields).map(keyOf);
  const [a, b] = [one, other].map(({ [level]: segment }) =>
    typeof segment === 'number' ? segment : keys.indexOf(String(segment)),
  );
  return Number(a) < Number(b);
}

/** Finds the fields of some sets under one response key, whatever type they are on. */
function findFields(sets: readonly SelectionSetNode[], key: string): FieldNode[] {
  return sets.flatMap(listAllFields).filter((field) => keyOf(field) === key);
}

/** The sets that are selected on the values of some fields. */
function selectionsOf(fields: readonly FieldNode[]): SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet ?? []);
}
