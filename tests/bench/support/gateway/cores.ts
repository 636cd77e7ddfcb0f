import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which core the gateways run on, and which one all the rest. */
export interface Cores {
  readonly gateways: number | null;
  readonly others: number | null;
}

/** Takes this process to a core of its own where the system lets it choose; else all share all cores, and it says so. */
export function takeCores(tell: (line: string) => void): Cores {
  const others = availableParallelism() > 1 ? 1 : null;
  const isTaken = others !== null && spawnSync('taskset', ['-acp', String(others), String(process.pid)]).status === 0;
  if (isTaken) return { gateways: 0, others };
  tell('cores cannot be chosen here: gateways and load share them');
  return { gateways: null, others: null };
}
