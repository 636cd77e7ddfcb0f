import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { listMemoryFlags } from './memory.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the command under the pinned Node with this process's terminal and ends as it ends. Signals travel on; the
 * channel between the two closes when this process is killed, which tells the command to stop.
 * @param {string} main
 * @param {string[]} args
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 */
export async function runTresse(main, args, tools) {
  // Some tools colour their output even when nobody looks at it.
  const env = process.stdout.isTTY ? tools.env : { NO_COLOR: '1', ...tools.env };
  const child = spawn(tools.node, [...listMemoryFlags(args), main, ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  const [code, signal] = await once(child, 'exit');
  process.exitCode = code ?? 128 + constants.signals[signal];
}

/** A killed npm tells nobody: its script, which has another parent from then on, must notice by itself. */
function stopWithNpm(child) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}
