import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Budgets } from '../admission/budgets.ts';
import type { Bundle } from './bundle.ts';

/** Tries a bundle elsewhere; gives why it cannot be served, null when it can. */
export type TryBundle = (bundle: Bundle) => Promise<string | null>;

const program = fileURLToPath(new URL('../try-bundle.ts', import.meta.url));
const idleMs = 10_000;
const longestMs = 30_000;

/**
 * Tries each bundle in a process of its own: requests do not wait for it, and a supergraph on which the native planner
 * ends its process ends that one. The process is kept for a while, for the next one.
 */
export function createTrial(budgets: Budgets): TryBundle {
  let kept: ChildProcess | null = null;
  let leaving: NodeJS.Timeout | undefined;
  const forget = (child: ChildProcess) => {
    if (kept === child) kept = null;
  };
  const leave = (child: ChildProcess) => {
    forget(child);
    if (child.connected) child.disconnect();
  };
  const open = () => {
    const child = fork(program, { execArgv: [], env: {}, stdio: 'ignore' });
    // Whoever waits for it hears of both.
    child.on('error', () => forget(child));
    child.once('exit', () => forget(child));
    child.unref();
    return child;
  };
  return async (bundle) => {
    clearTimeout(leaving);
    kept ??= open();
    const child = kept;
    try {
      return await ask(child, { bundle, budgets });
    } finally {
      leaving = setTimeout(leave, idleMs, child).unref();
    }
  };
}

async function ask(child: ChildProcess, question: object): Promise<string | null> {
  const over = new AbortController();
  const overdue = setTimeout(() => child.kill('SIGKILL'), longestMs);
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(() => 'The process that tried it has died of it.');
  const told = once(child, 'message', { signal }).then(([fault]) => fault as string | null);
  child.send(question);
  try {
    return await Promise.race([told, ended]);
  } finally {
    clearTimeout(overdue);
    over.abort();
    await Promise.allSettled([ended, told]);
  }
}
