import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { keyOf } from '../planning/data-keys.ts';
import { expandFragments } from '../planning/expand-fragments.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import { nameColumns } from './name-columns.ts';

/** A field of an answer: a leaf stands in a column, an object or a list of objects holds fields. */
export type TableField =
  | { readonly key: string; readonly column: number }
  | { readonly key: string; readonly fields: readonly TableField[] };

/** How the answers to an operation are read as a table. */
export interface Table {
  readonly columns: readonly string[];
  readonly fields: readonly TableField[];
}

/** Why the answers to an operation are no table: they are no query's, or two lists stand side by side. */
export type NoTable =
  | { readonly reason: 'not-a-query' }
  | { readonly reason: 'two-lists'; readonly lists: readonly [string, string] };

type Path = readonly string[];

/** A selection set with the type that it is of. */
interface Selected {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
}

interface Search {
  readonly schema: GraphQLSchema;
  /** Paths of the leaves, and of the lists of objects, as they are met on the way down. */
  readonly leaves: Path[];
  readonly lists: Path[];
}

/** Finds the table that a valid document of one operation yields: all its lists of objects must stand on one path. */
export function findTable(document: DocumentNode, schema: GraphQLSchema): Table | NoTable {
  const operation = getOperationAST(document);
  const type = operation?.operation === 'query' ? schema.getQueryType() : null;
  if (!operation || !type) return { reason: 'not-a-query' };
  const search: Search = { schema, leaves: [], lists: [] };
  const { selectionSet: set } = expandFragments(document, operation);
  const fields = findFields([{ set, type }], [], search);
  const paths = search.lists.map((path) => path.join('.'));
  const apart = paths.findIndex((path, index) => index > 0 && !path.startsWith(`${paths[index - 1]}.`));
  return apart === -1
    ? { columns: nameColumns(search.leaves), fields }
    : { reason: 'two-lists', lists: [paths[apart - 1] ?? '', paths[apart] ?? ''] };
}

function findFields(selected: readonly Selected[], outer: Path, search: Search): TableField[] {
  const uses = new Map<string, { type: GraphQLOutputType | null; set: SelectionSetNode | undefined }[]>();
  for (const one of selected) collectUses(one, search.schema, uses);
  return [...uses].map(([key, ofKey]) => {
    const path = [...outer, key];
    const inner = ofKey.flatMap(({ type, set }) => {
      const named = getNamedType(type ?? undefined);
      return set && isCompositeType(named) ? [{ set, type: named }] : [];
    });
    if (inner.length === 0) return { key, column: search.leaves.push(path) - 1 };
    if (ofKey.some(({ type }) => type && isListType(getNullableType(type)))) search.lists.push(path);
    return { key, fields: findFields(inner, path, search) };
  });
}

/** Whatever type an object turns out to be: the same key has the same shape in all of them. */
function collectUses(
  { set, type }: Selected,
  schema: GraphQLSchema,
  uses: Map<string, { type: GraphQLOutputType | null; set: SelectionSetNode | undefined }[]>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const found = findFieldType(schema, type.name, selection.name.value);
      uses.set(keyOf(selection), [...(uses.get(keyOf(selection)) ?? []), { type: found, set: selection.selectionSet }]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = schema.getType(selection.typeCondition?.name.value ?? type.name);
      collectUses({ set: selection.selectionSet, type: isCompositeType(condition) ? condition : type }, schema, uses);
    }
  }
}
