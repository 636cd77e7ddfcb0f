import { describe, expect, it } from 'vitest';
import { type ProtectedGroup, protectGroup } from '../src/domain/protect.ts';

const threshold = 3;
const allHidden = [0, 1, 2];

/** Worlds are drawn up to here ... */
const mostAdded = 6;
/** ... and judged up to here, so that a world that differs by what is hidden is among those drawn. */
const mostJudged = mostAdded - (threshold - 1);

/** What each version adds to each department's cell. */
type World = readonly (readonly number[])[];

function* drawRows(length: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const rest of drawRows(length - 1)) for (let n = 0; n <= mostAdded; n += 1) yield [n, ...rest];
}

function* drawWorlds(versions: number, departments: number): Generator<World> {
  for (const row of drawRows(versions * departments))
    yield Array.from({ length: versions }, (_, version) =>
      row.slice(version * departments, (version + 1) * departments),
    );
}

/** Everything that is ever published of a world, and what is behind each hidden cell: beyond what is known of it. */
function release(world: World): { published: ProtectedGroup[]; behind: Map<string, number> } {
  const published: ProtectedGroup[] = [];
  const behind = new Map<string, number>();
  let counts = world[0]?.map(() => 0) ?? [];
  let known: (number | null)[] = counts.map(() => null);
  for (const [version, added] of world.entries()) {
    counts = counts.map((count, index) => count + (added[index] ?? 0));
    const shown = protectGroup({ counts, ...(version > 0 && { published: known }) }, threshold);
    for (const [index, count] of counts.entries())
      if (shown.counts[index] === null) behind.set(`${version} ${index}`, count - (known[index] ?? 0));
    known = shown.counts.map((count, index) => count ?? known[index] ?? null);
    published.push(shown);
  }
  return { published, behind };
}

/** What each hidden cell may be, for somebody who knows all that is published and how this code protects. */
function findNarrowed(versions: number, departments: number): string[] {
  const possible = new Map<string, { isJudged: boolean; cells: Map<string, Set<number>> }>();
  for (const world of drawWorlds(versions, departments)) {
    const { published, behind } = release(world);
    const text = JSON.stringify(published);
    const alike = possible.get(text) ?? { isJudged: false, cells: new Map() };
    possible.set(text, alike);
    alike.isJudged ||= world.flat().every((added) => added <= mostJudged);
    for (const [cell, count] of behind) alike.cells.set(cell, (alike.cells.get(cell) ?? new Set()).add(count));
  }
  return [...possible].flatMap(([text, { isJudged, cells }]) =>
    [...cells].flatMap(([cell, counts]) =>
      isJudged && allHidden.some((count) => !counts.has(count)) ? `${text}: ${cell} is one of ${[...counts]}` : [],
    ),
  );
}

describe('whoever knows all versions, and this code, finds every hidden cell as open as before', () => {
  it.each([
    [1, 4],
    [2, 2],
    [3, 2],
    [2, 3],
  ])('in %i versions of %i departments', (versions, departments) => {
    expect(findNarrowed(versions, departments)).toEqual([]);
  });
});
