import type { OperationDefinitionNode } from 'graphql';
import type { Access } from './access/access.ts';
import type { Caller } from './access/caller.ts';
import { filterOperation } from './access/filter-operation.ts';
import { compilePlan } from './execution/compile-plan.ts';
import type { PreparedOperation } from './execution/execute-operation.ts';
import { joinFetches } from './execution/join-fetches.ts';
import { createProjection } from './execution/projection.ts';
import { widenRequires } from './execution/widen-requires.ts';
import { askTypes } from './planning/ask-types.ts';
import { createDataKeys } from './planning/data-keys.ts';
import { createPlanner } from './planning/plan-operation.ts';
import type { Supergraph } from './supergraph/read-supergraph.ts';

/** Prepares an operation without named fragments for every caller of equal rights. */
export type PrepareOperation = (expanded: OperationDefinitionNode, caller: Caller) => Promise<PreparedOperation>;

/** Creates the preparation of operations over one supergraph: filter by access, plan, compile. */
export function createPreparation(
  supergraph: Supergraph,
  access: Access,
  denied: 'null' | 'refuse' = 'null',
): PrepareOperation {
  const planner = createPlanner(supergraph);
  const interfaceObjects = new Set([...supergraph.interfaceObjects.values()].flatMap((names) => [...names]));
  const { schema } = supergraph;
  return async (expanded, caller) => {
    const keys = createDataKeys(expanded, supergraph.representationFields);
    const filtered = filterOperation(askTypes(expanded, { schema, interfaceObjects }), schema, access, caller);
    const node = await planner.plan(filtered.operation, keys);
    return {
      operation: expanded,
      denials: filtered.denials,
      refusesDenied: denied === 'refuse' || expanded.operation === 'mutation',
      step: node && joinFetches(widenRequires(compilePlan(node), supergraph)),
      projection: createProjection(expanded, { schema, keys }),
    };
  };
}
