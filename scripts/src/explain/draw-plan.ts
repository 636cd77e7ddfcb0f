import type { AnswerFigures, Asked, PlanDescription } from '@tresse/gateway';

/** A branch of the drawing: a line, and what is below it. */
interface Branch {
  readonly line: string;
  readonly below: readonly Branch[];
}

/**
 * Draws a plan as a tree: what waits for what, whom each fetch asked, how long that took and how much came; and with how
 * many statements of SQL, if that is `counted`.
 */
export const drawPlan = (plan: PlanDescription | null, counted: boolean): string[] =>
  plan === null ? ['nothing to ask'] : draw(describePlan(plan, counted));

function describePlan(plan: PlanDescription, counted: boolean): Branch {
  const describe = (inner: PlanDescription): Branch => describePlan(inner, counted);
  if ('sequence' in plan) return { line: 'one after the other', below: plan.sequence.map(describe) };
  if ('parallel' in plan) return { line: 'at once', below: plan.parallel.map(describe) };
  const at = plan.at.length > 0 ? ` for ${plan.at.join(', ')}` : '';
  const operation = { line: shorten(plan.operation), below: [] };
  const asked = plan.asked?.map((one) => ({ line: describeAsked(one, counted), below: [] }));
  return { line: `${plan.fetch}${at}`, below: [operation, ...(asked ?? [{ line: 'not asked', below: [] }])] };
}

const describeAsked = ({ owner, ms, answer }: Asked, counted: boolean): string =>
  `→ ${owner}: ${[`${ms.toFixed(1)} ms`, ...(answer ? describeFigures(answer, counted) : [])].join(', ')}`;

const describeFigures = ({ bytes, objects, statements }: AnswerFigures, counted: boolean): string[] => [
  writeBytes(bytes),
  count(objects, 'object'),
  ...(statements === null || !counted ? [] : [`${count(statements, 'statement')} of SQL`]),
];

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A length as people read it. */
export const writeBytes = (bytes: number): string =>
  bytes < 1_000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1_000).toFixed(1)} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`;

const mostCharacters = 100;

function shorten(operation: string): string {
  const line = operation.replaceAll(/\s+/g, ' ');
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line;
}

function draw({ line, below }: Branch): string[] {
  const drawn = below.flatMap((branch, place) => {
    const isLast = place === below.length - 1;
    const [first = '', ...rest] = draw(branch);
    return [(isLast ? '└─ ' : '├─ ') + first, ...rest.map((one) => (isLast ? '   ' : '│  ') + one)];
  });
  return [line, ...drawn];
}
