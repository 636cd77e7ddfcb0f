import { QueryPlanner } from '@graphql-hive/router-query-planner';
import {
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { refusePlan } from '../errors.ts';
import type { Supergraph } from '../supergraph/read-supergraph.ts';
import { type DataKeys, keyOf } from './data-keys.ts';
import type { PlanNode } from './plan-nodes.ts';
import { unfoldFragments } from './unfold-fragments.ts';

/** Plans operations over one supergraph, off the event loop. */
export interface Planner {
  /** Gives the plan's root; null when no subgraph needs to be asked. The operation has no named fragments. */
  plan(operation: OperationDefinitionNode, keys: DataKeys, signal?: AbortSignal): Promise<PlanNode | null>;
}

const noLabels = new Set<string>();

/** Creates the planner of a supergraph. */
export function createPlanner(supergraph: Supergraph): Planner {
  const planner = new QueryPlanner(supergraph.sdl);
  return {
    async plan(operation, keys, signal) {
      const planned = prepareForPlanner(operation, supergraph.schema, keys);
      if (planned.selectionSet.selections.length === 0) return null;
      const name = operation.name?.value ?? null;
      const plan = await planner.planAsync(print(planned), name, noLabels, 100, signal).catch((error: unknown) => {
        signal?.throwIfAborted();
        throw refusePlan('what the planner does not know', error);
      });
      return plan.node ?? null;
    },
  };
}

function prepareForPlanner(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  keys: DataKeys,
): OperationDefinitionNode {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The graph has no ${operation.operation}.`);
  const unfolded = unfoldFragments(operation.selectionSet, type, schema);
  const root = { ...operation, selectionSet: withoutMetaFields(unfolded) };
  const renamed = visit(root, {
    [Kind.FIELD](field) {
      const key = keys.of(field);
      // An alias that says the name again would be one to the planner, and hide what a key needs.
      if (key === field.name.value) return field.alias ? { ...field, alias: undefined } : undefined;
      return keyOf(field) === key ? undefined : { ...field, alias: { kind: Kind.NAME, value: key } };
    },
  });
  const used = new Set<string>();
  visit(renamed.selectionSet, { [Kind.VARIABLE]: (variable) => void used.add(variable.name.value) });
  const variableDefinitions = (renamed.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...renamed, variableDefinitions };
}

/** `__typename`, `__schema` and `__type` of the root are answered by the gateway itself. */
function withoutMetaFields(set: SelectionSetNode): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? [] : [selection];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    const inner = withoutMetaFields(selection.selectionSet);
    return inner.selections.length > 0 ? [{ ...selection, selectionSet: inner }] : [];
  });
  return { ...set, selections };
}
