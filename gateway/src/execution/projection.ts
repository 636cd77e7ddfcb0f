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
import { dependsOnType } from '../planning/ask-types.ts';
import { type DataKeys, keyOf } from '../planning/data-keys.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import { readValueType, type ValueType } from '../supergraph/value-type.ts';

/** What an operation wants of an object: its fields by type, found once for each type. */
export interface Projection {
  /** Null when the object has to tell its type. */
  readonly typename: string | null;
  /** Whether a type that an object tells is enough to know what is wanted of it: not always an interface. */
  isEnough(typename: string): boolean;
  fieldsOf(typename: string): readonly ProjectedField[];
}

/** One key of a response; listed again for a later place where it is written, as long as conditions may leave out the earlier ones. */
export interface ProjectedField {
  readonly responseKey: string;
  readonly dataKey: string;
  readonly name: string;
  readonly type: ValueType | null;
  /** The selections with directives that lead here; null without any. */
  readonly way: readonly SelectionNode[] | null;
  /** Null for a leaf. */
  readonly inner: Projection | null;
}

/** What the projections of one operation share. */
export interface ProjectionSource {
  readonly schema: GraphQLSchema;
  readonly keys: DataKeys;
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
  const isAnyEnough = typeName !== null && !written.some(({ set }) => dependsOnType(set, typeName));
  return {
    typename: isObjectType(type) ? type.name : null,
    isEnough: (typename) => isAnyEnough || isObjectType(source.schema.getType(typename)),
    fieldsOf(typename) {
      const fields = known.get(typename) ?? createFields(written, typename, source);
      known.set(typename, fields);
      return fields;
    },
  };
}

/** A field as it is written in one place. */
interface Use {
  readonly node: FieldNode;
  readonly way: readonly SelectionNode[];
}

function createFields(written: readonly Written[], typename: string, source: ProjectionSource): ProjectedField[] {
  const uses = written.flatMap(({ set, way }) => collect(set, way, typename, source.schema));
  const byKey = Map.groupBy(uses, ({ node }) => keyOf(node));
  const fields = new Map([...byKey].map(([key, same]) => [key, createField(key, same, typename, source)]));
  const settled = new Set<string>();
  return uses.flatMap(({ node, way }) => {
    const field = fields.get(keyOf(node));
    if (!field || settled.has(field.responseKey)) return [];
    if (way.length === 0) settled.add(field.responseKey);
    return [{ ...field, way: way.length === 0 ? null : way }];
  });
}

function collect(
  set: SelectionSetNode,
  outer: readonly SelectionNode[],
  typename: string,
  schema: GraphQLSchema,
): Use[] {
  return set.selections.flatMap((selection) => {
    const way = selection.directives?.length ? [...outer, selection] : outer;
    if (selection.kind === Kind.FIELD) return [{ node: selection, way }];
    const isMatching =
      selection.kind === Kind.INLINE_FRAGMENT && matchesType(selection.typeCondition?.name.value, typename, schema);
    return isMatching ? collect(selection.selectionSet, way, typename, schema) : [];
  });
}

function createField(
  responseKey: string,
  uses: readonly Use[],
  typename: string,
  source: ProjectionSource,
): Omit<ProjectedField, 'way'> {
  const node = uses[0]?.node;
  const name = node?.name.value ?? responseKey;
  const type = findFieldType(source.schema, typename, name);
  const named = getNamedType(type ?? undefined);
  const written = uses.flatMap(({ node: { selectionSet }, way }) => (selectionSet ? [{ set: selectionSet, way }] : []));
  return {
    responseKey,
    dataKey: node ? source.keys.of(node) : responseKey,
    name,
    type: type && readValueType(type),
    inner: isCompositeType(named) ? createInner(written, named.name, source) : null,
  };
}
