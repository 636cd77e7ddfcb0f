import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How long a program took, and the most memory that it had. */
export interface MeasuredChild {
  readonly ms: number;
  readonly rssBytes: number;
}

/**
 * Runs a program beside this file, which tells what it measured on its last line, in a process of its own with these
 * flags of Node.
 */
export async function measureChild(
  program: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<MeasuredChild> {
  const whole = [...flags, join(import.meta.dirname, program), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, whole);
  return JSON.parse(stdout) as MeasuredChild;
}

/** Measures some work of this process and tells it to the one that started it. */
export async function tellMeasured(work: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  await work();
  const ms = performance.now() - begin;
  process.stdout.write(JSON.stringify({ ms, rssBytes: process.resourceUsage().maxRSS * 1024 }));
}
