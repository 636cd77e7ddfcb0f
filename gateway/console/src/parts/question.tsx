import type { ReactNode } from 'react';
import type { Answer } from '../graph/ask.ts';
import { Loading } from './loading.tsx';
import { Problems } from './problems.tsx';

/** What stands around the figures that answer a question. */
interface QuestionProps {
  readonly id: string;
  readonly title: string;
  /** The same to be read after "does not give access to"; the title when absent. */
  readonly what?: string;
  /** What is counted. */
  readonly unit: string;
  /** What is counted twice, in French as the graph tells it. */
  readonly doubleCountingNote?: string;
  readonly asked: { readonly answer: Answer<unknown> | undefined; readonly reload: () => void };
  readonly children: ReactNode;
}

/** One question with what must be known to read its answer. */
export function Question({ id, title, what = title, unit, doubleCountingNote, asked, children }: QuestionProps) {
  const { answer, reload } = asked;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{unit}</p>
      {doubleCountingNote && (
        <p className="hint" lang="fr">
          {doubleCountingNote}
        </p>
      )}
      {answer ? <Problems of={answer} what={what} onRetry={reload} /> : <Loading />}
      {children}
    </section>
  );
}
