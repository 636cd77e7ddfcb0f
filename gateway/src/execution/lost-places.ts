import { Kind, type SelectionSetNode } from 'graphql';
import type { ResponsePath } from '../errors.ts';
import type { Outcome, Unsent } from '../ownership/fetch.ts';
import { keyOf, toResponsePath } from '../planning/data-keys.ts';
import type { Entities } from './collect-entities.ts';
import type { PlannedFetch } from './compile-plan.ts';

/** Lists every place of the data that an outcome without an answer leaves empty, in their order. */
export function listLostPlaces(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[]): ResponsePath[] {
  const unsent = new Set([...outcome.withheld, ...outcome.notOffered].map((one) => one.path.join('.')));
  const keysUnder = (set: SelectionSetNode | undefined, typename: string | null) =>
    listKeys(set, typename).filter((key) => !unsent.has(key));
  if (fetch.groups.length === 0) {
    const { fields } = outcome.share;
    const keys = fields.length > 0 ? fields.map(keyOf) : null;
    return (keys ?? keysUnder(fetch.operation.selectionSet, null)).map((key) => toDataPath([key], fetch));
  }
  return outcome.share.lists.flatMap(({ list, indexes }) => {
    const set = findListSet(fetch, list);
    return indexes.flatMap((index) => {
      const keys = keysUnder(set, String(entities[list]?.representations[index]?.['__typename']));
      const targets = entities[list]?.targets[index] ?? [];
      return targets.flatMap((target) => keys.map((key) => toDataPath([...target.path, key], fetch)));
    });
  });
}

/** Lists every place of the response that a selection which was not sent leaves empty. */
export function listUnsentPlaces(
  unsent: Unsent,
  outcome: Outcome,
  fetch: PlannedFetch,
  entities: readonly Entities[],
): ResponsePath[] {
  const { list } = unsent;
  if (list === null) return [toResponsePath(toDataPath(unsent.path, fetch))];
  const indexes = outcome.share.lists.find((one) => one.list === list)?.indexes ?? [];
  return indexes
    .flatMap((index) => entities[list]?.targets[index] ?? [])
    .map((target) => toResponsePath(toDataPath([...target.path, ...unsent.path], fetch)));
}

/** Writes a path of an answer with the keys of the data. */
export function toDataPath(path: ResponsePath, fetch: PlannedFetch): ResponsePath {
  return path.map((segment) => (typeof segment === 'number' ? segment : (fetch.renames.get(segment) ?? segment)));
}

/** The selections on the entities of a list. */
export function findListSet(fetch: PlannedFetch, list: number): SelectionSetNode | undefined {
  const alias = fetch.groups[list]?.alias;
  for (const field of fetch.operation.selectionSet.selections) {
    if (field.kind === Kind.FIELD && keyOf(field) === alias) return field.selectionSet;
  }
  return undefined;
}

function listKeys(set: SelectionSetNode | undefined, typename: string | null): string[] {
  const keys = (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const isMeta = selection.name.value.startsWith('__');
      return isMeta ? [] : [keyOf(selection)];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    const isOther = typename !== null && condition !== undefined && condition !== typename;
    return isOther ? [] : listKeys(selection.selectionSet, typename);
  });
  return [...new Set(keys)];
}
