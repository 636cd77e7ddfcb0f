import { startHouse } from '../house/start-house.ts';
import { runBench } from '../prove/support/run-proof.ts';
import { measureTokens } from './support/measure-tokens.ts';
import { measureWalls } from './support/measure-walls.ts';

await runBench('access', async (proving) => {
  const tokens = await measureTokens(proving);
  const house = await startHouse(proving.cluster);
  proving.cleanup.defer(() => house.stop());
  return { ok: true, figures: { ...tokens, ...(await measureWalls(house, proving)) } };
});
