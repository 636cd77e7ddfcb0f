import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { readArguments } from './directive-arguments.ts';
import {
  type EntityKeys,
  type InterfaceObjects,
  readEntityKeys,
  readInterfaceObjects,
  readRepresentationFields,
} from './entity-keys.ts';
import { checkPlannerLimits } from './planner-limits.ts';
import { createPublicSchema } from './public-schema.ts';

/** The composed graph as the gateway uses it. */
export interface Supergraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  /** What people see. */
  readonly schema: GraphQLSchema;
  /** Where each subgraph answers, by its name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly keys: EntityKeys;
  readonly interfaceObjects: InterfaceObjects;
  /** Names of fields that representations hold: no alias may hide one in the gathered data. */
  readonly representationFields: ReadonlySet<string>;
}

/** Reads a Federation 2 supergraph; throws when it is not one. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const { urls, names } = readSubgraphs(document);
  checkPlannerLimits(document);
  if (urls.size === 0) throw new Error('The supergraph names no subgraph: it has no join__Graph enum.');
  return {
    sdl,
    document,
    schema: createPublicSchema(document),
    urls,
    keys: readEntityKeys(document, names),
    interfaceObjects: readInterfaceObjects(document, names),
    representationFields: readRepresentationFields(document),
  };
}

function readSubgraphs(document: DocumentNode): { urls: Map<string, string>; names: Map<string, string> } {
  const urls = new Map<string, string>();
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = readArguments(value, 'join__graph')[0];
      if (!graph) continue;
      const name = String(graph['name']);
      names.set(value.name.value, name);
      urls.set(name, String(graph['url'] ?? ''));
    }
  }
  return { urls, names };
}
