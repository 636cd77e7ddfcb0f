import type { ServerResponse } from 'node:http';
import type { Trick } from '../execution/fake-subgraph.ts';

/** The kinds of request that a gateway makes of a subgraph. */
export type RequestKind = 'root fetch' | 'entity fetch' | 'mutation';

/** A way in which a subgraph fails, and what the gateway promises to say of it. */
export interface Fault {
  /** Reads on from "a subgraph that …". */
  readonly name: string;
  /** Null when the answer is to be believed all the same. */
  readonly code: 'SUBGRAPH_ANSWER_REFUSED' | 'SUBGRAPH_ERROR' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE' | null;
  /** What it does in place of an answer; null when nobody listens at its address. */
  readonly trick: Trick | null;
  /** The kinds of request in which it can be told from an answer that is right; all by default. */
  readonly only?: readonly RequestKind[];
  /** What it takes to tell it: more than one entity in a request, or ids that name their owner. */
  readonly needs?: 'several' | 'member';
}

/** What stands in everything that a faulty subgraph makes up: none of it may be seen outside. */
export const canary = 'CANARY';

/** A text that nobody may see. */
export const plant = (where: string): string => `${canary}-${where.replaceAll(' ', '-')}`;

/** A fault that writes the response itself. */
export const writes = (name: string, code: Fault['code'], write: (response: ServerResponse) => void): Fault => ({
  name,
  code,
  trick: () => write,
});

/** A fault that answers with this text. */
export const says = (
  name: string,
  code: Fault['code'],
  text: string | Buffer,
  status = 200,
  type = 'application/json',
): Fault => writes(name, code, (response) => response.writeHead(status, { 'content-type': type }).end(text));
