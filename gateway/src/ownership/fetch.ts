import type { FieldNode, OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import type { Call } from '../subgraph-client/call.ts';
import type { Measured } from '../subgraph-client/post.ts';

/** One fetch of a plan: root fields of a subgraph, or fields of entities that it resolves. */
export interface Fetch {
  readonly subgraph: string;
  readonly isMutation: boolean;
  /** Without named fragments. */
  readonly operation: OperationDefinitionNode;
  /** Its root fields, in document order. */
  readonly rootFields: readonly FieldNode[];
  /** The lists of entities that it asks for; empty for root fields. */
  readonly groups: readonly EntityList[];
  /** Keys of the gathered data by the planner's own aliases. */
  readonly renames: ReadonlyMap<string, string>;
  /** Pruned calls made so far; they live as long as the plan. */
  readonly prunedCalls: Map<string, PrunedCall>;
}

/** The place of a list of entities in a fetch. */
export interface EntityList {
  readonly alias: string;
  readonly variable: string;
}

/** An entity as a subgraph is asked for it: its type and its key. */
export type Representation = Readonly<Record<string, unknown>>;

/** The part of a fetch that one owner answers. */
export interface Share {
  /** Name of the subgraph, slug of the association, or null when nobody is known to own it. */
  readonly owner: string | null;
  /** Why nobody is asked; null when the owner is. */
  readonly refusal: ErrorCode | null;
  /** Root fields; empty for entities. */
  readonly fields: readonly FieldNode[];
  /** For each list of entities, which of its representations; empty for root fields. */
  readonly lists: readonly { readonly list: number; readonly indexes: readonly number[] }[];
}

/** A selection that is not sent to an owner. */
export interface Unsent {
  /** The list of entities, or null for root fields. */
  readonly list: number | null;
  /** From the entity, or from the root. */
  readonly path: readonly string[];
  /** `Type.field`. */
  readonly coordinate: string;
}

/** What one owner is asked, and what it is not. */
export interface PrunedCall {
  /** Null when nothing is left to ask. */
  readonly call: Call | null;
  /** What the caller may not read there, not being one of the owner's members. */
  readonly withheld: readonly Unsent[];
  readonly notOffered: readonly Unsent[];
}

/** An error that a subgraph reported. */
export interface ReportedError {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly code: string | null;
}

/** How one share of a fetch ended. */
export interface Outcome extends PrunedCall {
  readonly share: Share;
  /** Null when nothing was asked or nothing usable came back. */
  readonly answer: Record<string, unknown> | null;
  readonly errors: readonly ReportedError[];
  readonly failure: ErrorCode | null;
  /** Milliseconds until the answer was there; 0 when nobody was asked. */
  readonly ms: number;
  readonly measured: Measured | null;
}
