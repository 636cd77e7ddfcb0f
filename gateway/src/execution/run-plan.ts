import { askOwners, type Owners } from '../ownership/ask-owners.ts';
import type { Variables } from '../planning/conditions.ts';
import type { Errand } from '../subgraph-client/client.ts';
import { collectEntities, type Entities } from './collect-entities.ts';
import type { PlannedFetch, Step } from './compile-plan.ts';
import type { DataObject } from './data.ts';
import type { Report } from './report.ts';
import { settleOutcome } from './settle-outcome.ts';
import type { Trace } from './trace.ts';

/** One run of a plan: what it gathers and what it reports. */
export interface Run {
  readonly data: DataObject;
  readonly variables: Variables;
  readonly errand: Errand;
  readonly owners: Owners;
  readonly report: Report;
  /** Null unless it is asked for. */
  readonly trace: Trace | null;
}

/** Runs a step of a plan to its end. What fails is reported; it does not throw for a subgraph. */
export async function runStep(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const one of step.steps) await runStep(one, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((one) => runStep(one, run)));
      return;
    case 'fetch':
      await runFetch(step.fetch, run);
  }
}

async function runFetch(fetch: PlannedFetch, run: Run): Promise<void> {
  const { supergraph } = run.owners;
  const entities: Entities[] = fetch.groups.map((group) => collectEntities(run.data, group, supergraph.schema));
  if (fetch.groups.length > 0 && entities.every((group) => group.representations.length === 0)) return;
  const representations = entities.map((group) => group.representations);
  const outcomes = await askOwners(fetch, representations, run.variables, run.errand, run.owners);
  run.trace?.add(fetch, outcomes);
  for (const outcome of outcomes) settleOutcome(outcome, fetch, entities, run);
}
