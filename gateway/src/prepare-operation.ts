import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Access } from './access/access.ts';
import type { Caller } from './access/caller.ts';
import { filterOperation } from './access/filter-operation.ts';
import { compilePlan } from './execution/compile-plan.ts';
import type { PreparedOperation } from './execution/execute-operation.ts';
import { joinFetches } from './execution/join-fetches.ts';
import { createProjection } from './execution/projection.ts';
import { askTypes } from './planning/ask-types.ts';
import { hasOneMeaningPerKey } from './planning/data-keys.ts';
import { expandFragments } from './planning/expand-fragments.ts';
import { createPlanner } from './planning/plan-operation.ts';
import type { Supergraph } from './supergraph/read-supergraph.ts';

/** Prepares an operation for every caller of equal rights. */
export type PrepareOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  caller: Caller,
) => Promise<PreparedOperation>;

/** Creates the preparation of operations over one supergraph: expand, filter by access, plan, compile. */
export function createPreparation(
  supergraph: Supergraph,
  access: Access,
  denied: 'null' | 'refuse' = 'null',
): PrepareOperation {
  const planner = createPlanner(supergraph);
  const interfaceObjects = new Set([...supergraph.interfaceObjects.values()].flatMap((names) => [...names]));
  const source = { schema: supergraph.schema, reserved: supergraph.representationFields };
  return async (document, operation, caller) => {
    const expanded = expandFragments(document, operation);
    const asked = askTypes(expanded, { schema: supergraph.schema, interfaceObjects });
    const filtered = filterOperation(asked, supergraph.schema, access, caller);
    const node = await planner.plan(filtered.operation);
    return {
      operation: expanded,
      denials: filtered.denials,
      refusesDenied: denied === 'refuse' || operation.operation === 'mutation',
      step: node && joinFetches(compilePlan(node)),
      projection: createProjection(expanded, source),
      sharesObjects: hasOneMeaningPerKey(expanded, source.reserved),
    };
  };
}
