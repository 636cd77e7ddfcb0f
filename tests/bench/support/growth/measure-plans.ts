import { globSync, readFileSync } from 'node:fs';
import { compilePlan, createDataKeys, createPlanner, expandFragments, readSupergraph } from '@tresse/gateway';
import { Kind, parse } from 'graphql';
import { median } from './measure-scale.ts';

const root = new URL('../../../../', import.meta.url);

/** Measures how long planning and compiling each registered operation of the house takes, alone and off the caches. */
export async function measurePlans(): Promise<Record<string, number>> {
  const supergraph = readSupergraph(readFileSync(new URL('schema/supergraph.graphql', root), 'utf8'));
  const planner = createPlanner(supergraph);
  const planned: number[] = [];
  const compiled: number[] = [];
  for (const file of globSync('schema/operations/**/*.graphql', { cwd: root }).toSorted()) {
    const document = parse(readFileSync(new URL(file, root), 'utf8'), { noLocation: true });
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const expanded = expandFragments(document, operation);
      const keys = createDataKeys(expanded, supergraph.representationFields);
      const plan = await fastest(() => planner.plan(expanded, keys));
      planned.push(plan.ms);
      const { value } = plan;
      if (value) compiled.push((await fastest(async () => compilePlan(value))).ms);
    }
  }
  return {
    operationsCount: planned.length,
    planMs: median(planned),
    slowestPlanMs: Math.max(...planned),
    compileMs: median(compiled),
    slowestCompileMs: Math.max(...compiled),
  };
}

/** The fastest of some runs: the machine may be busy with something else. */
async function fastest<Value>(run: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; ; time++) {
    const begin = performance.now();
    const value = await run();
    best = Math.min(best, performance.now() - begin);
    if (time === 9) return { ms: best, value };
  }
}
