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

/** Creates the shape of an object on which all these sets are selected; a null type stands for any entity. */
export function createShape(sets: readonly SelectionSetNode[], typeName: string | null, source: ShapeSource): Shape {
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

/** The selections of one key, and whether one of them stands under no condition. */
interface Selected {
  readonly nodes: FieldNode[];
  isSure: boolean;
}

function createFields(sets: readonly SelectionSetNode[], typename: string, source: ShapeSource): Fields {
  const selected = new Map<string, Selected>();
  for (const set of sets) collectFields(set, typename, source.schema, selected, true);
  const fields = [...selected].map(([key, one]) => [key, createField(key, one, typename, source)] as const);
  const sureCount = [...selected.values()].filter(({ isSure }) => isSure).length;
  return Object.assign(new Map(fields), { sureCount });
}

function collectFields(
  set: SelectionSetNode,
  typename: string,
  schema: GraphQLSchema,
  into: Map<string, Selected>,
  isSure: boolean,
): void {
  for (const selection of set.selections) {
    const isSureToo = isSure && !selection.directives?.length;
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection);
      const selected = into.get(key) ?? { nodes: [], isSure: false };
      selected.nodes.push(selection);
      selected.isSure ||= isSureToo;
      into.set(key, selected);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (matchesType(selection.typeCondition?.name.value, typename, schema)) {
        collectFields(selection.selectionSet, typename, schema, into, isSureToo);
      }
    }
  }
}

/** Whether an object of a type falls under a type condition; without a condition every object does. */
export function matchesType(condition: string | undefined, typename: string, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === typename) return true;
  const abstract = schema.getType(condition);
  const type = schema.getType(typename);
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

function createField(key: string, { nodes, isSure }: Selected, typename: string, source: ShapeSource): FieldShape {
  const name = nodes[0]?.name.value ?? key;
  const type = findFieldType(source.schema, typename, name);
  const named = getNamedType(type ?? undefined);
  const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  const shape = sets.length > 0 ? createShape(sets, isCompositeType(named) ? named.name : null, source) : null;
  return { name, type: type && readValueType(type), shape, isSure };
}
