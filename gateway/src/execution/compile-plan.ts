import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { refusePlan } from '../errors.ts';
import type { EntityList, Fetch } from '../ownership/fetch.ts';
import { expandFragments } from '../planning/expand-fragments.ts';
import { listAllFields } from '../planning/list-all-fields.ts';
import type { PathSegment, PlanNode, RequiresSelection } from '../planning/plan-nodes.ts';
import { type OutputRewrite, readRenames } from './read-renames.ts';
import { readTypenameRewrites, type TypenameRewrite } from './typename-rewrites.ts';

/** A plan whose paths and operations are read once. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'fetch'; readonly fetch: PlannedFetch };

/** A fetch with where its entities are found. */
export interface PlannedFetch extends Fetch {
  readonly groups: readonly EntityGroup[];
}

/** A list of entities: where they are in the data, and what their representations hold. */
export interface EntityGroup extends EntityList {
  readonly paths: readonly (readonly PathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly typenames: readonly TypenameRewrite[];
}

type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
type BatchFetchNode = Extract<PlanNode, { kind: 'BatchFetch' }>;

/**
 * Compiles a plan once, for all its runs. What this executor does not know (a kind of node, a rewrite of something else
 * than the type of a representation or a key of an answer) refuses the operation with a coded error: half understood, a
 * plan would answer wrongly without a word.
 */
export function compilePlan(node: PlanNode, path: readonly PathSegment[] = []): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((one) => compilePlan(one, path)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((one) => compilePlan(one, path)) };
    case 'Flatten':
      return compilePlan(node.node, [...path, ...node.path]);
    case 'Fetch':
      return { kind: 'fetch', fetch: compileFetch(node, path) };
    case 'BatchFetch':
      return { kind: 'fetch', fetch: compileBatchFetch(node, path) };
    default:
      throw refusePlan(`a step of the kind ${node.kind}`);
  }
}

function compileFetch(node: FetchNode, path: readonly PathSegment[]): PlannedFetch {
  const typenames = readTypenameRewrites(node.inputRewrites ?? []);
  const groups: EntityGroup[] = node.requires
    ? [{ alias: '_entities', variable: 'representations', paths: [path], requires: node.requires, typenames }]
    : [];
  return { ...compileShared(node, node.outputRewrites ?? []), groups };
}

function compileBatchFetch(node: BatchFetchNode, path: readonly PathSegment[]): PlannedFetch {
  const groups = node.entityBatch.aliases.map((alias) => ({
    alias: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map((one) => [...path, ...one]),
    requires: alias.requires,
    typenames: readTypenameRewrites(alias.inputRewrites ?? []),
  }));
  return {
    ...compileShared(
      node,
      node.entityBatch.aliases.flatMap((alias) => alias.outputRewrites ?? []),
    ),
    groups,
  };
}

function compileShared(node: FetchNode | BatchFetchNode, rewrites: readonly OutputRewrite[]): Omit<Fetch, 'groups'> {
  const { operation, renames } = readRenames(parseOperation(node.operation), rewrites);
  return {
    subgraph: node.serviceName,
    isMutation: node.operationKind === 'mutation',
    operation,
    renames,
    rootFields: listAllFields(operation.selectionSet),
    prunedCalls: new Map(),
  };
}

function parseOperation(text: string): OperationDefinitionNode {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A fetch of the plan has no operation.');
  return expandFragments(document, operation);
}
