import { nameError } from '@tresse/logging';
import { Pool } from 'undici';
import type { Caller } from '../access/caller.ts';
import { type Deadline, startDeadline } from '../deadline.ts';
import type { ErrorCode } from '../errors.ts';
import { exchange, type Received } from './exchange.ts';
import { AnswerTooLarge } from './read-body.ts';
import type { SignToken } from './sign-token.ts';

/** Where a subgraph answers, and the name by which its tokens call it. */
export interface Destination {
  readonly name: string;
  readonly url: string;
  readonly audience: string;
}

/** One request to a subgraph. */
export interface Message {
  /** Query and variables, as JSON. */
  readonly body: string;
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
    const pool =
      pools.get(origin) ?? new Pool(origin, { connections: 32, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
    pools.set(origin, pool);
    return pool;
  };
  return {
    async send(destination, message, errand) {
      if (errand.signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason: 'the request had ended' };
      const url = new URL(destination.url);
      const body = Buffer.from(message.body);
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
  const token = sign(destination.audience, body, errand.caller);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'x-request-id': errand.requestId,
  };
  const { answerBytes } = bounds;
  try {
    return readReply(
      await exchange(pool, { path: url.pathname + url.search, headers, body, signal: end.signal, answerBytes }),
    );
  } catch (error) {
    const reason = error instanceof AnswerTooLarge ? error.message : nameError(error);
    if (end.signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason };
    if (error instanceof AnswerTooLarge) return { failure: 'SUBGRAPH_ANSWER_REFUSED', reason };
    return { failure: 'SUBGRAPH_UNAVAILABLE', reason, isConnectionLost: true };
  }
}

function readReply({ status, body }: Received): Reply {
  if (status >= 300 && status < 400) {
    return { failure: 'SUBGRAPH_ANSWER_REFUSED', reason: `a redirect (${status})` };
  }
  try {
    return { body: JSON.parse(body.toString('utf8')) };
  } catch {
    const failure = status >= 500 ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_ANSWER_REFUSED';
    // What a syntax error says holds a piece of the answer, which may be about a person.
    return { failure, reason: `status ${status}, the answer is not JSON` };
  }
}
