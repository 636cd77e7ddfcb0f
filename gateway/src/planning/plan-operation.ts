import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { Kind, type OperationDefinitionNode, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { readArguments } from '../supergraph/directive-arguments.ts';
import type { Supergraph } from '../supergraph/read-supergraph.ts';
import { dataKeyOf, keyOf } from './data-keys.ts';
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

/** Every field that representations hold, as part of a key or because another field requires it: no alias may hide one. */
export function listKeyFields({ document }: Supergraph): ReadonlySet<string> {
  const names = new Set<string>();
  const addAll = (value: unknown) => {
    for (const name of typeof value === 'string' ? value.matchAll(/\w+/g) : []) names.add(name[0]);
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { key } of readArguments(definition, 'join__type')) addAll(key);
    for (const field of definition.fields ?? []) {
      for (const { requires } of readArguments(field, 'join__field')) addAll(requires);
    }
  }
  return names;
}

function prepareForPlanner(operation: OperationDefinitionNode, reserved: ReadonlySet<string>): OperationDefinitionNode {
  const root = { ...operation, selectionSet: withoutMetaFields(operation.selectionSet) };
  const renamed = visit(root, {
    [Kind.FIELD](field) {
      const key = dataKeyOf(field, reserved);
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
