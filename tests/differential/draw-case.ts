import { composeServices } from '@theguild/federation-composition';
import { findPlannerLimits } from '@tresse/gateway';
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { createDice, toShare } from './dice.ts';
import { drawGraph } from './draw-graph.ts';
import { createHub, type Hub } from './hub.ts';
import { printSubgraph, printWhole } from './print-graph.ts';
import { type Answer, createAnswer, createSubgraph, type Subgraph } from './subgraphs.ts';
import { createWorld } from './world.ts';

/** A drawn graph, answered by one server that knows everything and by the gateway over its subgraphs. */
export interface Case {
  readonly number: number;
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly Subgraph[];
  readonly supergraphSdl: string;
  readonly whole: Answer;
  readonly hub: Hub;
}

/** Draws the case of a number; a string says why what was drawn is none. */
export function drawCase(seed: number, number: number): Case | string {
  const caseSeed = Math.floor(toShare(`${seed} case ${number}`) * 2 ** 32);
  const dice = createDice(caseSeed);
  const graph = drawGraph(dice);
  if (!graph) return 'the draft does not fit together';
  const sdls = graph.subgraphs.map((name) => ({ name, sdl: printSubgraph(graph, name) }));
  const composed = composeServices(
    sdls.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}` })),
  );
  if (composed.errors) return composed.errors.map(({ message }) => message).join('\n');
  const [limit] = findPlannerLimits(parse(composed.supergraphSdl));
  if (limit) return limit.message;
  const world = createWorld(graph, caseSeed, dice.pick([0, 0.02, 0.08]));
  const subgraphs = sdls.map(({ name, sdl }) => createSubgraph(graph, world, name, sdl));
  const schema = buildSchema(printWhole(graph));
  const hub = createHub(composed.supergraphSdl, subgraphs);
  checkSame(schema, hub.supergraph.schema);
  return {
    number,
    schema,
    subgraphs,
    supergraphSdl: composed.supergraphSdl,
    whole: createAnswer(schema, world, null),
    hub,
  };
}

function checkSame(whole: GraphQLSchema, composed: GraphQLSchema): void {
  const [one, other] = [whole, composed].map((schema) => printSchema(lexicographicSortSchema(schema)));
  if (one !== other) throw new Error(`The composed graph is another one.\n${one}\n\n${other}`);
}
