import { nameError } from '@tresse/logging';
import { Pool } from 'undici';
import type { Caller } from '../access/caller.ts';
import { type Deadline, startDeadline } from '../deadline.ts';
import type { ErrorCode } from '../errors.ts';
import { AnswerTooLarge, isUnreadable, readJson } from './read-body.ts';
import type { SignToken } from './sign-token.ts';

/** Where a subgraph answers, and the name by which its tokens call it. */
export interface Destination {
  readonly name: string;
  readonly url: string;
  readonly audience: string;
}

/** One request to a subgraph. */
export interface Message {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
}

/** On whose behalf, and until when, a request is made. */
export interface Errand {
  readonly caller: Caller;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** What came back: JSON, or why nothing usable did. `reason` is for the log only. */
export type Reply =
  | { readonly body: unknown }
  | { readonly failure: ErrorCode; readonly reason: string; readonly isConnectionLost?: boolean };

/** Asks subgraphs. */
export interface SubgraphClient {
  send(destination: Destination, message: Message, errand: Errand): Promise<Reply>;
  /** Closes every connection. */
  close(): Promise<void>;
}

/** Bounds of each request. */
export interface ClientBounds {
  readonly timeoutMs: number;
  readonly answerBytes: number;
}

/** Creates the client: one pool of connections for each origin, a deadline and a byte cap for each request. */
export function createSubgraphClient(sign: SignToken, bounds: ClientBounds): SubgraphClient {
  const pools = new Map<string, Pool>();
  const poolOf = (origin: string) => {
    const pool = pools.get(origin) ?? new Pool(origin, { connections: 32, pipelining: 1 });
    pools.set(origin, pool);
    return pool;
  };
  return {
    async send(destination, message, errand) {
      if (errand.signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason: 'the request had ended' };
      const url = new URL(destination.url);
      const body = Buffer.from(JSON.stringify({ query: message.query, variables: message.variables }));
      const end = startDeadline(bounds.timeoutMs, errand.signal);
      const post = () => postOnce(poolOf(url.origin), url, body, { destination, errand, sign, end, bounds });
      try {
        const reply = await post();
        const canRetry = 'failure' in reply && reply.isConnectionLost === true && !message.isMutation;
        return canRetry ? await post() : reply;
      } finally {
        end.release();
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

interface Posting {
  readonly destination: Destination;
  readonly errand: Errand;
  readonly sign: SignToken;
  /** One for both tries. */
  readonly end: Deadline;
  readonly bounds: ClientBounds;
}

async function postOnce(pool: Pool, url: URL, body: Buffer, posting: Posting): Promise<Reply> {
  const { destination, errand, sign, end, bounds } = posting;
  try {
    const token = sign(destination.audience, body, errand.caller);
    const answer = await pool.request({
      path: url.pathname + url.search,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': errand.requestId,
      },
      body,
      signal: end.signal,
    });
    return await readReply(answer.statusCode, answer.body, bounds.answerBytes);
  } catch (error) {
    const reason = nameError(error);
    if (end.signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason };
    return { failure: 'SUBGRAPH_UNAVAILABLE', reason, isConnectionLost: true };
  }
}

async function readReply(status: number, body: AsyncIterable<Uint8Array>, cap: number): Promise<Reply> {
  if (status >= 300 && status < 400) {
    await discard(body);
    return { failure: 'SUBGRAPH_ANSWER_REFUSED', reason: `a redirect (${status})` };
  }
  try {
    return { body: await readJson(body, cap) };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    const failure = status >= 500 ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_ANSWER_REFUSED';
    // What a syntax error says holds a piece of the answer, which may be about a person.
    const reason = error instanceof AnswerTooLarge ? error.message : 'the answer is not JSON';
    return { failure, reason: `status ${status}, ${reason}` };
  }
}

async function discard(body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of body) if (chunk.byteLength > 64 * 1024) break;
}
