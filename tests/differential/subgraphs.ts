import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { type GraphModel, listKeyNames } from './graph.ts';
import { readTold } from './required.ts';
import { createResolver } from './resolve.ts';
import type { World, WorldObject } from './world.ts';

/** Answers an operation over a drawn graph. */
export type Answer = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** A subgraph that answers, with its SDL. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly answer: Answer;
}

/** Creates one subgraph of a graph: a real one of `@apollo/subgraph`, over the values of the world. */
export function createSubgraph(graph: GraphModel, world: World, name: string, sdl: string): Subgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: createResolvers(graph, world, name) }]);
  const answer = createAnswer(schema, world, name);
  const errorsOf = createValidation(schema);
  return {
    name,
    sdl,
    answer(document, variables) {
      const errors = errorsOf(document);
      return errors.length > 0 ? { errors } : answer(document, variables);
    },
  };
}

/** Finds what is not valid in a document, once for each. */
function createValidation(schema: GraphQLSchema): (document: DocumentNode) => readonly GraphQLError[] {
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return (document) => {
    const errors = known.get(document) ?? validate(schema, document);
    known.set(document, errors);
    return errors;
  };
}

/** Answers over a schema by the values of the world; as the whole when `subgraph` is null. */
export function createAnswer(schema: GraphQLSchema, world: World, subgraph: string | null): Answer {
  const fieldResolver = createResolver(world, subgraph);
  return (document, variableValues) => execute({ schema, document, variableValues, fieldResolver });
}

type Resolvers = Record<string, Record<string, (value: Record<string, unknown>) => unknown>>;

function createResolvers(graph: GraphModel, world: World, subgraph: string): Resolvers {
  const resolvers: Resolvers = {};
  for (const { kind, name, homes, entityInterface } of graph.types.values()) {
    if (!homes.has(subgraph) || (kind !== 'entity' && !entityInterface)) continue;
    const keys = kind === 'entity' ? (homes.get(subgraph) ?? []) : ['id'];
    const isAbstract = entityInterface?.home === subgraph;
    resolvers[name] = {
      __resolveReference: (representation) => findEntity(name, isAbstract, keys, representation, world),
      ...(isAbstract && { __resolveType: (value) => value['__typename'] }),
    };
  }
  return resolvers;
}

function findEntity(
  typeName: string,
  isAbstract: boolean,
  keys: readonly string[],
  representation: Record<string, unknown>,
  world: World,
): WorldObject | Error {
  const key = keys.find((one) => readTold(representation, one) !== undefined);
  const of =
    key &&
    world
      .listEntities(typeName)
      .find((one) => listKeyNames(key).every((name) => isSame(one, name, representation[name], world)));
  if (!of) return new Error(`No ${typeName} has this key: ${JSON.stringify(representation)}`);
  return { __typename: isAbstract ? (of.split(':')[0] ?? '') : typeName, of, provided: null, representation };
}

function isSame(of: string, name: string, told: unknown, world: World): boolean {
  if (name !== 'ref') return world.readKey(of, name) === told;
  const ref = told as Record<string, unknown>;
  return Object.entries(ref).every(([inner, value]) => inner === '__typename' || world.readKey(of, inner) === value);
}
