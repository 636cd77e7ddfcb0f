import { nameError } from '@tresse/logging';
import type { Pool } from 'undici';
import type { ErrorCode } from '../errors.ts';
import { isJsonType } from '../json-type.ts';
import { exchange, type FindOddity, type Posting, type Received } from './exchange.ts';

/** What a plan tells of an answer. */
export interface Measured {
  readonly bytes: number;
  /** How many statements of SQL it took; null where the subgraph does not tell. */
  readonly statements: number | null;
}

/** What came back: JSON, or why nothing usable did. `reason` is for the log only. */
export type Reply =
  | {
      readonly body: unknown;
      /** Absent where an answer comes from no subgraph over HTTP. */
      readonly measured?: Measured;
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

function readReply({ status, headers, body, oddity }: Received): Reply {
  const failure = status >= 500 ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_ANSWER_REFUSED';
  if (oddity) return { failure, reason: `status ${status}, ${oddity}` };
  try {
    const measured = { bytes: body.byteLength, statements: readStatements(headers['x-sql-statements']) };
    return { body: JSON.parse(body.toString('utf8')), measured };
  } catch {
    // What a syntax error says holds a piece of the answer, which may be about a person.
    return { failure, reason: `status ${status}, the answer is not JSON` };
  }
}

const readStatements = (told: unknown): number | null => (/^\d{1,6}$/.test(String(told)) ? Number(told) : null);

/** Finds why a body is not read at all. None is ever unpacked: a few bytes could become gigabytes. */
const findOddity: FindOddity = (status, headers) => {
  if (status >= 300 && status < 400) return 'a redirect';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'compressed, which was not asked for';
  return isJsonType(String(headers['content-type'])) ? null : 'not of JSON';
};
