import { findPlannerLimits } from '@tresse/gateway';
import { type DocumentNode, Kind } from 'graphql';
import { findDirective, findTextArgument } from './member-sdl.ts';
import type { Problem } from './problem.ts';

/** Finds what the gateway refuses to load, since its planner would abort the process or lose data. */
export function findUnplannableFields(supergraph: DocumentNode): Problem[] {
  const names = readSubgraphNames(supergraph);
  return findPlannerLimits(supergraph).map(({ coordinate, graphs, message }) => ({
    code: 'PLAN_NOT_SUPPORTED',
    coordinate,
    subgraphs: graphs.map((graph) => names.get(graph) ?? graph),
    message,
    mend: 'Give that subgraph one key, or a type of its own for what the field returns.',
  }));
}

/** The name of each subgraph for its value of the enum `join__Graph`. */
function readSubgraphNames(supergraph: DocumentNode): Map<string, string> {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => {
      const join = findDirective(value, 'join__graph');
      return [value.name.value, (join && findTextArgument(join, 'name')) ?? value.name.value];
    }),
  );
}
