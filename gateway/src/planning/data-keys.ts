import { type FieldNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql';
import type { ResponsePath } from '../errors.ts';

const prefix = 'alias_';

/** What every object of JavaScript has: no key of the data is one of these. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The key of a field in an answer to the operation in which it stands. */
export function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/** The keys of the data of one operation. */
export interface DataKeys {
  /** The key under which a field's value is kept while a query runs. */
  of(field: FieldNode): string;
}

/**
 * Gives each field of an operation its key. It is the response key, except for one that could hide what the gateway
 * itself reads (`id: name` would hide a key, `__typename: name` the type) or what every object inherits, and for one that
 * means another field, or other arguments, elsewhere in the operation: the planner aborts the process where one key means
 * two things on two types. Such a key gets a prefix, and so does one that already begins with it, so that no two meet:
 * one object may stand in all the places of its entity.
 */
export function createDataKeys(operation: OperationDefinitionNode, reserved: ReadonlySet<string>): DataKeys {
  const meanings = new Map<string, string[]>();
  visit(operation, {
    [Kind.FIELD](field) {
      const known = meanings.get(keyOf(field)) ?? [];
      meanings.set(keyOf(field), known);
      const meaning = describe(field);
      if (known.includes(meaning)) return;
      // The field of that name without arguments comes first: it may be part of a key.
      if (meaning === keyOf(field)) known.unshift(meaning);
      else known.push(meaning);
    },
  });
  return {
    of(field) {
      const key = keyOf(field);
      const index = meanings.get(key)?.indexOf(describe(field)) ?? 0;
      if (index > 0) return `${prefix}${index}_${key}`;
      const isTaken = describe(field) !== key && (key.startsWith('_') || key.startsWith(prefix) || reserved.has(key));
      return isTaken || inherited.has(key) ? prefix + key : key;
    },
  };
}

function describe(field: FieldNode): string {
  return [field.name.value, ...(field.arguments ?? []).map(print)].join(' ');
}

/** The response key for a key of the data. */
export function responseKeyOf(dataKey: string): string {
  return dataKey.replace(/^alias_(\d+_)?/, '');
}

/** Writes a path of the data with the keys of the response. */
export function toResponsePath(path: ResponsePath): ResponsePath {
  return path.map((segment) => (typeof segment === 'number' ? segment : responseKeyOf(segment)));
}
