/** A field of a drawn graph. */
export interface FieldModel {
  readonly name: string;
  /** In SDL, such as `[E1!]`. */
  readonly type: string;
  /** In SDL with parentheses; empty without any. */
  readonly args: string;
  /** The subgraphs that resolve it. */
  readonly homes: Set<string>;
  /** Where its type is abstract: the object types that every home can give. */
  readonly members: readonly string[] | null;
  /** Where it is declared `@external`. */
  readonly externalIn: Set<string>;
  /** The selection that it needs of its entity, resolved elsewhere. */
  readonly requires: string | null;
  /** The field of the returned entity that comes along at its only home. */
  provides: string | null;
  isShareable: boolean;
  /** Whether it never fails and is never null where it may not be: other fields depend on it. */
  isSafe: boolean;
  /** The subgraph from which its home took it over. */
  overriddenIn: string | null;
}

/** A type of a drawn graph. */
export interface TypeModel {
  readonly kind: 'entity' | 'value' | 'interface' | 'union' | 'root';
  readonly name: string;
  readonly fields: FieldModel[];
  /** For each subgraph that defines it: the keys of an entity, the members of an abstract type there. */
  readonly homes: Map<string, readonly string[]>;
  /** An interface with a key: its only subgraph, and the one that knows it as an object. */
  readonly entityInterface: { readonly home: string; readonly objectHome: string } | null;
}

/** A drawn graph. */
export interface GraphModel {
  readonly subgraphs: readonly string[];
  readonly types: ReadonlyMap<string, TypeModel>;
}

/** The fields of a key, such as `area unit` or `ref { tag }`, outermost names only. */
export function listKeyNames(key: string): string[] {
  return key
    .replaceAll(/\{[^}]*\}/g, '')
    .trim()
    .split(/\s+/);
}

/** The innermost type of a type in SDL. */
export function nameOf(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

/** Every field of a key, with its type in SDL; `#` stands for the number of the entity. */
export const keyTypes: Readonly<Record<string, string>> = {
  id: 'ID!',
  code: 'Int!',
  area: 'String!',
  unit: 'Int!',
  ref: 'Ref#!',
};

/** The type of a key's field on an entity. */
export function typeOfKey(name: string, entity: string): string {
  return (keyTypes[name] ?? '').replace('#', entity);
}

/** The interfaces that a type implements: in one subgraph, or anywhere. */
export function listInterfaces(graph: GraphModel, typeName: string, subgraph: string | null): TypeModel[] {
  return [...graph.types.values()].filter(({ kind, homes, entityInterface }) => {
    if (kind !== 'interface') return false;
    const lists = subgraph === null ? [...homes.values()] : [homes.get(subgraph) ?? []];
    const isObjectThere = subgraph !== null && entityInterface?.objectHome === subgraph;
    return !isObjectThere && lists.some((members) => members.includes(typeName));
  });
}
