import { useEffect, useState } from 'react';
import { useSession } from '../session/session.ts';
import { type Answer, ask } from './ask.ts';
import type { Operation } from './operation.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The pages of a list that were asked so far. */
export interface Pages<Data> {
  readonly answers: readonly Answer<Data>[];
  readonly isLoading: boolean;
  /** Asks the next page; null when there is none, or none yet. */
  readonly more: (() => void) | null;
  /** Asks everything again from the first page. */
  readonly reload: () => void;
  /** Asks the pages that are shown again: they stay until the new ones are there, and where these cannot be had. */
  readonly refresh: () => Promise<void>;
}

interface State<Data> {
  /** Of what was asked: the pages of another question are never shown. */
  readonly question: string;
  readonly answers: readonly Answer<Data>[];
  readonly after: string | null;
  readonly isLoading: boolean;
}

const begin = <Data>(question: string): State<Data> => ({ question, answers: [], after: null, isLoading: true });

/**
 * Asks the first page of an operation, and the next ones on demand; asks anew when the variables or the person change.
 * `findPageInfo` finds where a page ends; without `variables` nothing is asked.
 */
export function usePages<Data, Variables>(
  operation: Operation<Data, Variables & { readonly after?: string | null }>,
  variables: Variables | null,
  findPageInfo: (data: Data) => PageInfo | null | undefined,
): Pages<Data> {
  const session = useSession();
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify([operation.text, variables, session, attempt]);
  const [state, setState] = useState(() => begin<Data>(question));
  const current = state.question === question ? state : begin<Data>(question);
  const { after } = current;
  // The question stands for the operation and the variables, which are new objects at each call.
  useEffect(() => {
    if (!variables) return;
    const stop = new AbortController();
    const add = (answer: Answer<Data>) => {
      if (stop.signal.aborted) return;
      setState((before) => {
        const kept = before.question === question && after !== null ? before.answers : [];
        return { question, after, answers: [...kept, answer], isLoading: false };
      });
    };
    void ask(operation, after === null ? variables : { ...variables, after }, stop.signal).then(add);
    return () => stop.abort();
  }, [question, after]);
  const end = current.answers.at(-1)?.data;
  const { hasNextPage, endCursor } = (end && findPageInfo(end)) || { hasNextPage: false, endCursor: null };
  const refresh = async () => {
    const fresh = variables && (await askAgain(current.answers.length, operation, variables, findPageInfo));
    if (fresh) setState((before) => (before.question === question ? { ...before, answers: fresh } : before));
  };
  const more = () => setState({ ...current, after: endCursor, isLoading: true });
  return {
    answers: current.answers,
    isLoading: variables !== null && current.isLoading,
    more: hasNextPage && endCursor && !current.isLoading ? more : null,
    reload: () => setAttempt(attempt + 1),
    refresh,
  };
}

/** Asks so many pages from the first one on, as far as there are; null when something is missing. */
async function askAgain<Data, Variables>(
  count: number,
  operation: Operation<Data, Variables & { readonly after?: string | null }>,
  variables: Variables,
  findPageInfo: (data: Data) => PageInfo | null | undefined,
): Promise<Answer<Data>[] | null> {
  const answers: Answer<Data>[] = [];
  let after: string | null = null;
  while (answers.length < count && (answers.length === 0 || after !== null)) {
    const answer: Answer<Data> = await ask(operation, { ...variables, after });
    if (!answer.data || answer.problems.length > 0) return null;
    answers.push(answer);
    const end = findPageInfo(answer.data);
    after = end?.hasNextPage ? end.endCursor : null;
  }
  return answers;
}

/** Asks one operation; the answer is undefined until it is there. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): { readonly answer: Answer<Data> | undefined; readonly reload: () => void } {
  const { answers, reload } = usePages(operation, variables, () => null);
  return { answer: answers[0], reload };
}
