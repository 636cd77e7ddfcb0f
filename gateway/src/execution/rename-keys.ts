import { isObject } from '../subgraph-client/check-answer.ts';

/** Puts what an answer holds under the planner's own aliases under the keys of the data for which these stand. */
export function renameKeys(value: unknown, renames: ReadonlyMap<string, string>): void {
  if (Array.isArray(value)) for (const item of value) renameKeys(item, renames);
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    renameKeys(value[key], renames);
    const dataKey = renames.get(key);
    if (dataKey === undefined) continue;
    value[dataKey] ??= value[key];
    value[key] = undefined;
  }
}
