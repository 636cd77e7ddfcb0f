import { canMove, REFERRAL_ACTORS, type ReferralStatus } from '@tresse/kit/referral';
import { nameDatabase } from '@tresse/scripts/postgres';
import postgres from 'postgres';
import type { Acknowledged } from './course.ts';
import type { HouseProcess } from './house-process.ts';

/** What both sides hold of one referral, besides what was acknowledged of it. */
interface Held {
  readonly status: ReferralStatus | null;
  readonly history: readonly Step[];
  readonly copyStatus: ReferralStatus | null;
  readonly answers: readonly Step[];
}

interface Step {
  readonly from: ReferralStatus | null;
  readonly to: ReferralStatus;
}

/** What is wrong, a line each, by how. */
export interface Findings {
  readonly lost: string[];
  readonly doubled: string[];
  readonly illegal: string[];
}

/** The databases of both sides, read past every wall. */
export interface Sides extends AsyncDisposable {
  readonly association: postgres.Sql;
  readonly catalogue: postgres.Sql;
}

/** Opens the databases of both sides. */
export async function openSides(house: HouseProcess): Promise<Sides> {
  const cluster = await house.findPostgres();
  const open = (name: string) =>
    postgres(cluster.ownerUrl(nameDatabase(name).database), { max: 1, onnotice: () => {} });
  const [association, catalogue] = [open('restos-du-coeur'), open('training-catalogue')];
  return {
    association,
    catalogue,
    [Symbol.asyncDispose]: async () => void (await Promise.all([association.end(), catalogue.end()])),
  };
}

/** Counts the deliveries of both sides that are not done yet. */
export async function countWaiting({ association, catalogue }: Sides): Promise<number> {
  const counts = [association, catalogue].map(async (sql) => {
    const [row] = await sql`select count(*)::int as waiting from pgboss.job
      where name = 'delivery' and state in ('created', 'retry', 'active')`;
    return Number(row?.['waiting']);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count);
}

/** Compares what was acknowledged since `since` with what both sides hold. */
export async function compareSides(
  sides: Sides,
  acknowledged: readonly Acknowledged[],
  since: Date,
): Promise<Findings> {
  const findings: Findings = { lost: [], doubled: [], illegal: [] };
  const held = await readHeld(sides, since);
  const known = new Set(acknowledged.map(({ id }) => id));
  for (const id of held.keys()) if (!known.has(id)) findings.doubled.push(`${id} was made by no wish of its own`);
  for (const { id, steps } of acknowledged) judge(id, steps, held.get(id), findings);
  return findings;
}

function judge(id: string, steps: readonly ReferralStatus[], held: Held | undefined, findings: Findings): void {
  const told = `${id} acknowledged ${steps.join(' → ')}`;
  const history = held?.history.map(({ to }) => to).filter(isAskedFor) ?? [];
  const isCancelled = steps.at(-1) === 'CANCELLED';
  const answers = held?.answers.map(({ to }) => to).filter(isAskedFor) ?? [];
  const expected = steps.filter((step) => !['DRAFT', 'SENT', 'CANCELLED'].includes(step));
  const differences = [compareSteps(steps, history), compareSteps(expected, answers)];
  if (differences.includes('less')) findings.lost.push(`${told}; the association has ${history}, its copy ${answers}`);
  else if (differences.includes('more')) findings.doubled.push(`${told}; ${history}; ${answers}`);
  // A referral that was cancelled before its copy came has none.
  else if (held?.copyStatus !== held?.status && !(isCancelled && held?.copyStatus === null))
    findings.lost.push(`${told}; the association says ${held?.status}, its copy ${held?.copyStatus}`);
  const broken = [...(held?.history ?? []).entries(), ...(held?.answers ?? []).entries()].filter(
    ([place, { from, to }]) =>
      from === null ? place > 0 || to !== 'DRAFT' : !REFERRAL_ACTORS.some((by) => canMove(from, to, by)),
  );
  const isTorn = (held?.history ?? []).some(({ from }, place, all) => place > 0 && from !== all[place - 1]?.to);
  if (broken.length > 0 || isTorn) findings.illegal.push(`${told}; ${JSON.stringify(held)}`);
}

/** Whether somebody asked for a step: the others are made by programs. */
const isAskedFor = (status: ReferralStatus): boolean =>
  !['RECEIVED', 'PRESCRIBED', 'WAITING_FOR_RELAY'].includes(status);

/** Whether steps are as expected, lack some, or are more. */
function compareSteps(expected: readonly string[], found: readonly string[]): 'same' | 'less' | 'more' {
  if (expected.join() === found.join()) return 'same';
  return expected.every((step, place) => found[place] === step) || found.length > expected.length ? 'more' : 'less';
}

async function readHeld({ association, catalogue }: Sides, since: Date): Promise<ReadonlyMap<string, Held>> {
  const referrals = await association<{ id: string; status: ReferralStatus; history: Step[] | null }[]>`
    select id, status, (select json_agg(json_build_object('from', from_status, 'to', to_status) order by step.id)
      from referral_transition step where referral_id = referral.id) as history
    from referral where created_at >= ${since}`;
  const copies = await catalogue<{ id: string; closed: ReferralStatus | null; answers: Step[] | null }[]>`
    select id, closed_as as closed, (select json_agg(json_build_object('from', from_status, 'to', to_status)
      order by sequence) from referral_answer where referral_id = received_referral.id) as answers
    from received_referral where received_at >= ${since}`;
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  const nothing = { status: null, history: [] };
  const own = [...referrals.map(({ id }) => id), ...byId.keys()].map((id) => {
    const { status, history } = referrals.find((one) => one.id === id) ?? nothing;
    const copy = byId.get(id);
    const answers = copy?.answers ?? [];
    const copyStatus = copy ? (copy.closed ?? answers.at(-1)?.to ?? 'RECEIVED') : null;
    return [id, { status, history: history ?? [], copyStatus, answers }] as const;
  });
  return new Map(own);
}
