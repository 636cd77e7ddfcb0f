import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { Kind, type OperationDefinitionNode, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import type { Supergraph } from '../supergraph/read-supergraph.ts';
import { dataKeyOf } from './data-keys.ts';
import type { PlanNode } from './plan-nodes.ts';

/** Plans operations over one supergraph, off the event loop. */
export interface Planner {
  /** Gives the plan's root; null when no subgraph needs to be asked. The operation has no named fragments. */
  plan(operation: OperationDefinitionNode, signal?: AbortSignal): Promise<PlanNode | null>;
}

const noLabels = new Set<string>();

/** Creates the planner of a supergraph. */
export function createPlanner(supergraph: Supergraph): Planner {
  const planner = new QueryPlanner(supergraph.sdl);
  const reserved = listKeyFields(supergraph);
  return {
    async plan(operation, signal) {
      const planned = prepareForPlanner(operation, reserved);
      if (planned.selectionSet.selections.length === 0) return null;
      const plan = await planner.planAsync(print(planned), operation.name?.value ?? null, noLabels, 100, signal);
      return plan.node ?? null;
    },
  };
}

/** Every field that is part of a key of some entity: no alias may hide one. */
export function listKeyFields(supergraph: Supergraph): ReadonlySet<string> {
  const keys = [...supergraph.keys.values()].flatMap((types) => [...types.values()]);
  return new Set(keys.flat(2));
}

function prepareForPlanner(operation: OperationDefinitionNode, reserved: ReadonlySet<string>): OperationDefinitionNode {
  const root = { ...operation, selectionSet: withoutMetaFields(operation.selectionSet) };
  const renamed = visit(root, {
    [Kind.FIELD](field) {
      const key = dataKeyOf(field, reserved);
      if (!field.alias || field.alias.value === key) return undefined;
      return { ...field, alias: { ...field.alias, value: key } };
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
