import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { keyOf } from '../planning/data-keys.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import type { Member, Registry } from '../supergraph/registry.ts';
import type { Fetch, Share, Unsent } from './fetch.ts';

/** What decides what an owner is sent. */
export interface PruneContext {
  readonly schema: GraphQLSchema;
  readonly access: Access;
  readonly registry: Registry;
  readonly caller: Caller;
  readonly member: Member;
}

/** An operation reduced to what its owner offers and its caller may read there. */
export interface PrunedOperation {
  readonly operation: OperationDefinitionNode;
  readonly withheld: readonly Unsent[];
  readonly notOffered: readonly Unsent[];
}

interface Pruning extends PruneContext {
  readonly withheld: Unsent[];
  readonly notOffered: Unsent[];
}

interface Place {
  readonly typeName: string;
  readonly list: number | null;
  readonly path: readonly string[];
}

/** Prunes a fetch to one share of it, and that share to what its owner can and may answer. */
export function pruneOperation(fetch: Fetch, share: Share, context: PruneContext): PrunedOperation {
  const pruning: Pruning = { ...context, withheld: [], notOffered: [] };
  const typeName = fetch.isMutation ? 'Mutation' : 'Query';
  const chosen = fetch.groups.length > 0 ? null : new Set(share.fields);
  const selectionSet = chosen
    ? pruneSet(keepFields(fetch.operation.selectionSet, chosen), { typeName, list: null, path: [] }, pruning)
    : pruneLists(fetch, share, pruning);
  const { withheld, notOffered } = pruning;
  return { operation: { ...fetch.operation, selectionSet }, withheld, notOffered };
}

function keepFields(set: SelectionSetNode, chosen: ReadonlySet<FieldNode>): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return chosen.has(selection) ? [selection] : [];
    return selection.kind === Kind.INLINE_FRAGMENT
      ? [{ ...selection, selectionSet: keepFields(selection.selectionSet, chosen) }]
      : [];
  });
  return { ...set, selections };
}

function pruneLists(fetch: Fetch, share: Share, pruning: Pruning): SelectionSetNode {
  const listOf = new Map(fetch.groups.map((group, list) => [group.alias, list]));
  const wanted = new Set(share.lists.map(({ list }) => list));
  const selections = fetch.operation.selectionSet.selections.flatMap((field) => {
    const list = field.kind === Kind.FIELD ? listOf.get(keyOf(field)) : undefined;
    if (field.kind !== Kind.FIELD || list === undefined || !wanted.has(list) || !field.selectionSet) return [];
    const selectionSet = pruneSet(field.selectionSet, { typeName: '_Entity', list, path: [] }, pruning);
    return isBare(selectionSet) ? [] : [{ ...field, selectionSet }];
  });
  return { ...fetch.operation.selectionSet, selections };
}

/** Whether a selection says nothing that the representation does not say already. */
function isBare(set: SelectionSetNode): boolean {
  return set.selections.every((selection) =>
    selection.kind === Kind.FIELD
      ? selection.name.value === '__typename'
      : selection.kind === Kind.INLINE_FRAGMENT && isBare(selection.selectionSet),
  );
}

function pruneSet(set: SelectionSetNode, place: Place, pruning: Pruning): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return pruneField(selection, place, pruning);
    return selection.kind === Kind.INLINE_FRAGMENT ? pruneFragment(selection, place, pruning) : [];
  });
  return { ...set, selections };
}

function pruneFragment(fragment: InlineFragmentNode, place: Place, pruning: Pruning): SelectionNode[] {
  const typeName = fragment.typeCondition?.name.value ?? place.typeName;
  return keepUnlessEmpty(fragment, pruneSet(fragment.selectionSet, { ...place, typeName }, pruning));
}

function pruneField(field: FieldNode, place: Place, pruning: Pruning): SelectionNode[] {
  const name = field.name.value;
  if (name === '__typename') return [field];
  const path = [...place.path, keyOf(field)];
  const coordinate = `${place.typeName}.${name}`;
  const unsent: Unsent = { list: place.list, path, coordinate };
  const isOthers = isViewersElsewhere(coordinate, pruning);
  if (isOthers || !pruning.access.canReadFrom(pruning.caller, pruning.member.slug, place.typeName, name)) {
    pruning.withheld.push(unsent);
    return [];
  }
  if (!pruning.member.offers.get(place.typeName)?.has(name)) {
    pruning.notOffered.push(unsent);
    return [];
  }
  if (!field.selectionSet) return [field];
  const typeName = getNamedType(findFieldType(pruning.schema, place.typeName, name) ?? undefined)?.name ?? '';
  return keepUnlessEmpty(field, pruneSet(field.selectionSet, { ...place, typeName, path }, pruning));
}

/** Whether the viewer's own association answers this field, and the member asked is another one. */
function isViewersElsewhere(coordinate: string, { registry, caller, member }: PruneContext): boolean {
  return registry.routes.get(coordinate)?.to === 'VIEWER' && caller.association !== member.slug;
}

function keepUnlessEmpty<Node extends SelectionNode>(node: Node, selectionSet: SelectionSetNode): Node[] {
  return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
}
