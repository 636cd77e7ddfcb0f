import { type GraphQLSchema, isObjectType, Kind, parse, type SelectionSetNode } from 'graphql';
import type { World, WorldObject } from './world.ts';

/** Reads the selection that a field requires from the world itself, as a representation would tell it. */
export function readRequired(object: WorldObject, requires: string, world: World, schema: GraphQLSchema): unknown {
  return readSet(object, parseSelection(requires), world, schema);
}

/** Reads it from a representation; undefined when something of it is not there. */
export function readTold(value: unknown, requires: string): unknown {
  return pick(value, parseSelection(requires));
}

function readSet(object: WorldObject, set: SelectionSetNode, world: World, schema: GraphQLSchema): object {
  const type = schema.getType(object.__typename);
  const entries = listFields(set).map(({ name, inner }) => {
    const field = world.findField(object.__typename, name);
    const definition = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field || !definition) throw new Error(`Nothing is known of ${object.__typename}.${name}.`);
    const required = field.requires && readRequired(object, field.requires, world, schema);
    const value = world.readField(object.of, field, definition.type, {}, required);
    return [name, inner ? deepen(value, inner, world, schema) : value] as const;
  });
  return Object.fromEntries(entries);
}

function deepen(value: unknown, set: SelectionSetNode, world: World, schema: GraphQLSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => deepen(item, set, world, schema));
  return value === null ? null : readSet(value as WorldObject, set, world, schema);
}

function pick(value: unknown, set: SelectionSetNode | null): unknown {
  if (!set || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => pick(item, set));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value !== 'object') return undefined;
  const entries = listFields(set).map(
    ({ name, inner }) => [name, pick((value as Record<string, unknown>)[name], inner)] as const,
  );
  return entries.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(entries);
}

function listFields(set: SelectionSetNode): { name: string; inner: SelectionSetNode | null }[] {
  return set.selections.flatMap((field) =>
    field.kind === Kind.FIELD ? [{ name: field.name.value, inner: field.selectionSet ?? null }] : [],
  );
}

function parseSelection(requires: string): SelectionSetNode {
  const [definition] = parse(`{ ${requires} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A selection is expected.');
  return definition.selectionSet;
}
