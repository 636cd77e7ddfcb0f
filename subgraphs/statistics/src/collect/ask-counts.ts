import type { SignRequest } from '@tresse/tokens';
import type { QuarterCounts } from '../domain/counts.ts';
import type { StatisticsMember } from './members.ts';
import { readCounts } from './read-counts.ts';

/** Bounds of one request to an association. */
export interface AskBounds {
  readonly deadlineMs: number;
  readonly answerBytes: number;
}

const query = `query QuarterlyCounts($entities: [_Any!]!, $quarter: Quarter!) {
  _entities(representations: $entities) {
    ... on Association {
      quarterlyCounts(quarter: $quarter) {
        quarter
        referrals { department { code } stage count }
        entries { department { code } ageBand gender count }
      }
    }
  }
}`;

/** Asks an association itself for its counts of a quarter; throws with the reason when it gives none. */
export async function askCounts(
  { slug, url, audience }: StatisticsMember,
  quarter: string,
  { sign, deadlineMs, answerBytes }: AskBounds & { readonly sign: SignRequest },
): Promise<QuarterCounts> {
  const variables = { entities: [{ __typename: 'Association', id: slug }], quarter };
  const body = JSON.stringify({ query, variables });
  const authorization = `Bearer ${sign({ audience, body })}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMs),
  }).catch((error: unknown) => {
    throw new Error(isTimeout(error) ? `gave no answer within ${deadlineMs / 1000} s` : 'could not be reached');
  });
  if (!response.ok) throw new Error(`answered with status ${response.status}`);
  return readCounts(parseJson(await readText(response, answerBytes)), quarter);
}

async function readText(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(isTimeout(error) ? 'did not end its answer in time' : 'broke off its answer');
  }
  if (size > most) throw new Error(`answered more than ${most} bytes`);
  return Buffer.concat(chunks).toString();
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('answered what is no JSON');
  }
}
