import type { Access } from '../access/access.ts';
import type { Variables } from '../planning/conditions.ts';
import type { Destination, Errand, SubgraphClient } from '../subgraph-client/client.ts';
import type { Supergraph } from '../supergraph/read-supergraph.ts';
import type { Member, Registry } from '../supergraph/registry.ts';
import { compileCall } from './compile-call.ts';
import type { Fetch, Outcome, PrunedCall, Representation, Share } from './fetch.ts';
import { findOwner } from './owner-of.ts';
import { pruneOperation } from './prune-operation.ts';
import { type AnswerReader, readAnswer } from './read-answer.ts';
import { splitFetch } from './split-fetch.ts';

/** The one logical subgraph behind which all associations stand. */
export const associationsSubgraph = 'associations';

const keptCalls = 1000;

/** What it takes to find and ask who answers. */
export interface Owners {
  readonly supergraph: Supergraph;
  readonly registry: Registry;
  readonly access: Access;
  readonly client: SubgraphClient;
  /** Addresses that replace those of the supergraph and of the registry, by name. */
  readonly urls: ReadonlyMap<string, string>;
  /** Told why an answer was refused or did not come; never shown to people. */
  readonly report: (owner: string, reason: string, requestId: string) => void;
}

/** Asks every owner of a fetch, each once; mutations one after the other, in document order. */
export async function askOwners(
  fetch: Fetch,
  representations: readonly (readonly Representation[])[],
  variables: Variables,
  errand: Errand,
  owners: Owners,
): Promise<Outcome[]> {
  const shares =
    fetch.subgraph === associationsSubgraph
      ? splitFetch(fetch, representations, {
          schema: owners.supergraph.schema,
          registry: owners.registry,
          caller: errand.caller,
          variables,
        })
      : [takeWhole(fetch, representations)];
  const ask = (share: Share) => askOwner(fetch, share, representations, variables, errand, owners);
  if (!fetch.isMutation) return Promise.all(shares.map(ask));
  const outcomes: Outcome[] = [];
  for (const share of shares) outcomes.push(await ask(share));
  return outcomes;
}

function takeWhole(fetch: Fetch, representations: readonly (readonly Representation[])[]): Share {
  const lists = representations.map((list, index) => ({ list: index, indexes: list.map((_, position) => position) }));
  return { owner: fetch.subgraph, refusal: null, fields: [], lists };
}

async function askOwner(
  fetch: Fetch,
  share: Share,
  representations: readonly (readonly Representation[])[],
  variables: Variables,
  errand: Errand,
  owners: Owners,
): Promise<Outcome> {
  const nothing = { share, answer: null, errors: [], failure: null, ms: 0, measured: null };
  if (share.owner === null || share.refusal) {
    return { ...nothing, call: null, withheld: [], notOffered: [], failure: share.refusal };
  }
  const member = fetch.subgraph === associationsSubgraph ? owners.registry.members.get(share.owner) : undefined;
  const pruned = findCall(fetch, share, member, errand, owners);
  if (!pruned.call) return { ...nothing, ...pruned };
  const { call } = pruned;
  const sent = Object.fromEntries(
    call.variables.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
  const taken = call.groups.map((group) => takeList(fetch, share, group.variable, representations));
  call.groups.forEach((group, index) => {
    sent[group.variable] = taken[index];
  });
  const begin = performance.now();
  const reply = await owners.client.send(
    findDestination(share.owner, member, owners),
    { body: JSON.stringify({ query: call.text, variables: sent }), isMutation: call.isMutation },
    errand,
  );
  const ms = performance.now() - begin;
  const read = readAnswer(reply, call, taken, createReader(share.owner, member, errand, owners));
  return { ...pruned, share, ...read, ms, measured: ('measured' in reply && reply.measured) || null };
}

function takeList(
  fetch: Fetch,
  share: Share,
  variable: string,
  representations: readonly (readonly Representation[])[],
): readonly Representation[] {
  const list = fetch.groups.findIndex((group) => group.variable === variable);
  const indexes = share.lists.find((one) => one.list === list)?.indexes ?? [];
  const all = representations[list] ?? [];
  if (indexes.length === all.length) return all;
  return indexes.map((index) => all[index]).filter((one) => one !== undefined);
}

function findCall(fetch: Fetch, share: Share, member: Member | undefined, errand: Errand, owners: Owners): PrunedCall {
  const { supergraph, access, registry } = owners;
  // By position: under conditions, two root fields of one key may select differently.
  const fields = share.fields.map((field) => fetch.rootFields.indexOf(field));
  const isOwn = errand.caller.association === share.owner;
  const key = JSON.stringify([share.owner, isOwn, fields, share.lists.map(({ list }) => list)]);
  const known = fetch.prunedCalls.get(key);
  if (known) return known;
  const { operation, withheld, notOffered } = member
    ? pruneOperation(fetch, share, { schema: supergraph.schema, access, registry, caller: errand.caller, member })
    : { operation: fetch.operation, withheld: [], notOffered: [] };
  const isEmpty = operation.selectionSet.selections.length === 0;
  const made = { call: isEmpty ? null : compileCall(fetch, operation, supergraph), withheld, notOffered };
  // Which root fields go together depends on the variables, which callers choose: the calls kept are bounded.
  if (fetch.prunedCalls.size >= keptCalls) fetch.prunedCalls.clear();
  fetch.prunedCalls.set(key, made);
  return made;
}

function findDestination(owner: string, member: Member | undefined, owners: Owners): Destination {
  const url = owners.urls.get(owner) ?? member?.url ?? owners.supergraph.urls.get(owner);
  if (!url) throw new Error(`No address is known for ${owner}.`);
  return { name: owner, url, audience: member?.audience ?? owner };
}

function createReader(owner: string, member: Member | undefined, errand: Errand, owners: Owners): AnswerReader {
  const { ownedTypes } = owners.registry;
  return {
    accept: (typename, id) => !member || !ownedTypes.has(typename) || findOwner(id) === owner,
    report: (reason) => owners.report(owner, reason, errand.requestId),
  };
}
