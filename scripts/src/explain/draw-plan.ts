import type { Asked, PlanDescription } from '@tresse/gateway';

/** A branch of the drawing: a line, and what is below it. */
interface Branch {
  readonly line: string;
  readonly below: readonly Branch[];
}

/** Draws a plan as a tree: what waits for what, whom each fetch asked, how long that took and how much came. */
export const drawPlan = (plan: PlanDescription | null): string[] =>
  plan === null ? ['nothing to ask'] : draw(describe(plan));

function describe(plan: PlanDescription): Branch {
  if ('sequence' in plan) return { line: 'one after the other', below: plan.sequence.map(describe) };
  if ('parallel' in plan) return { line: 'at once', below: plan.parallel.map(describe) };
  if ('condition' in plan) {
    const branches = [plan.ifTrue, plan.ifFalse].map((one) => (one ? describe(one) : { line: 'nothing', below: [] }));
    return { line: `if ${plan.condition}, else`, below: branches };
  }
  const at = plan.at.length > 0 ? ` for ${plan.at.join(', ')}` : '';
  const operation = { line: shorten(plan.operation), below: [] };
  const asked = plan.asked?.map((one) => ({ line: describeAsked(one), below: [] }));
  return { line: `${plan.fetch}${at}`, below: [operation, ...(asked ?? [{ line: 'not asked', below: [] }])] };
}

const describeAsked = ({ owner, ms, bytes, objects }: Asked): string =>
  `→ ${owner}: ${ms.toFixed(1)} ms, ${writeBytes(bytes)}, ${objects} ${objects === 1 ? 'object' : 'objects'}`;

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
