import { type DocumentNode, type ExecutionResult, parse, print, validate } from 'graphql';
import { findDifference } from './compare-answers.ts';
import { createDice, toShare } from './dice.ts';
import type { Case } from './draw-case.ts';
import { drawOperation } from './draw-operation.ts';
import { shrink } from './shrink.ts';
import type { Answer } from './subgraphs.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An operation that is answered otherwise than by the whole. */
export interface Difference {
  readonly what: string;
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly whole: ExecutionResult;
  readonly answer: ExecutionResult;
}

/** What became of the operations over one case. */
export interface Tried {
  readonly answersCount: number;
  readonly differences: readonly Difference[];
  /** Why operations are refused with a code: what the planner said, which has no plan for them. */
  readonly refused: readonly string[];
}

/** Draws so many valid operations over a case and compares what `answer` answers to each with the whole. */
export async function tryCase(drawn: Case, seed: number, count: number, answer: Answer): Promise<Tried> {
  const dice = createDice(Math.floor(toShare(`${seed} operations ${drawn.number}`) * 2 ** 32));
  const differences: Difference[] = [];
  const refused: string[] = [];
  let answersCount = 0;
  for (let tried = 0; tried < count; ) {
    const { source, variables } = drawOperation(drawn.schema, dice);
    const document = parse(source, { noLocation: true });
    if (validate(drawn.schema, document).length > 0) continue;
    tried += 1;
    for (const set of variables) {
      const compared = await compare(drawn, document, set, answer);
      answersCount += 1;
      if (compared && isRefused(compared.answer)) refused.push(readReason(compared.answer));
      else if (compared) differences.push(compared);
    }
  }
  return { answersCount, differences, refused };
}

/** Whether the planner is known to have no plan: said with a code, and with no data at all. */
export function isRefused({ data, errors }: ExecutionResult): boolean {
  return data === null && errors?.length === 1 && errors[0]?.extensions['code'] === 'PLAN_NOT_SUPPORTED';
}

/** What the planner said, without what it said it of. */
function readReason({ errors }: ExecutionResult): string {
  const { originalError, message = '' } = errors?.[0] ?? {};
  return (originalError?.message ?? message).replaceAll(/'[^']*'|item: \S+|type '?\w+'?|\[\d+\]/g, '…');
}

async function compare(
  drawn: Case,
  document: DocumentNode,
  variables: Variables,
  answer: Answer,
): Promise<Difference | null> {
  const whole = await drawn.whole(document, variables);
  const other = await answer(document, variables);
  const what = findDifference(whole, other);
  return what === null ? null : { what, document, variables, whole, answer: other };
}

/** Makes the operation of a difference as small as it stays one of the same kind. */
export async function shrinkDifference(drawn: Case, difference: Difference, answer: Answer): Promise<Difference> {
  let smallest = difference;
  await shrink(difference.document, drawn.schema, async (document) => {
    const smaller = await compare(drawn, document, difference.variables, answer);
    const isSame = smaller !== null && isRefused(smaller.answer) === isRefused(difference.answer);
    if (isSame) smallest = smaller;
    return isSame;
  });
  return smallest;
}

/** A difference for people: the graph, the operation, both answers. */
export function formatDifference(drawn: Case, { what, document, variables, whole, answer }: Difference): string {
  const graph = drawn.subgraphs.map(({ name, sdl }) => `# ${name}\n${sdl.split('\n').slice(4).join('\n')}`).join('\n');
  const write = ({ data, errors }: ExecutionResult) =>
    `${JSON.stringify(data)}\n${(errors ?? []).map(({ message, path }) => `  ${path?.join('.')}: ${message}`).join('\n')}`;
  return `✗ case ${drawn.number}: ${what}
${graph}
${print(document)}
variables ${JSON.stringify(variables)}
expected ${write(whole)}
answered ${write(answer)}`;
}
