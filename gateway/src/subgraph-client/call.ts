import type { Shape } from './shape.ts';

/** A request to one subgraph, compiled: what to send, and what may come back. */
export interface Call {
  readonly text: string;
  readonly isMutation: boolean;
  /** Variables of the request that the text uses. */
  readonly variables: readonly string[];
  /** What comes back for root fields; null for entities. */
  readonly root: Shape | null;
  /** Lists of entities that are asked for in this one request. */
  readonly groups: readonly CallGroup[];
}

/** One list of entities of a call. */
export interface CallGroup {
  /** The key of the list in the answer. */
  readonly alias: string;
  /** The variable that carries the representations. */
  readonly variable: string;
  readonly shape: Shape;
  /** Whether an object of this type answers a question for an entity of that one. */
  isAnswer(asked: string, told: string): boolean;
  /** The fields of the key that an entity of this type gives again, each with the alias that carries it. */
  echoesOf(typename: string): readonly Echo[];
}

/** A field of a key as an answer repeats it. */
export interface Echo {
  readonly name: string;
  readonly alias: string;
}
