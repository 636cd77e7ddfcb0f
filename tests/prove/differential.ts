import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CaseResult } from '../differential/program.ts';
import { runProof } from './support/run-proof.ts';

const program = fileURLToPath(new URL('../differential/program.ts', import.meta.url));
const processes = 2;
const quickCount = 5_000;
const longCount = 100_000;
const operationsPerCase = 100;
const mostShown = 5;

type Told = { readonly number: number } | CaseResult;

/**
 * Draws graphs over two to five subgraphs and operations over them: the gateway answers each as one server does that
 * knows everything. In processes of their own, since a panic of the planner ends the process.
 */
await runProof('differential', async ({ seed, quick, cleanup, tell }) => {
  const count = (quick ? quickCount : longCount) / processes;
  const figures = { operationsCount: 0, answersCount: 0, casesCount: 0, refusedCount: 0, differencesCount: 0 };
  const reasons = new Map<string, number>();
  let shown = 0;
  const run = async (first: number): Promise<boolean> => {
    const args = [program, seed, first, processes, count, operationsPerCase].map(String);
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    cleanup.defer(() => void child.kill('SIGKILL'));
    const end = new Promise<number | null>((resolve) => child.once('close', resolve));
    let current = -1;
    for await (const line of createInterface(child.stdout)) {
      const told = JSON.parse(line) as Told;
      current = told.number;
      if (!('shown' in told)) continue;
      figures.casesCount += 1;
      figures.operationsCount += told.operationsCount;
      figures.answersCount += told.answersCount;
      figures.refusedCount += told.refused.length;
      for (const reason of told.refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      figures.differencesCount += told.differencesCount;
      if (told.shown && shown++ < mostShown) tell(told.shown);
    }
    const isEnded = (await end) === 0;
    if (!isEnded) tell(`✗ the process ended in case ${current}`);
    return isEnded;
  };
  const ended = await Promise.all(Array.from({ length: processes }, (_, first) => run(first)));
  tell(`${figures.refusedCount} of ${figures.answersCount} answers were refusals, since the planner had no plan:`);
  for (const [reason, times] of reasons) tell(`  ${times} times: ${reason}`);
  return { ok: ended.every((one) => one) && figures.differencesCount === 0, figures };
});
