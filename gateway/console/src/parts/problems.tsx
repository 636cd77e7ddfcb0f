import type { Answer } from '../graph/ask.ts';
import type { Problem } from '../graph/problems.ts';
import { type Texts, useTexts } from '../texts/index.ts';

/** What went wrong, as the graph or the browser tells it. */
interface ProblemsProps {
  readonly of: Pick<Answer<unknown>, 'problems'>;
  /** What was asked, to be read after "does not give access to". */
  readonly what: string;
  /** Names of associations by slug, where the page knows them. */
  readonly names?: Readonly<Record<string, string>>;
  readonly onRetry?: () => void;
}

/** Says in words what is missing of an answer and why; shows nothing when nothing is. */
export function Problems({ of: { problems }, what, names = {}, onRetry }: ProblemsProps) {
  const texts = useTexts();
  if (problems.length === 0) return null;
  const isWorthRetrying = problems.some(({ kind }) => kind !== 'denied' && kind !== 'expired');
  return (
    <div className="notice warning" role="alert">
      {problems.map((problem) => (
        <p key={JSON.stringify(problem)}>{describe(problem, texts, what, names)}</p>
      ))}
      {onRetry && isWorthRetrying && (
        <button type="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </div>
  );
}

function describe(
  problem: Problem,
  { problems, subgraphs }: Texts,
  what: string,
  names: Readonly<Record<string, string>>,
): string {
  if (problem.kind === 'denied') return problems.denied(what);
  if (problem.kind !== 'silent') return problems[problem.kind];
  const { name } = problem;
  return problems.silent(subgraphs[name]?.name ?? names[name] ?? nameFromSlug(name));
}

/** What can be said of an association whose name nobody could tell: `secours-populaire` → `Secours populaire`. */
function nameFromSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
