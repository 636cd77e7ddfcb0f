import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { isObject } from '../subgraph-client/check-answer.ts';
import type { DataObject } from './data.ts';

/**
 * Merges an object of a checked answer into the data. What is new becomes part of the data as it is, lists and objects
 * too; what another subgraph has given already stays, except for a type of which only an interface was known. Two lists
 * of one place that differ in length do not fit, and the later one is left out.
 */
export function mergeAnswer(into: DataObject, from: DataObject, schema: GraphQLSchema): void {
  for (const key in from) {
    const known = into[key];
    if (known === undefined || known === null) into[key] = from[key];
    else if (typeof known === 'object') mergeWithin(known, from[key], schema);
    else if (key === '__typename' && known !== from[key] && isInterfaceType(schema.getType(String(known)))) {
      into[key] = from[key];
    }
  }
}

/** Merges two values of one place that are lists or objects; others are left out. */
function mergeWithin(known: object, value: unknown, schema: GraphQLSchema): void {
  if (known === value) return;
  if (!Array.isArray(known)) {
    if (isObject(value)) mergeAnswer(known as DataObject, value, schema);
    return;
  }
  if (!Array.isArray(value) || known.length !== value.length) return;
  for (let index = 0; index < known.length; index++) {
    if (known[index] === null) known[index] = value[index];
    else if (typeof known[index] === 'object') mergeWithin(known[index], value[index], schema);
  }
}
