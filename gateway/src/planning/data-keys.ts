import type { FieldNode } from 'graphql';

const prefix = 'alias_';

/** The key of a field in an answer to the operation in which it stands. */
export function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * The key under which a field's value is kept while a query runs. It is the response key, except for an alias that
 * could hide what the gateway itself reads (`id: name` would hide a key, `__typename: name` the type) or that is not a
 * plain word: such an alias gets a prefix, and so does one that already begins with it, so that no two meet.
 */
export function dataKeyOf(field: FieldNode, reserved: ReadonlySet<string>): string {
  const alias = field.alias?.value;
  if (alias === undefined || alias === field.name.value) return field.name.value;
  return alias.startsWith('_') || alias.startsWith(prefix) || reserved.has(alias) ? prefix + alias : alias;
}

/** The response key for a key of the data. */
export function responseKeyOf(dataKey: string): string {
  return dataKey.startsWith(prefix) ? dataKey.slice(prefix.length) : dataKey;
}
