import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the condition holds; throws with its last state after fifteen seconds. */
export async function waitFor(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; !(await condition()); await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
  }
}
