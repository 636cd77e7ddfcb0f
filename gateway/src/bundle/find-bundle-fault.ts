import { assertValidSchema, type OperationDefinitionNode } from 'graphql';
import { createAccess } from '../access/access.ts';
import { admitRegistered } from '../admission/admit-registered.ts';
import type { Budgets } from '../admission/budgets.ts';
import { createDocuments } from '../admission/documents.ts';
import { expandFragments } from '../planning/expand-fragments.ts';
import { listConditionNames, readConditions, settleConditions } from '../planning/settle-conditions.ts';
import { createPreparation } from '../prepare-operation.ts';
import type { Bundle } from './bundle.ts';
import { readGraph } from './read-graph.ts';

/** Finds why a bundle cannot be served, by doing with it what serving does; null when it can. */
export async function findBundleFault(bundle: Bundle, budgets: Budgets): Promise<string | null> {
  try {
    const { supergraph, registered, roles } = await readGraph(bundle);
    assertValidSchema(supergraph.schema);
    const documents = createDocuments(supergraph.schema, budgets);
    // As if one caller could read everything: whoever is served has a part of it planned.
    const prepare = createPreparation(supergraph, { ...createAccess(supergraph, roles), canRead: () => true });
    const caller = { ...roles.getRights('public'), subject: 'public' };
    for (const one of new Set(registered.values())) {
      const admitted = admitRegistered(one, documents);
      if ('refusal' in admitted) return `The registered document ${one.name} is refused: ${admitted.refusal.message}`;
      await prepare(settle(expandFragments(admitted.document, admitted.operation)), caller);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** With the conditions as they are when no variable is given. */
const settle = (expanded: OperationDefinitionNode): OperationDefinitionNode =>
  settleConditions(expanded, readConditions(listConditionNames(expanded), expanded, {}));
