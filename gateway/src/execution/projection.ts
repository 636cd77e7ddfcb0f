import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dataKeyOf, keyOf } from '../planning/data-keys.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import { readValueType, type ValueType } from '../supergraph/value-type.ts';

/** What an operation wants of an object: its fields by type, found once for each type. */
export interface Projection {
  /** Null when the object has to tell its type. */
  readonly typename: string | null;
  fieldsOf(typename: string): readonly ProjectedField[];
}

/** One key of a response. */
export interface ProjectedField {
  readonly responseKey: string;
  readonly dataKey: string;
  readonly name: string;
  readonly type: ValueType | null;
  /** The selections with directives that lead here, once for each time the field is written; null when it always is. */
  readonly ways: readonly (readonly SelectionNode[])[] | null;
  /** Null for a leaf. */
  readonly inner: Projection | null;
}

/** What projections of one graph share. */
export interface ProjectionSource {
  readonly schema: GraphQLSchema;
  /** Names that no alias may hide in the data. */
  readonly reserved: ReadonlySet<string>;
}

interface Written {
  readonly set: SelectionSetNode;
  readonly way: readonly SelectionNode[];
}

/** Compiles an operation without named fragments to the shape of its response. */
export function createProjection(operation: OperationDefinitionNode, source: ProjectionSource): Projection {
  const root = source.schema.getRootType(operation.operation);
  return createInner([{ set: operation.selectionSet, way: [] }], root?.name ?? null, source);
}

function createInner(written: readonly Written[], typeName: string | null, source: ProjectionSource): Projection {
  const type = typeName === null ? null : source.schema.getType(typeName);
  const known = new Map<string, readonly ProjectedField[]>();
  return {
    typename: isObjectType(type) ? type.name : null,
    fieldsOf(typename) {
      const fields = known.get(typename) ?? createFields(written, typename, source);
      known.set(typename, fields);
      return fields;
    },
  };
}

function createFields(written: readonly Written[], typename: string, source: ProjectionSource): ProjectedField[] {
  const found = new Map<string, { node: FieldNode; way: readonly SelectionNode[] }[]>();
  for (const { set, way } of written) collect(set, way, typename, source.schema, found);
  return [...found].map(([responseKey, uses]) => createField(responseKey, uses, typename, source));
}

function collect(
  set: SelectionSetNode,
  outer: readonly SelectionNode[],
  typename: string,
  schema: GraphQLSchema,
  into: Map<string, { node: FieldNode; way: readonly SelectionNode[] }[]>,
): void {
  for (const selection of set.selections) {
    const way = selection.directives?.length ? [...outer, selection] : outer;
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection);
      into.set(key, [...(into.get(key) ?? []), { node: selection, way }]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (matchesType(selection.typeCondition?.name.value, typename, schema)) {
        collect(selection.selectionSet, way, typename, schema, into);
      }
    }
  }
}

function createField(
  responseKey: string,
  uses: readonly { node: FieldNode; way: readonly SelectionNode[] }[],
  typename: string,
  source: ProjectionSource,
): ProjectedField {
  const node = uses[0]?.node;
  const name = node?.name.value ?? responseKey;
  const type = findFieldType(source.schema, typename, name);
  const named = getNamedType(type ?? undefined);
  const ways = uses.map(({ way }) => way);
  const written = uses.flatMap(({ node: { selectionSet }, way }) => (selectionSet ? [{ set: selectionSet, way }] : []));
  return {
    responseKey,
    dataKey: node ? dataKeyOf(node, source.reserved) : responseKey,
    name,
    type: type && readValueType(type),
    ways: ways.some((way) => way.length === 0) ? null : ways,
    inner: isCompositeType(named) ? createInner(written, named.name, source) : null,
  };
}
