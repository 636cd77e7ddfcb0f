import { print } from 'graphql';
import type { PathSegment } from '../planning/plan-nodes.ts';
import type { PlannedFetch, Step } from './compile-plan.ts';
import type { Asked, Trace } from './trace.ts';

/** A plan for people: what is asked of whom, in which order, and which owners were really asked. */
export type PlanDescription =
  | { readonly sequence: readonly PlanDescription[] }
  | { readonly parallel: readonly PlanDescription[] }
  | {
      readonly fetch: string;
      /** Where the entities are; empty for root fields. */
      readonly at: readonly string[];
      readonly operation: string;
      /** Null when the fetch did not run. */
      readonly asked: readonly Asked[] | null;
    };

/** Describes a plan and what one run of it did; null when no subgraph needs to be asked. */
export function describePlan(step: Step | null, trace: Trace): PlanDescription | null {
  if (!step) return null;
  switch (step.kind) {
    case 'sequence':
      return { sequence: describeAll(step.steps, trace) };
    case 'parallel':
      return { parallel: describeAll(step.steps, trace) };
    case 'fetch':
      return describeFetch(step.fetch, trace);
  }
}

function describeAll(steps: readonly Step[], trace: Trace): PlanDescription[] {
  return steps.flatMap((step) => describePlan(step, trace) ?? []);
}

function describeFetch(fetch: PlannedFetch, trace: Trace): PlanDescription {
  return {
    fetch: fetch.subgraph,
    at: fetch.groups.flatMap((group) => group.paths.map(describePath)),
    operation: print(fetch.operation),
    asked: trace.findAsked(fetch),
  };
}

function describePath(path: readonly PathSegment[]): string {
  return path
    .map((segment) => {
      if (segment === '@') return '@';
      return 'Field' in segment ? segment.Field : `|[${segment.TypeCondition.join('|')}]`;
    })
    .join('.');
}
