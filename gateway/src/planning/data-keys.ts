import { type FieldNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql';

const prefix = 'alias_';

/** What every object of JavaScript has: no key of the data is one of these. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The key of a field in an answer to the operation in which it stands. */
export function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * The key under which a field's value is kept while a query runs. It is the response key, except for an alias that
 * could hide what the gateway itself reads (`id: name` would hide a key, `__typename: name` the type) or what every
 * object inherits: such a key gets a prefix, and so does one that already begins with it, so that no two meet.
 */
export function dataKeyOf(field: FieldNode, reserved: ReadonlySet<string>): string {
  const key = keyOf(field);
  const isName = key === field.name.value;
  const isTaken = !isName && (key.startsWith('_') || key.startsWith(prefix) || reserved.has(key));
  return isTaken || inherited.has(key) ? prefix + key : key;
}

/** The response key for a key of the data. */
export function responseKeyOf(dataKey: string): string {
  return dataKey.startsWith(prefix) ? dataKey.slice(prefix.length) : dataKey;
}

/**
 * Whether each key of the data means one field with the same arguments, wherever it stands in the operation: then one
 * object may stand in all the places of its entity. A reserved name with arguments may mean what the planner asks for.
 */
export function hasOneMeaningPerKey(operation: OperationDefinitionNode, reserved: ReadonlySet<string>): boolean {
  const meanings = new Map<string, string>();
  let isSo = true;
  visit(operation, {
    [Kind.FIELD](field) {
      const key = dataKeyOf(field, reserved);
      const meaning = [field.name.value, ...(field.arguments ?? []).map(print)].join(' ');
      const known = meanings.get(key) ?? meaning;
      meanings.set(key, known);
      isSo &&= known === meaning && !(field.arguments?.length && reserved.has(field.name.value));
    },
  });
  return isSo;
}
