import { type GraphQLSchema, isAbstractType, Kind } from 'graphql';
import type { RequiresSelection } from '../planning/plan-nodes.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import type { Supergraph } from '../supergraph/read-supergraph.ts';
import type { EntityGroup, PlannedFetch, Step } from './compile-plan.ts';
import { findListSet } from './lost-places.ts';

/**
 * Asks a subgraph about every type of an interface that it knows as an object. The planner puts what is asked of several
 * types into one fetch, but names only one of them in what the fetch requires (docs/decisions/0046).
 */
export function widenRequires(step: Step, supergraph: Supergraph): Step {
  if (step.kind !== 'fetch') return { ...step, steps: step.steps.map((one) => widenRequires(one, supergraph)) };
  const { fetch } = step;
  const objects = supergraph.interfaceObjects.get(fetch.subgraph);
  if (!objects) return step;
  const groups = fetch.groups.map((group, list): EntityGroup => {
    const asked = listConditions(fetch, list).filter((name) => objects.has(name));
    return { ...group, requires: asked.reduce((all, name) => addTypes(all, name, supergraph.schema), group.requires) };
  });
  return { kind: 'fetch', fetch: { ...fetch, groups } };
}

/** The types on which a fetch selects something of the entities of a list. */
function listConditions(fetch: PlannedFetch, list: number): string[] {
  return (findListSet(fetch, list)?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT ? (selection.typeCondition?.name.value ?? []) : [],
  );
}

/** Requires of the types of an interface that are not named what is required of one that is. */
function addTypes(requires: readonly RequiresSelection[], name: string, schema: GraphQLSchema): RequiresSelection[] {
  const abstract = schema.getType(name);
  const types = isAbstractType(abstract) ? schema.getPossibleTypes(abstract) : [];
  const fragments = requires.filter((one) => one.kind === 'InlineFragment');
  const model = fragments.find(({ typeCondition }) => types.some((type) => type.name === typeCondition));
  if (!model) return [...requires];
  const unnamed = types.filter((type) =>
    fragments.every(({ typeCondition }) => !matchesType(typeCondition, type.name, schema)),
  );
  return [...requires, ...unnamed.map((type) => ({ ...model, typeCondition: type.name }))];
}
