import { spawn } from 'node:child_process';
import { once } from 'node:events';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program as one step of the start and tells its progress in two plain lines of stderr; its output goes to
 * stderr as well, since stdout belongs to the command's answer. Throws when the program fails.
 * @param {string} title
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function runStep(title, program, args, options) {
  process.stderr.write(`… ${title}\n`);
  const begin = Date.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 2, 2] });
  // The step is waited for even then: a program left alone would go on writing without the lock.
  const stop = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  const [code, signal] = await once(child, 'exit').catch((error) => {
    throw new Error(`${program} cannot run: ${error.message}`);
  });
  for (const each of signals) process.off(each, stop);
  if (code !== 0) throw new Error(`${title}: ${program} ${args[0]} ended with ${signal ?? code}`);
  process.stderr.write(`✓ ${title} (${((Date.now() - begin) / 1000).toFixed(1)} s)\n`);
}
