import { isDeepStrictEqual } from 'node:util';
import { type ExecutionResult, print } from 'graphql';
import { type Peer, startApolloGateway } from '../peers/gateways.ts';
import { findDifference } from './compare-answers.ts';
import type { Case } from './draw-case.ts';
import type { Answer } from './subgraphs.ts';
import { isRefused } from './try-case.ts';

/** How a peer's answer stands to that of one server that knows everything, which is right. */
export type Sort =
  | 'equal'
  /** Equal, where the gateway itself has no plan. */
  | 'equal, refused here'
  | 'refused'
  | 'wrong: data lost'
  | 'wrong: other data'
  | 'wrong: order'
  /** The data are right, and what is told of their nulls is not. */
  | 'wrong: errors';

/** How often each came. */
export type Sorted = Partial<Record<Sort, number>>;

/** A gateway that asks stock `@apollo/gateway` the same, over the same subgraphs, and sorts what that answers. */
export interface Compared {
  readonly answer: Answer;
  readonly sorted: Sorted;
  stop(): Promise<void>;
}

/** Starts the peer over a drawn case. */
export async function comparePeer({ hub, whole, subgraphs, supergraphSdl }: Case): Promise<Compared> {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const peer = await startApolloGateway(supergraphSdl, async (name, document, variables) =>
    JSON.parse(JSON.stringify((await byName.get(name)?.answer(document, variables)) ?? {})),
  );
  const sorted: Sorted = {};
  return {
    sorted,
    stop: () => peer.stop(),
    async answer(document, variables) {
      const ours = await hub.answer(document, variables);
      const theirs = await askPeer(peer, print(document), variables);
      const sort = sortAnswer(await whole(document, variables), theirs, ours);
      sorted[sort] = (sorted[sort] ?? 0) + 1;
      return ours;
    },
  };
}

/** What it throws instead of an answer is a refusal. */
async function askPeer(peer: Peer, query: string, variables: Readonly<Record<string, unknown>>) {
  try {
    return (await peer.ask(query, variables)) as ExecutionResult;
  } catch {
    return null;
  }
}

function sortAnswer(whole: ExecutionResult, theirs: ExecutionResult | null, ours: ExecutionResult): Sort {
  if (theirs === null || (theirs.data === undefined && theirs.errors)) return 'refused';
  if (findDifference(whole, theirs) === null) return isRefused(ours) ? 'equal, refused here' : 'equal';
  const [right, other]: unknown[] = [whole, theirs].map(({ data }) => JSON.parse(JSON.stringify(data ?? null)));
  if (JSON.stringify(right) === JSON.stringify(other)) return 'wrong: errors';
  if (isDeepStrictEqual(right, other)) return 'wrong: order';
  return isLess(other, right) ? 'wrong: data lost' : 'wrong: other data';
}

/** Whether a value is the right one with nulls in the place of some of it, or without it. */
function isLess(value: unknown, right: unknown): boolean {
  if (value === null || value === undefined || isDeepStrictEqual(value, right)) return true;
  if (typeof value !== 'object' || typeof right !== 'object' || right === null) return false;
  const [some, all] = [value, right] as Record<string, unknown>[];
  const hasAll = !Array.isArray(value) || (Array.isArray(right) && value.length === right.length);
  return hasAll && Object.keys(some ?? {}).every((key) => isLess(some?.[key], all?.[key]));
}
