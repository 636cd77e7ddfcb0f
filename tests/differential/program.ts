import { comparePeer, type Sorted } from './compare-peer.ts';
import { drawCase } from './draw-case.ts';
import { formatDifference, shrinkDifference, tryCase } from './try-case.ts';

/** What one process tells after each case, as a line of JSON. */
export interface CaseResult {
  readonly number: number;
  readonly operationsCount: number;
  readonly answersCount: number;
  /** Why operations are refused, once for each answer. */
  readonly refused: readonly string[];
  readonly differencesCount: number;
  /** The first difference, made small, for people. */
  readonly shown: string | null;
  /** How the answers of the other gateway were; null where none is asked. */
  readonly sorted: Sorted | null;
}

const [seed = 0, first = 0, step = 1, operationsCount = 0, operationsPerCase = 1] = process.argv
  .slice(2, 7)
  .map(Number);
const hasPeer = process.argv[7] === 'apollo';

let left = operationsCount;
for (let number = first; left > 0; number += step) {
  const drawn = drawCase(seed, number);
  if (typeof drawn === 'string') continue;
  const count = Math.min(left, operationsPerCase);
  left -= count;
  // Whoever reads this knows the case in which the process was ended by the planner.
  process.stdout.write(`${JSON.stringify({ number })}\n`);
  const peer = hasPeer ? await comparePeer(drawn) : null;
  const answer = peer?.answer ?? drawn.hub.answer;
  const { answersCount, refused, differences } = await tryCase(drawn, seed, count, answer);
  await peer?.stop();
  const [found] = differences;
  const shown = found ? formatDifference(drawn, await shrinkDifference(drawn, found, drawn.hub.answer)) : null;
  const result: CaseResult = {
    number,
    operationsCount: count,
    answersCount,
    refused,
    differencesCount: differences.length,
    shown,
    sorted: peer?.sorted ?? null,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
