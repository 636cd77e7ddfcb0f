import { type House, startHouse } from '../house/start-house.ts';
import { quantile } from './support/quantile.ts';
import { runProof } from './support/run-proof.ts';
import { createReferring, type SentReferral } from './support/withdrawals.ts';

const goalMs = 2_000;

await runProof('withdrawal', async ({ seed, quick, cluster, cleanup, tell }) => {
  const outageMs = quick ? 3_000 : 20_000;
  const house: House = await startHouse(cluster);
  cleanup.defer(() => house.stop());
  const { send, withdraw, listShown, until, countVolunteering } = await createReferring(house, seed);
  const sent = await send(quick ? 15 : 80);
  const allShown = await until((shown) => sent.every(({ id }) => shown.has(id)));
  tell(`${sent.length} referrals sent; the provider reads them: ${allShown}`);
  const volunteeringBeforeCount = await countVolunteering(sent);
  const [last, ...others] = sent as [SentReferral, ...SentReferral[]];

  // Some at once, as a busy morning has them: each is timed from the answer to its withdrawal until it is read no more.
  const hidden: number[] = [];
  for (let start = 0; start < others.length; start += 5)
    await Promise.all(
      others.slice(start, start + 5).map(async (referral) => {
        await withdraw(referral);
        const begin = performance.now();
        await until((shown) => !shown.has(referral.id));
        hidden.push(performance.now() - begin);
      }),
    );

  const catalogue = house.subgraphs['training-catalogue'];
  await catalogue?.stop();
  await withdraw(last);
  await new Promise((resolve) => setTimeout(resolve, outageMs));
  await catalogue?.restart();
  const begin = performance.now();
  await until((shown) => shown.isComplete && !shown.has(last.id));
  const afterOutageMs = performance.now() - begin;

  const shown = await listShown();
  const shownAfterwardsCount = sent.filter(({ id }) => shown.has(id)).length;
  const volunteeringAfterwardsCount = await countVolunteering(sent);
  tell(`volunteering of people read: ${volunteeringBeforeCount} before, ${volunteeringAfterwardsCount} afterwards`);
  const hiddenP50Ms = quantile(hidden, 0.5);
  const hiddenP99Ms = quantile(hidden, 0.99);
  tell(`hidden within ${hiddenP50Ms.toFixed(0)} ms (half), ${hiddenP99Ms.toFixed(0)} ms (99 %); goal ${goalMs} ms`);
  tell(`${outageMs / 1000} s without the catalogue: hidden ${afterOutageMs.toFixed(0)} ms after it was back`);
  return {
    ok:
      allShown &&
      shown.isComplete &&
      shownAfterwardsCount === 0 &&
      volunteeringBeforeCount === sent.length &&
      volunteeringAfterwardsCount === 0 &&
      hiddenP99Ms < goalMs,
    figures: {
      withdrawalsCount: sent.length,
      hiddenP50Ms,
      hiddenP99Ms,
      afterOutageMs,
      shownAfterwardsCount,
      volunteeringBeforeCount,
      volunteeringAfterwardsCount,
    },
  };
});
