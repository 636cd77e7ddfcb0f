import { print } from 'graphql';
import type { PathSegment } from '../planning/plan-nodes.ts';
import type { PlannedFetch, Step } from './compile-plan.ts';

/** The place of a fetch in its wave: what runs at the same time. */
interface Slot {
  fetch: PlannedFetch;
  /** What it asks, wherever its entities are: written once, since each is compared with all others. */
  readonly asked: string;
}

/** Null where a step of the plan is more than fetches. */
type Wave = Slot[] | null;

/** A fetch that waits for a later one that asks the same, and joins it. */
interface Move {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  readonly twin: Slot;
}

/**
 * Joins fetches that ask one subgraph the same about entities of different places: the earlier one waits for the later
 * one, and so does what needs it, as far as nothing then ends later. The planner asks for each place as early as it can.
 */
export function joinFetches(step: Step): Step {
  if (step.kind !== 'sequence') return step;
  const waves = step.steps.map(readWave);
  for (const [index, wave] of waves.entries()) {
    for (const slot of [...(wave ?? [])]) {
      const moves = findMoves(slot, index, waves) ?? [];
      const isOpen = moves.some(({ twin }) => moves.some((move) => move.slot === twin));
      if (!isOpen) for (const move of new Map(moves.map((one) => [one.slot, one])).values()) apply(move, waves);
    }
  }
  const steps = waves.flatMap((wave, index) => (wave ? writeWave(wave) : (step.steps[index] ?? [])));
  return { kind: 'sequence', steps };
}

function readWave(step: Step): Wave {
  const steps = step.kind === 'parallel' ? step.steps : [step];
  const slots = steps.flatMap((one) =>
    one.kind === 'fetch' ? [{ fetch: one.fetch, asked: describe(one.fetch) }] : [],
  );
  return slots.length === steps.length ? slots : null;
}

function writeWave(wave: readonly Slot[]): Step[] {
  const steps = wave.map(({ fetch }): Step => ({ kind: 'fetch', fetch }));
  return steps.length > 1 ? [{ kind: 'parallel', steps }] : steps;
}

/** Finds how a fetch joins a later one, with what needs it; null when it cannot. */
function findMoves(slot: Slot, from: number, waves: readonly Wave[]): Move[] | null {
  const to = waves.findIndex((wave, index) => index > from && wave?.some((other) => isTwin(other, slot)));
  const twin = waves[to]?.find((other) => isTwin(other, slot));
  if (!twin) return null;
  const moves: Move[] = [{ slot, from, to, twin }];
  for (let index = from + 1; index <= to; index++) {
    const wave = waves[index];
    if (!wave) return null;
    for (const other of wave.filter(({ fetch }) => isOnOneWay(fetch, slot.fetch))) {
      const more = findMoves(other, index, waves);
      if (!more?.[0] || more[0].to <= to) return null;
      moves.push(...more);
    }
  }
  return moves;
}

function apply({ slot, from, twin }: Move, waves: Wave[]): void {
  const groups = twin.fetch.groups.map((group, index) => ({
    ...group,
    paths: [...(slot.fetch.groups[index]?.paths ?? []), ...group.paths],
  }));
  twin.fetch = { ...twin.fetch, groups };
  waves[from] = waves[from]?.filter((other) => other !== slot) ?? null;
}

function isTwin(one: Slot, other: Slot): boolean {
  return one.fetch.groups.length > 0 && one.asked === other.asked && !isOnOneWay(one.fetch, other.fetch);
}

function describe({ subgraph, operation, renames, groups }: PlannedFetch): string {
  return JSON.stringify([subgraph, print(operation), [...renames], groups.map(({ paths: _, ...group }) => group)]);
}

/** Whether one fetch may need what the other gives: the entities of one are those of the other, around or within them. */
function isOnOneWay(one: PlannedFetch, other: PlannedFetch): boolean {
  return listWays(one).some((way) => listWays(other).some((last) => way.startsWith(last) || last.startsWith(way)));
}

function listWays({ groups }: PlannedFetch): string[] {
  return groups.flatMap(({ paths }) => paths.map((path) => `${path.flatMap(nameSegment).join('.')}.`));
}

function nameSegment(segment: PathSegment): string[] {
  if (segment === '@') return ['@'];
  return 'Field' in segment ? [segment.Field] : [];
}
