import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { keyOf } from '../planning/data-keys.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import type { Access } from './access.ts';
import type { Caller } from './caller.ts';

/** A selection that its caller may not read. */
export interface Denial {
  /** Response path without list indices. */
  readonly path: readonly string[];
  /** `Type.field`. */
  readonly coordinate: string;
  readonly needs: string;
}

/** An operation without what its caller may not read. */
export interface FilteredOperation {
  readonly operation: OperationDefinitionNode;
  readonly denials: readonly Denial[];
}

interface Filter {
  readonly schema: GraphQLSchema;
  readonly access: Access;
  readonly caller: Caller;
  readonly denials: Denial[];
}

interface Place {
  readonly type: GraphQLCompositeType;
  readonly path: readonly string[];
}

/**
 * Removes what the caller may not read from an operation without named fragments. A selection of which nothing remains
 * goes too, so an operation of which nothing remains has an empty selection set.
 */
export function filterOperation(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  access: Access,
  caller: Caller,
): FilteredOperation {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The graph has no ${operation.operation}.`);
  const filter: Filter = { schema, access, caller, denials: [] };
  const selectionSet = filterSet(operation.selectionSet, { type, path: [] }, filter);
  return { operation: { ...operation, selectionSet }, denials: filter.denials };
}

function filterSet(set: SelectionSetNode, place: Place, filter: Filter): SelectionSetNode {
  return { ...set, selections: set.selections.flatMap((selection) => filterSelection(selection, place, filter)) };
}

function filterSelection(selection: SelectionNode, place: Place, filter: Filter): SelectionNode[] {
  if (selection.kind === Kind.FIELD) return filterField(selection, place, filter);
  if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A named fragment was not expanded.');
  const condition = selection.typeCondition && filter.schema.getType(selection.typeCondition.name.value);
  const type = isCompositeType(condition) ? condition : place.type;
  return keepUnlessEmpty(selection, filterSet(selection.selectionSet, { ...place, type }, filter));
}

function filterField(field: FieldNode, place: Place, filter: Filter): SelectionNode[] {
  const name = field.name.value;
  if (name.startsWith('__')) return [field];
  const path = [...place.path, keyOf(field)];
  if (!filter.access.canRead(filter.caller, place.type.name, name)) {
    const needs = filter.access.needsOf(place.type.name, name);
    filter.denials.push({ path, coordinate: `${place.type.name}.${name}`, needs });
    return [];
  }
  const type = getNamedType(findFieldType(filter.schema, place.type.name, name) ?? undefined);
  if (!field.selectionSet || !isCompositeType(type)) return [field];
  return keepUnlessEmpty(field, filterSet(field.selectionSet, { type, path }, filter));
}

/** What conditions left empty stays: it is answered with an object of which nothing is asked. */
function keepUnlessEmpty<Node extends FieldNode | InlineFragmentNode>(
  node: Node,
  selectionSet: SelectionSetNode,
): Node[] {
  const isKept = selectionSet.selections.length > 0 || node.selectionSet?.selections.length === 0;
  return isKept ? [{ ...node, selectionSet }] : [];
}
