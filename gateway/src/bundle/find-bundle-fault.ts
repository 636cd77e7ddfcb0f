import { assertValidSchema } from 'graphql';
import { admitRegistered } from '../admission/admit-registered.ts';
import type { Budgets } from '../admission/budgets.ts';
import { createDocuments } from '../admission/documents.ts';
import { expandFragments } from '../planning/expand-fragments.ts';
import { createPlanner } from '../planning/plan-operation.ts';
import type { Bundle } from './bundle.ts';
import { readGraph } from './read-graph.ts';

/** Finds why a bundle cannot be served, by doing with it what serving does; null when it can. */
export async function findBundleFault(bundle: Bundle, budgets: Budgets): Promise<string | null> {
  try {
    const { supergraph, registered } = readGraph(bundle);
    assertValidSchema(supergraph.schema);
    const documents = createDocuments(supergraph.schema, budgets);
    const planner = createPlanner(supergraph);
    for (const one of new Set(registered.values())) {
      const admitted = admitRegistered(one, documents);
      if ('refusal' in admitted) return `The registered document ${one.name} is refused: ${admitted.refusal.message}`;
      await planner.plan(expandFragments(admitted.document, admitted.operation));
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
