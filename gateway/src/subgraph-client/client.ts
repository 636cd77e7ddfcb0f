import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Caller } from '../access/caller.ts';
import { startDeadline } from '../deadline.ts';
import { createGuard, type Guard, type GuardBounds } from './guard.ts';
import { post, type Reply } from './post.ts';
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

/** Asks subgraphs. */
export interface SubgraphClient {
  send(destination: Destination, message: Message, errand: Errand): Promise<Reply>;
  /** Closes every connection. */
  close(): Promise<void>;
}

/** Bounds of each request, and of each subgraph. */
export interface ClientBounds extends GuardBounds {
  /** Of both tries of a query. */
  readonly timeoutMs: number;
  readonly answerBytes: number;
}

/** What stands between the gateway and one address. */
interface Line {
  readonly path: string;
  readonly pool: Pool;
  readonly guard: Guard;
}

/** Retries come a little later, at different times: those who lost their connections together do not return together. */
const longestWaitMs = 50;

/** Creates the client: for each address its own connections and its own guard, a deadline and a cap for each request. */
export function createSubgraphClient(sign: SignToken, bounds: ClientBounds): SubgraphClient {
  const lines = new Map<string, Line>();
  const getLine = (address: string): Line => {
    const line = lines.get(address) ?? openLine(address, bounds);
    lines.set(address, line);
    return line;
  };
  return {
    async send(destination, message, errand) {
      if (errand.signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason: 'the request had ended' };
      const { path, pool, guard } = getLine(destination.url);
      const body = Buffer.from(message.body);
      const { signal, release } = startDeadline(bounds.timeoutMs, errand.signal);
      const postOnce = () => {
        // Each try has its own token: a token is good for one request.
        const headers = writeHeaders(sign(destination.audience, body, errand.caller), errand);
        return post(pool, { path, headers, body, signal, answerBytes: bounds.answerBytes });
      };
      try {
        return await guard.send(async () => {
          const reply = await tryTwice(postOnce, () => !message.isMutation && guard.takeRetry());
          return 'failure' in reply && errand.signal.aborted ? { ...reply, isGivenUp: true } : reply;
        });
      } finally {
        release();
      }
    },
    async close() {
      await Promise.all([...lines.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

async function tryTwice(postOnce: () => Promise<Reply>, mayRetry: () => boolean): Promise<Reply> {
  const first = await postOnce();
  if (!('failure' in first) || !first.isConnectionLost || !mayRetry()) return first;
  await wait(Math.random() * longestWaitMs);
  return postOnce();
}

function openLine(address: string, bounds: ClientBounds): Line {
  const { origin, pathname, search } = new URL(address);
  // The deadline of each request is the only clock; a connection that is not made by then is of use to nobody.
  const clocks = { headersTimeout: 0, bodyTimeout: 0, connectTimeout: bounds.timeoutMs };
  const pool = new Pool(origin, { connections: 32, pipelining: 1, ...clocks });
  return { path: pathname + search, pool, guard: createGuard(bounds) };
}

function writeHeaders(token: string, { requestId }: Errand): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    authorization: `Bearer ${token}`,
    'x-request-id': requestId,
  };
}
