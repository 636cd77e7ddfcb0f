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
  fieldsOf(typename: string): Fields | null;
}

/** What is selected on objects of one type, by the key in the answer. */
export interface Fields extends ReadonlyMap<string, FieldShape> {
  /** How many of them no condition can leave out: an answer has at least these. */
  readonly sureCount: number;
}

/** What an operation selects under one key of an answer. */
export interface FieldShape {
  readonly name: string;
  readonly type: ValueType | null;
  /** Null for a leaf. */
  readonly shape: Shape | null;
  /** Whether no condition can leave it out. */
  readonly isSure: boolean;
}

/** What shapes of one call share. */
export interface ShapeSource {
  readonly schema: GraphQLSchema;
  /** Interfaces that the subgraph knows as objects. */
  readonly interfaceObjects: ReadonlySet<string>;
}

/** Creates the shape of an object on which this is selected; a null type stands for any entity. */
export function createShape(set: SelectionSetNode, typeName: string | null, source: ShapeSource): Shape {
  return createInner([{ set, isSure: true }], typeName, source);
}

/** Selections on an object, and whether no condition leaves them out where that object is. */
interface SelectedSet {
  readonly set: SelectionSetNode;
  readonly isSure: boolean;
}

function createInner(sets: readonly SelectedSet[], typeName: string | null, source: ShapeSource): Shape {
  const type = typeName === null ? null : source.schema.getType(typeName);
  const known = new Map<string, Fields>();
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

/** One selection of a key, and whether it stands under no condition. */
interface SelectedField {
  readonly node: FieldNode;
  readonly isSure: boolean;
}

function createFields(sets: readonly SelectedSet[], typename: string, source: ShapeSource): Fields {
  const selected = sets.flatMap(({ set, isSure }) => listFields(set, typename, source.schema, isSure));
  const byKey = Map.groupBy(selected, ({ node }) => keyOf(node));
  const fields = [...byKey].map(([key, same]) => [key, createField(key, same, typename, source)] as const);
  const sureCount = fields.filter(([, { isSure }]) => isSure).length;
  return Object.assign(new Map(fields), { sureCount });
}

function listFields(
  set: SelectionSetNode,
  typename: string,
  schema: GraphQLSchema,
  isOuterSure: boolean,
): SelectedField[] {
  return set.selections.flatMap((selection) => {
    const isSure = isOuterSure && !selection.directives?.length;
    if (selection.kind === Kind.FIELD) return [{ node: selection, isSure }];
    const isMatching =
      selection.kind === Kind.INLINE_FRAGMENT && matchesType(selection.typeCondition?.name.value, typename, schema);
    return isMatching ? listFields(selection.selectionSet, typename, schema, isSure) : [];
  });
}

/** Whether an object of a type falls under a type condition; without a condition every object does. */
export function matchesType(condition: string | undefined, typename: string, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === typename) return true;
  const abstract = schema.getType(condition);
  const type = schema.getType(typename);
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

function createField(
  key: string,
  selected: readonly SelectedField[],
  typename: string,
  source: ShapeSource,
): FieldShape {
  const name = selected[0]?.node.name.value ?? key;
  const type = findFieldType(source.schema, typename, name);
  const named = getNamedType(type ?? undefined);
  const sets = selected.flatMap(({ node: { selectionSet: set }, isSure }) =>
    // What is here was selected: where only one selection can have done so, its own are sure.
    set ? [{ set, isSure: isSure || selected.length === 1 }] : [],
  );
  const shape = sets.length > 0 ? createInner(sets, isCompositeType(named) ? named.name : null, source) : null;
  return { name, type: type && readValueType(type), shape, isSure: selected.some(({ isSure }) => isSure) };
}
