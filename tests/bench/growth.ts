import { runBench } from '../prove/support/run-proof.ts';
import { measureLoad } from './support/growth/measure-load.ts';
import { measurePlans } from './support/growth/measure-plans.ts';
import { measureScale, type Point, readSlopeRatio } from './support/growth/measure-scale.ts';
import { measureSwap } from './support/growth/measure-swap.ts';
import { askAssociations, askChain, askThings } from './support/growth/scales.ts';

const associations = [2, 10, 50, 200];
const things = [10, 100, 1_000, 10_000, 50_000];
const steps = [2, 4, 8, 16, 32];

/** How the engine's CPU grows with what is asked, without connections; what planning, loading and swapping take. */
await runBench('growth', async ({ quick, tell }) => {
  const rounds = quick ? 3 : 15;
  const show = (name: string, points: readonly Point[]) => {
    for (const { size, cpuMs, answerBytes } of points)
      tell(`${name} ${size}: ${cpuMs.toFixed(3)} ms of CPU, ${answerBytes} bytes`);
    return Object.fromEntries(points.map(({ size, cpuMs }) => [`cpuMs.${name}.${size}`, cpuMs]));
  };
  const byBytes = await measureScale(things, askThings, rounds);
  const byAssociations = await measureScale(associations, askAssociations, rounds);
  const bySteps = await measureScale(steps, askChain, rounds);
  const figures = {
    ...show('things', byBytes),
    ...show('associations', byAssociations),
    ...show('steps', bySteps),
    bytesSlopeRatio: readSlopeRatio(byBytes, 'answerBytes'),
    associationsSlopeRatio: readSlopeRatio(byAssociations),
    stepsSlopeRatio: readSlopeRatio(bySteps),
    ...(await measurePlans()),
    ...measureLoad(200),
    ...(await measureSwap(200, quick ? 3 : 15)),
  };
  for (const [name, value] of Object.entries(figures))
    if (!name.startsWith('cpuMs')) tell(`${name} ${value.toFixed(2)}`);
  return { ok: true, figures };
});
