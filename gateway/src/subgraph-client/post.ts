import { nameError } from '@tresse/logging';
import type { Dispatcher, Pool } from 'undici';
import type { ErrorCode } from '../errors.ts';
import { AnswerTooLarge, isUnreadable, readJson } from './read-body.ts';

/** What came back: JSON, or why nothing usable did. `reason` is for the log only. */
export type Reply =
  | { readonly body: unknown }
  | {
      readonly failure: ErrorCode;
      readonly reason: string;
      readonly isConnectionLost?: boolean;
      /** Whether nobody waits for it any more: the subgraph is not to blame. */
      readonly isGivenUp?: boolean;
    };

/** One try of a request. */
export interface Posting {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** When it must be over. */
  readonly signal: AbortSignal;
  readonly answerBytes: number;
}

/** Posts once, and reads what comes back as JSON. */
export async function post(pool: Pool, posting: Posting): Promise<Reply> {
  const { path, headers, body, signal, answerBytes } = posting;
  try {
    signal.throwIfAborted();
    const answering = pool.request({ path, method: 'POST', headers, body, signal });
    return await readReply(await endWith(signal, answering), answerBytes);
  } catch (error) {
    const reason = nameError(error);
    if (signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason };
    return { failure: 'SUBGRAPH_UNAVAILABLE', reason, isConnectionLost: true };
  }
}

/** Undici hears the signal only once it has a connection, for which it may wait long: without one, nothing is sent later. */
function endWith<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

async function readReply({ statusCode, headers, body }: Dispatcher.ResponseData, cap: number): Promise<Reply> {
  const failure = statusCode >= 500 ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_ANSWER_REFUSED';
  const oddity = findOddity(statusCode, headers);
  if (oddity) {
    // Its body may never end.
    body.on('error', () => undefined).destroy();
    return { failure, reason: `status ${statusCode}, ${oddity}` };
  }
  try {
    return { body: await readJson(body, cap) };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    // What a syntax error says holds a piece of the answer, which may be about a person.
    const reason = error instanceof AnswerTooLarge ? error.message : 'the answer is not JSON';
    return { failure, reason: `status ${statusCode}, ${reason}` };
  }
}

/** Finds why a body is not read at all. None is ever unpacked: a few bytes could become gigabytes. */
function findOddity(status: number, headers: Dispatcher.ResponseData['headers']): string | null {
  if (status >= 300 && status < 400) return 'a redirect';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'compressed, which was not asked for';
  const type = String(headers['content-type']);
  return /^application\/(graphql-response\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type) ? null : 'not of JSON';
}
