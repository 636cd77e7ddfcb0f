import { isObject, typenameOf } from '../subgraph-client/check-answer.ts';
import type { FieldShape, Shape } from '../subgraph-client/shape.ts';
import { createDataObject, type DataObject, isDataObject } from './data.ts';

/**
 * Merges an object of a checked answer into the data, by its shape. What another subgraph has given already stays; two
 * lists of one place that differ in length do not fit, and the later one is left out.
 */
export function mergeAnswer(into: DataObject, shape: Shape, from: Readonly<Record<string, unknown>>): void {
  const typename = typenameOf(shape, from);
  if (typename === null) return;
  for (const [key, field] of shape.fieldsOf(typename) ?? []) {
    if (!Object.hasOwn(from, key)) continue;
    into[field.dataKey] = mergeValue(into[field.dataKey], field, from[key]);
  }
}

function mergeValue(known: unknown, field: FieldShape, value: unknown): unknown {
  if (value === null || value === undefined) return known ?? null;
  if (!field.shape) return field.isWeaker?.(known) ? value : (known ?? value);
  if (Array.isArray(value)) return mergeList(known, field, value);
  if (!isObject(value)) return known ?? null;
  const object = isDataObject(known) ? known : createDataObject();
  mergeAnswer(object, field.shape, value);
  return object;
}

function mergeList(known: unknown, field: FieldShape, list: readonly unknown[]): unknown[] {
  if (!Array.isArray(known)) return list.map((item) => mergeValue(undefined, field, item));
  if (known.length !== list.length) return known;
  return list.map((item, index) => mergeValue(known[index], field, item));
}
