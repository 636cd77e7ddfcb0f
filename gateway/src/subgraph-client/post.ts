import { nameError } from '@tresse/logging';
import type { Pool } from 'undici';
import type { ErrorCode } from '../errors.ts';
import { exchange, type FindOddity, type Posting, type Received } from './exchange.ts';

/** What came back: JSON, or why nothing usable did. `reason` is for the log only. */
export type Reply =
  | {
      readonly body: unknown;
      /** How long it is, as it came. */
      readonly bytes: number;
    }
  | {
      readonly failure: ErrorCode;
      readonly reason: string;
      readonly isConnectionLost?: boolean;
      /** Whether nobody waits for it any more: the subgraph is not to blame. */
      readonly isGivenUp?: boolean;
    };

/** Posts once, and reads what comes back as JSON. */
export async function post(pool: Pool, posting: Posting): Promise<Reply> {
  try {
    return readReply(await exchange(pool, posting, findOddity));
  } catch (error) {
    const reason = nameError(error);
    if (posting.signal.aborted) return { failure: 'SUBGRAPH_TIMEOUT', reason };
    return { failure: 'SUBGRAPH_UNAVAILABLE', reason, isConnectionLost: true };
  }
}

function readReply({ status, body, oddity }: Received): Reply {
  const failure = status >= 500 ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_ANSWER_REFUSED';
  if (oddity) return { failure, reason: `status ${status}, ${oddity}` };
  try {
    return { body: JSON.parse(body.toString('utf8')), bytes: body.byteLength };
  } catch {
    // What a syntax error says holds a piece of the answer, which may be about a person.
    return { failure, reason: `status ${status}, the answer is not JSON` };
  }
}

/** Finds why a body is not read at all. None is ever unpacked: a few bytes could become gigabytes. */
const findOddity: FindOddity = (status, headers) => {
  if (status >= 300 && status < 400) return 'a redirect';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'compressed, which was not asked for';
  const type = String(headers['content-type']);
  return /^application\/(graphql-response\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type) ? null : 'not of JSON';
};
