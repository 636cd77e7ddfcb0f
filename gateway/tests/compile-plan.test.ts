import { expect, it } from 'vitest';
import { compilePlan } from '../src/execution/compile-plan.ts';
import type { PlanNode } from '../src/planning/plan-nodes.ts';

const fetch = { kind: 'Fetch', serviceName: 'x', operationKind: 'query', operation: '{ x }' } as const;
const path = [{ Key: 'x' }];

it.each<[string, object]>([
  ['rewritten representations', { ...fetch, inputRewrites: [{ ValueSetter: { path, setValueTo: 'y' } }] }],
  [
    'an answer rewritten otherwise than by renaming',
    { ...fetch, outputRewrites: [{ ValueSetter: { path, setValueTo: 'y' } }] },
  ],
  ['a step of the kind Defer', { kind: 'Defer' }],
  ['a step of the kind Condition', { kind: 'Condition', condition: 'v', ifClause: fetch }],
])('refuses an operation whose plan needs %s', (what, node) => {
  expect(() => compilePlan(node as PlanNode)).toThrow(
    expect.objectContaining({
      message: `The hub cannot answer this operation: its plan needs ${what}.`,
      extensions: { code: 'PLAN_NOT_SUPPORTED' },
    }),
  );
});
