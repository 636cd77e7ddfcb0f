import { type DocumentNode, Kind } from 'graphql';
import { readArguments } from './directive-arguments.ts';

/** Reads the names of all fields that a representation may hold, nested ones too: of keys, and of what fields require. */
export function readRepresentationFields(document: DocumentNode): ReadonlySet<string> {
  const selections = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    const keys = readArguments(definition, 'join__type').map(({ key }) => key);
    const fields = (definition.fields ?? []).flatMap((field) => readArguments(field, 'join__field'));
    return [...keys, ...fields.map(({ requires }) => requires)];
  });
  return new Set(
    selections.flatMap((selection) => (typeof selection === 'string' ? (selection.match(/\w+/g) ?? []) : [])),
  );
}

/** For each subgraph, the interfaces that it knows as objects (`@interfaceObject`). */
export type InterfaceObjects = ReadonlyMap<string, ReadonlySet<string>>;

/** For each subgraph and type, the fields of its flat keys; a key with nested fields is left out. */
export type EntityKeys = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;

/** Reads the keys by which each subgraph resolves its entities; `names` gives a subgraph's name for its join enum value. */
export function readEntityKeys(document: DocumentNode, names: ReadonlyMap<string, string>): EntityKeys {
  const keys = new Map<string, Map<string, string[][]>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const join of readArguments(definition, 'join__type')) {
      const subgraph = names.get(String(join['graph']));
      const key = join['key'];
      if (!subgraph || typeof key !== 'string' || key.includes('{')) continue;
      const types = keys.get(subgraph) ?? new Map<string, string[][]>();
      keys.set(subgraph, types);
      types.set(definition.name.value, [...(types.get(definition.name.value) ?? []), key.trim().split(/[\s,]+/)]);
    }
  }
  return keys;
}

/** Reads which interfaces are objects to which subgraph. */
export function readInterfaceObjects(document: DocumentNode, names: ReadonlyMap<string, string>): InterfaceObjects {
  const found = new Map<string, Set<string>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const join of readArguments(definition, 'join__type')) {
      const subgraph = names.get(String(join['graph']));
      if (!subgraph || join['isInterfaceObject'] !== true) continue;
      found.set(subgraph, (found.get(subgraph) ?? new Set()).add(definition.name.value));
    }
  }
  return found;
}
