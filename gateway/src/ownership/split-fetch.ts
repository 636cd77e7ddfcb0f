import type { FieldNode, GraphQLSchema } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { ErrorCode } from '../errors.ts';
import type { Variables } from '../planning/conditions.ts';
import type { Registry } from '../supergraph/registry.ts';
import type { Fetch, Representation, Share } from './fetch.ts';
import { hasForeignId } from './foreign-ids.ts';
import { findOwner } from './owner-of.ts';
import { findRootOwner } from './root-fields.ts';

/** What decides who answers. */
export interface SplitContext {
  readonly schema: GraphQLSchema;
  readonly registry: Registry;
  readonly caller: Caller;
  readonly variables: Variables;
}

/**
 * Splits a fetch to the associations by owner: one share for each, in the order in which they first appear. A mutation
 * has a share for each run of root fields of the same owner, in document order. What belongs to no known association
 * is in shares whose owner is null.
 */
export function splitFetch(
  fetch: Fetch,
  representations: readonly (readonly Representation[])[],
  context: SplitContext,
): Share[] {
  return fetch.groups.length > 0 ? splitEntities(representations, context) : splitRootFields(fetch, context);
}

function splitRootFields(fetch: Fetch, context: SplitContext): Share[] {
  const runs: { owner: string | null; refusal: ErrorCode | null; fields: FieldNode[] }[] = [];
  for (const field of fetch.rootFields) {
    const { owner, refusal } = placeRootField(field, fetch, context);
    const last = fetch.isMutation ? runs.slice(-1) : runs;
    const run = last.find((candidate) => candidate.owner === owner && candidate.refusal === refusal);
    if (run) run.fields.push(field);
    else runs.push({ owner, refusal, fields: [field] });
  }
  return runs.map((run) => ({ ...run, lists: [] }));
}

function placeRootField(field: FieldNode, fetch: Fetch, context: SplitContext): Pick<Share, 'owner' | 'refusal'> {
  const { registry, caller, variables, schema } = context;
  const owner = keepKnown(findRootOwner(field, fetch.operation, registry, caller, variables), registry);
  if (owner === null) return { owner, refusal: 'UNKNOWN_ASSOCIATION' };
  const isMixed = hasForeignId(field, fetch.operation.operation, owner, variables, schema, registry);
  return { owner, refusal: isMixed ? 'BAD_USER_INPUT' : null };
}

function splitEntities(lists: readonly (readonly Representation[])[], context: SplitContext): Share[] {
  const shares = new Map<string | null, Map<number, number[]>>();
  lists.forEach((representations, list) => {
    representations.forEach((representation, index) => {
      const owner = findEntityOwner(representation, context);
      if (owner === undefined) return;
      const share = shares.get(owner) ?? new Map<number, number[]>();
      const indexes = share.get(list) ?? [];
      indexes.push(index);
      shares.set(owner, share.set(list, indexes));
    });
  });
  return [...shares].map(([owner, share]) => ({
    owner,
    refusal: owner === null ? 'UNKNOWN_ASSOCIATION' : null,
    fields: [],
    lists: [...share].map(([list, indexes]) => ({ list, indexes })),
  }));
}

/** Undefined when nobody is to be asked: the fields are the viewer's own association's, and the viewer has none. */
function findEntityOwner(
  representation: Representation,
  { registry, caller }: SplitContext,
): string | null | undefined {
  const type = String(representation['__typename']);
  if (registry.ownedTypes.has(type)) return keepKnown(findOwner(representation['id']), registry);
  if (!registry.viewerTypes.has(type)) return null;
  return caller.association === undefined ? undefined : keepKnown(caller.association, registry);
}

function keepKnown(owner: string | null, registry: Registry): string | null {
  return owner !== null && registry.members.has(owner) ? owner : null;
}
