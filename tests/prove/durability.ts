import { setTimeout as sleep } from 'node:timers/promises';
import { findCandidates } from '../durability/candidates.ts';
import { compareSides, countWaiting, openSides } from '../durability/compare-sides.ts';
import { type Acknowledged, drawCourse, takeCourse } from '../durability/course.ts';
import { startHouseProcess, type Victim, victims } from '../durability/house-process.ts';
import { createHubClient } from '../durability/hub-client.ts';
import { measureRecovery } from '../durability/recovery.ts';
import { createRandom } from './support/draw-operations.ts';
import { quantile } from './support/quantile.ts';
import { runProof } from './support/run-proof.ts';

const sizes = { quick: { kills: 12, referrals: 120 }, full: { kills: 200, referrals: 2_000 } };
const clientsCount = 24;
const candidatesCount = 100;
const quietWithinMs = 180_000;
const mostShown = 20;

/**
 * Kills processes of a running house at random points of many referrals, while clients repeat what was not acknowledged:
 * afterwards both sides agree on every step that was.
 */
await runProof('durability', async ({ seed, quick, cleanup, tell }) => {
  const size = quick ? sizes.quick : sizes.full;
  const house = await startHouseProcess(cleanup);
  const client = await createHubClient(house);
  const candidates = await findCandidates(client, candidatesCount);
  const since = new Date();
  const random = createRandom(seed);
  const acknowledged = new Map<string, Acknowledged>();
  const recoveries: number[] = [];
  const failures: string[] = [];
  let begunCount = 0;
  let killsCount = 0;
  tell(`the house runs, ${candidates.length} people may be referred`);

  const refer = async () => {
    while (begunCount < size.referrals || killsCount < size.kills) {
      begunCount += 1;
      const course = drawCourse(begunCount, candidates, random);
      await takeCourse(client, course, (one) => acknowledged.set(one.id, one)).catch((error: unknown) =>
        failures.push(`referral ${course.number}: ${String(error)}`),
      );
    }
  };
  const kill = async () => {
    // Points of the referrals, in order; one that has passed while the house recovered is taken at once.
    const points = Array.from({ length: size.kills }, () => random() * size.referrals).toSorted(
      (one, other) => one - other,
    );
    for (const point of points) {
      while (begunCount < point) await sleep(5);
      await sleep(random() * 500);
      const victim = victims[Math.floor(random() * victims.length)] as Victim;
      while (!house.kill(victim)) await sleep(20);
      const recoveredMs = await measureRecovery(client, victim, candidates[0]?.person ?? '');
      recoveries.push(recoveredMs);
      killsCount += 1;
      tell(
        `${killsCount} of ${size.kills}: killed ${victim} at referral ${begunCount}, back after ${recoveredMs.toFixed(0)} ms`,
      );
    }
  };
  await Promise.all([kill(), ...Array.from({ length: clientsCount }, refer)]);

  await using sides = await openSides(house);
  for (const until = Date.now() + quietWithinMs; Date.now() < until && (await countWaiting(sides)) > 0; )
    await sleep(500);
  const waitingCount = await countWaiting(sides);
  const { lost, doubled, illegal } = await compareSides(sides, [...acknowledged.values()], since);
  for (const one of [...failures, ...lost, ...doubled, ...illegal].slice(0, mostShown)) tell(`✗ ${one}`);
  const figures = {
    killsCount,
    referralsCount: acknowledged.size,
    stepsCount: [...acknowledged.values()].reduce((sum, { steps }) => sum + steps.length, 0),
    lostCount: lost.length,
    doubledCount: doubled.length,
    illegalCount: illegal.length,
    unansweredCount: failures.length,
    undeliveredCount: waitingCount,
    recoveryP50Ms: quantile(recoveries, 0.5),
    recoveryP99Ms: quantile(recoveries, 0.99),
  };
  const faults = lost.length + doubled.length + illegal.length + failures.length + waitingCount;
  return { ok: faults === 0, figures };
});
