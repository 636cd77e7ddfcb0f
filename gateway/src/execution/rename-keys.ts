import type { GraphQLSchema } from 'graphql';
import { isObject } from '../subgraph-client/check-answer.ts';
import { mergeAnswer } from './merge-answer.ts';

/** Puts what an answer holds under the planner's own aliases under the keys of the data for which these stand. */
export function renameKeys(value: unknown, renames: ReadonlyMap<string, string>, schema: GraphQLSchema): void {
  if (Array.isArray(value)) for (const item of value) renameKeys(item, renames, schema);
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    renameKeys(value[key], renames, schema);
    const dataKey = renames.get(key);
    if (dataKey === undefined) continue;
    // Two aliases of one object may stand for one key, each with a part of what is selected.
    mergeAnswer(value, { [dataKey]: value[key] }, schema);
    value[key] = undefined;
  }
}
