import type { Sorted } from '../differential/compare-peer.ts';
import type { CaseResult } from '../differential/program.ts';
import { runProgram } from '../differential/run-program.ts';
import { installApart } from './support/install-apart.ts';
import { runProof } from './support/run-proof.ts';

const processes = 2;
const quickCount = 5_000;
const longCount = 100_000;
/** Stock `@apollo/gateway` takes ten times as long. */
const peerShare = 0.1;
const operationsPerCase = 100;
const mostShown = 5;

/**
 * Draws graphs over two to five subgraphs and operations over them: the gateway answers each as one server does that
 * knows everything. In processes of their own, since a panic of the planner ends the process, and nothing else ends a
 * plan that takes hours: the operations of such a case count as no answers. With `--peer apollo` stock `@apollo/gateway`
 * is asked the same, and its answers are sorted too.
 */
await runProof('differential', async ({ seed, quick, peer, cleanup, tell }) => {
  if (peer !== null && peer !== 'apollo') throw new Error(`No peer is called ${peer}: apollo is one.`);
  if (peer) await installApart('peers', tell);
  const count = ((quick ? quickCount : longCount) * (peer ? peerShare : 1)) / processes;
  const figures = { operationsCount: 0, answersCount: 0, casesCount: 0, refusedCount: 0, differencesCount: 0 };
  const reasons = new Map<string, number>();
  const unfinished: number[] = [];
  const sorted = new Map<string, number>();
  let shown = 0;
  const add = (told: CaseResult) => {
    figures.casesCount += 1;
    figures.operationsCount += told.operationsCount;
    figures.answersCount += told.answersCount;
    figures.refusedCount += told.refused.length;
    for (const [sort, times] of Object.entries(told.sorted ?? {})) sorted.set(sort, (sorted.get(sort) ?? 0) + times);
    for (const reason of told.refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    figures.differencesCount += told.differencesCount;
    if (told.shown && shown++ < mostShown) tell(told.shown);
  };
  const run = async (first: number, operationsCount: number): Promise<boolean> => {
    if (operationsCount <= 0) return true;
    let left = operationsCount;
    const part = { seed, first, step: processes, operationsCount, operationsPerCase, peer };
    const { how, number } = await runProgram(
      part,
      (told) => {
        left -= told.operationsCount;
        add(told);
      },
      cleanup,
    );
    if (how === 'died') tell(`✗ the process ended in case ${number}`);
    if (how !== 'unfinished') return how === 'done';
    unfinished.push(number);
    return run(number + processes, left - operationsPerCase);
  };
  const ended = await Promise.all(Array.from({ length: processes }, (_, first) => run(first, count)));
  tell(`${figures.refusedCount} of ${figures.answersCount} answers were refusals, since the planner had no plan:`);
  for (const [reason, times] of reasons) tell(`  ${times} times: ${reason}`);
  for (const [sort, times] of sorted) tell(`  of ${peer}: ${times} times ${sort}`);
  if (unfinished.length > 0) tell(`✗ the planner did not finish cases ${unfinished.join(', ')}`);
  const ok = ended.every((one) => one) && figures.differencesCount === 0 && unfinished.length === 0;
  const ofPeer = peer ? countPeer(Object.fromEntries(sorted)) : {};
  return { ok, figures: { ...figures, unfinishedCount: unfinished.length, ...ofPeer } };
});

/** `apolloOnlyCount`: it is right where the gateway has no plan. */
function countPeer(sorted: Sorted): Record<string, number> {
  const wrong = Object.entries(sorted).filter(([sort]) => sort.startsWith('wrong'));
  return {
    apolloEqualCount: sorted.equal ?? 0,
    apolloWrongCount: wrong.reduce((sum, [, times]) => sum + times, 0),
    apolloRefusedCount: sorted.refused ?? 0,
    apolloOnlyCount: sorted['equal, refused here'] ?? 0,
  };
}
