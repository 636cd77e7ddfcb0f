import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CaseResult } from './program.ts';

const program = fileURLToPath(new URL('./program.ts', import.meta.url));

/** A case takes seconds; the planner may take hours for one operation, and only the end of its process ends it. */
const limitMs = 60_000;

/** The cases that one process tries: every so many, from the first on, until so many operations are tried. */
export interface Part {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly operationsCount: number;
  readonly operationsPerCase: number;
  /** The other gateway that answers too; null for none. */
  readonly peer: string | null;
}

/** How a process ended, and the last case of which it told that it began. */
export interface End {
  readonly how: 'done' | 'died' | 'unfinished';
  readonly number: number;
}

/** Tries cases in a process of its own, and ends it where one of them takes too long. */
export async function runProgram(
  part: Part,
  add: (result: CaseResult) => void,
  cleanup: AsyncDisposableStack,
): Promise<End> {
  const { seed, first, step, operationsCount, operationsPerCase, peer } = part;
  const args = [program, seed, first, step, operationsCount, operationsPerCase, peer].map(String);
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: 'true' },
  });
  cleanup.defer(() => void child.kill('SIGKILL'));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = child.kill('SIGKILL');
  }, limitMs);
  let number = -1;
  for await (const line of createInterface(child.stdout)) {
    limit.refresh();
    const told = JSON.parse(line) as { readonly number: number } | CaseResult;
    number = told.number;
    if ('shown' in told) add(told);
  }
  const how = (await code) === 0 ? 'done' : isLate && number >= 0 ? 'unfinished' : 'died';
  clearTimeout(limit);
  return { how, number };
}
