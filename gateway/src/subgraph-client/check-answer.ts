import type { ValueType } from '../supergraph/value-type.ts';
import type { FieldShape, Shape } from './shape.ts';

/** What is told of an answer that cannot be merged, for the log: never shown to people. */
export type Refusal = string;

/** Decides whether an id of a type may come from this subgraph. */
export type AcceptId = (typename: string, id: unknown) => boolean;

/** Finds the first reason not to believe an object of an answer; null when it is as selected. */
export function findRefusal(shape: Shape, value: unknown, accept: AcceptId): Refusal | null {
  if (!isObject(value)) return 'an object was selected, something else came';
  const typename = typenameOf(shape, value);
  if (typename === null) return 'an object does not tell its type';
  const fields = shape.fieldsOf(typename);
  if (!fields) return 'an object is of a type that cannot be in its place';
  let missingCount = fields.size;
  // Faster than a list of the keys; what the prototype of all objects holds is not enumerable.
  for (const key in value) {
    const field = fields.get(key);
    if (!field) return `a key came under ${typename} that was not selected`;
    missingCount -= 1;
    const refusal = findFieldRefusal(field, typename, value[key], accept);
    if (refusal) return refusal;
  }
  return missingCount > 0 ? `a key is missing under ${typename} that was selected` : null;
}

function findFieldRefusal(field: FieldShape, typename: string, value: unknown, accept: AcceptId): Refusal | null {
  if (field.name === '__typename') return typeof value === 'string' ? null : 'a __typename is not a string';
  if (value === null) return null;
  if (!field.type) return `the field ${field.name} is not known on ${typename}`;
  if (field.name === 'id' && !accept(typename, value)) return `an id of ${typename} belongs to somebody else`;
  return findValueRefusal(field, field.type, value, accept);
}

function findValueRefusal(field: FieldShape, type: ValueType, value: unknown, accept: AcceptId): Refusal | null {
  if (value === null) return null;
  if (type.item) {
    if (!Array.isArray(value)) return `${field.name} is not a list`;
    for (const item of value) {
      const refusal = findValueRefusal(field, type.item, item, accept);
      if (refusal) return refusal;
    }
    return null;
  }
  if (field.shape) return findRefusal(field.shape, value, accept);
  return type.isLeafValue(value) ? null : `${field.name} is not of its type`;
}

/** The type of an object of an answer; null when it has to tell it and does not. */
export function typenameOf(shape: Shape, value: Readonly<Record<string, unknown>>): string | null {
  const told = Object.hasOwn(value, '__typename') ? value['__typename'] : undefined;
  return typeof told === 'string' ? told : shape.typename;
}

/** Whether a value of JSON is an object, neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
