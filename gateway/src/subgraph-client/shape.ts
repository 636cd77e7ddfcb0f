import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { keyOf } from '../planning/data-keys.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import { readValueType, type ValueType } from '../supergraph/value-type.ts';

/** What an operation selects on one object of an answer. */
export interface Shape {
  /** The only type the object can have; null when its `__typename` says it. */
  readonly typename: string | null;
  /** What is selected on an object of this type, by the key in the answer; null when none can be in this place. */
  fieldsOf(typename: string): ReadonlyMap<string, FieldShape> | null;
}

/** What an operation selects under one key of an answer. */
export interface FieldShape {
  readonly name: string;
  readonly type: ValueType | null;
  /** Null for a leaf. */
  readonly shape: Shape | null;
}

/** What shapes of one call share. */
export interface ShapeSource {
  readonly schema: GraphQLSchema;
  /** Interfaces that the subgraph knows as objects. */
  readonly interfaceObjects: ReadonlySet<string>;
}

/** Creates the shape of an object on which this is selected; a null type stands for any entity. */
export function createShape(set: SelectionSetNode, typeName: string | null, source: ShapeSource): Shape {
  return createInner([set], typeName, source);
}

function createInner(sets: readonly SelectionSetNode[], typeName: string | null, source: ShapeSource): Shape {
  const type = typeName === null ? null : source.schema.getType(typeName);
  const known = new Map<string, ReadonlyMap<string, FieldShape>>();
  return {
    typename: isObjectType(type) ? type.name : null,
    fieldsOf(typename) {
      const same = known.get(typename);
      if (same) return same;
      if (!isObjectType(source.schema.getType(typename)) && !source.interfaceObjects.has(typename)) return null;
      if (!matchesType(typeName ?? undefined, typename, source.schema)) return null;
      const fields = createFields(sets, typename, source);
      known.set(typename, fields);
      return fields;
    },
  };
}

function createFields(
  sets: readonly SelectionSetNode[],
  typename: string,
  source: ShapeSource,
): Map<string, FieldShape> {
  const selected = sets.flatMap((set) => listFields(set, typename, source.schema));
  const byKey = Map.groupBy(selected, keyOf);
  return new Map([...byKey].map(([key, same]) => [key, createField(key, same, typename, source)]));
}

/** Lists the fields that are selected on an object of a type, also those within inline fragments. */
export function listFields(set: SelectionSetNode, typename: string, schema: GraphQLSchema): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const isMatching =
      selection.kind === Kind.INLINE_FRAGMENT && matchesType(selection.typeCondition?.name.value, typename, schema);
    return isMatching ? listFields(selection.selectionSet, typename, schema) : [];
  });
}

/** Whether an object of a type falls under a type condition; without a condition every object does. */
export function matchesType(condition: string | undefined, typename: string, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === typename) return true;
  const abstract = schema.getType(condition);
  const type = schema.getType(typename);
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

function createField(key: string, nodes: readonly FieldNode[], typename: string, source: ShapeSource): FieldShape {
  const name = nodes[0]?.name.value ?? key;
  const type = findFieldType(source.schema, typename, name);
  const named = getNamedType(type ?? undefined);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const shape = sets.length > 0 ? createInner(sets, isCompositeType(named) ? named.name : null, source) : null;
  return { name, type: type && readValueType(type), shape };
}
