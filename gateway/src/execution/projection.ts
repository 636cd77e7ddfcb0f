import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { dependsOnType } from '../planning/ask-types.ts';
import { type DataKeys, keyOf } from '../planning/data-keys.ts';
import { listAllFields } from '../planning/list-all-fields.ts';
import { listFields } from '../subgraph-client/shape.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import { readValueType, type ValueType } from '../supergraph/value-type.ts';

/** What an operation wants of an object: its fields by type, found once for each type. */
export interface Projection {
  /** Null when the object has to tell its type. */
  readonly typename: string | null;
  /** Whether a type that an object tells is enough to know what is wanted of it: not always an interface. */
  isEnough(typename: string): boolean;
  fieldsOf(typename: string): readonly ProjectedField[];
  /** Whether a key of the data is wanted of an object of any type. */
  wants(dataKey: string): boolean;
}

/** One key of a response. */
export interface ProjectedField {
  readonly responseKey: string;
  readonly dataKey: string;
  readonly name: string;
  readonly type: ValueType | null;
  /** Null for a leaf. */
  readonly inner: Projection | null;
}

/** What the projections of one operation share. */
export interface ProjectionSource {
  readonly schema: GraphQLSchema;
  readonly keys: DataKeys;
}

/** Compiles an operation without named fragments to the shape of its response. */
export function createProjection(operation: OperationDefinitionNode, source: ProjectionSource): Projection {
  const root = source.schema.getRootType(operation.operation);
  return createInner([operation.selectionSet], root?.name ?? null, source);
}

function createInner(sets: readonly SelectionSetNode[], typeName: string | null, source: ProjectionSource): Projection {
  const type = typeName === null ? null : source.schema.getType(typeName);
  const known = new Map<string, readonly ProjectedField[]>();
  const isAnyEnough = typeName !== null && !sets.some((set) => dependsOnType(set, typeName));
  return {
    typename: isObjectType(type) ? type.name : null,
    isEnough: (typename) => isAnyEnough || isObjectType(source.schema.getType(typename)),
    fieldsOf(typename) {
      const fields = known.get(typename) ?? createFields(sets, typename, source);
      known.set(typename, fields);
      return fields;
    },
    wants: (dataKey) => sets.flatMap(listAllFields).some((node) => source.keys.of(node) === dataKey),
  };
}

/** In the order in which the keys are first written. */
function createFields(sets: readonly SelectionSetNode[], typename: string, source: ProjectionSource): ProjectedField[] {
  const nodes = sets.flatMap((set) => listFields(set, typename, source.schema));
  return [...Map.groupBy(nodes, keyOf)].map(([key, same]) => createField(key, same, typename, source));
}

function createField(
  responseKey: string,
  nodes: readonly FieldNode[],
  typename: string,
  source: ProjectionSource,
): ProjectedField {
  const [node] = nodes;
  const name = node?.name.value ?? responseKey;
  const type = findFieldType(source.schema, typename, name);
  const named = getNamedType(type ?? undefined);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    responseKey,
    dataKey: node ? source.keys.of(node) : responseKey,
    name,
    type: type && readValueType(type),
    inner: isCompositeType(named) ? createInner(sets, named.name, source) : null,
  };
}
