import { canary } from '../faults/fault.ts';
import { faults } from '../faults/faults.ts';
import { scenarios } from '../faults/scenarios.ts';
import { startHubProgram } from '../faults/start-hub-program.ts';
import { setStage, tryFault } from '../faults/try-fault.ts';
import { runProof } from './support/run-proof.ts';

const deadlineMs = 300;

/** Each way to fail, at each kind of request, of one subgraph and of all: the rest is as in health, nothing planted is seen. */
await runProof('faults', async ({ cleanup, tell }) => {
  const settings = { SUBGRAPH_TIMEOUT_MS: String(deadlineMs), LOG_LEVEL: 'trace' };
  const hub = await startHubProgram(settings, cleanup);
  const broken: string[] = [];
  let cellsCount = 0;
  for (const scenario of scenarios) {
    const stage = await setStage(hub, scenario, deadlineMs);
    for (const fault of faults.filter(({ only }) => only?.includes(scenario.kind) ?? true)) {
      cellsCount += 1;
      const reasons = await tryFault(stage, fault);
      if (reasons.length > 0) broken.push(`a subgraph that ${fault.name} (${scenario.name}): ${reasons.join('; ')}`);
    }
    tell(`${scenario.name}: ${cellsCount} cells so far, ${broken.length} broken`);
  }
  for (const one of broken) tell(`✗ ${one}`);
  const leaked = hub
    .readSaid()
    .split('\n')
    .filter((line) => line.includes(canary));
  for (const line of leaked) tell(`✗ in the log: ${line}`);
  const isAlive = hub.program.child.exitCode === null;
  if (!isAlive) tell('✗ the gateway has died');
  return {
    ok: broken.length === 0 && leaked.length === 0 && isAlive,
    figures: { faultsCount: faults.length, cellsCount, brokenCount: broken.length, canariesCount: leaked.length },
  };
});
