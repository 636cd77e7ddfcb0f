import type { Answer } from '@tresse/kit/testing';

/** A connection as an answer holds it. */
export interface AnsweredConnection {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Finds the first connection of this name in an answer; throws when it holds none. */
export function findConnection(answer: Answer, name: string): AnsweredConnection {
  const found = findValue(answer.data, name);
  if (found) return found as AnsweredConnection;
  throw new Error(`no ${name} in ${JSON.stringify(answer)}`);
}

function findValue(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const own = entries.find(([key]) => key === name)?.[1];
  if (own) return own;
  for (const [, inner] of entries) {
    const found = findValue(inner, name);
    if (found) return found;
  }
  return undefined;
}
