import { getToken, signOut } from '../session/session.ts';
import type { Operation } from './operation.ts';
import { type Problem, readProblems, type ToldError } from './problems.ts';

/** What the graph answered: the data that there is, and why the rest is missing. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ToldError[];
}

/** Asks the graph as whoever is signed in. Never throws; a token that is refused signs out. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Answer<Data>> {
  const token = getToken();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: operation.text, variables }),
      signal,
    });
    const { data = null, errors = [] } = (await response.json()) as Body<Data>;
    const problems = readProblems(errors);
    if (token && problems.some(({ kind }) => kind === 'expired')) signOut(true);
    return { data, problems };
  } catch {
    return { data: null, problems: [{ kind: 'unreachable' }] };
  }
}
