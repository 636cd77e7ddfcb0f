import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inheritEnvironment } from './environment.ts';
import { checkout } from './house.ts';
import { listenForStop } from './stop-signal.ts';

/** Gives the path of an installed tool's program. */
export function getTool(name: string): string {
  return join(checkout, 'node_modules', '.bin', name);
}

/**
 * Runs a program in the checkout with this terminal's output and gives its exit code. It gets each request to stop
 * once: vitest, for one, gives up its cleaning on the second.
 */
export async function runProgram(
  program: string,
  args: string[],
  additions: Record<string, string> = {},
): Promise<number> {
  const child = spawn(program, args, {
    cwd: checkout,
    env: inheritEnvironment(additions),
    stdio: ['ignore', 'inherit', 'inherit'],
    // Its own process group, so that the terminal's Ctrl-C reaches it only through this process.
    detached: true,
  });
  let asked = 0;
  const forget = listenForStop((signal) => {
    if (Date.now() - asked > 1000) child.kill(signal);
    asked = Date.now();
  });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  } finally {
    forget();
  }
}
