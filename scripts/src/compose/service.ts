import { type DocumentNode, parse } from 'graphql';
import type { Problem } from './problem.ts';

/** A subgraph as composition sees it: a name, the address that the supergraph shows, its SDL. */
export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  /** Where it answers by default; the gateway's settings override it. */
  readonly url?: string;
}

/** A subgraph whose SDL is read. */
export interface Service {
  readonly name: string;
  readonly url: string;
  readonly document: DocumentNode;
}

/** The name of the one logical subgraph that stands for every association. */
export const ASSOCIATIONS = 'associations';

/** The default port of every association, and of the logical subgraph that stands for them. */
export const ASSOCIATION_PORT = 4200;

const FIRST_PORT = 4101;

/** Makes the default address of a subgraph on this machine. */
export function createDefaultUrl(port: number): string {
  return `http://127.0.0.1:${port}/graphql`;
}

/** Makes the default address of an association: the host is its slug, so that no newcomer moves the others. */
export function createMemberUrl(slug: string): string {
  return `http://${slug}:${ASSOCIATION_PORT}/graphql`;
}

/** Reads subgraphs in the order of their names, whatever the order in which they come. */
export function readServices(subgraphs: readonly SubgraphSource[]): { services: Service[]; problems: Problem[] } {
  const services: Service[] = [];
  const problems: Problem[] = [];
  for (const [index, subgraph] of sortBy(subgraphs, ({ name }) => name).entries()) {
    const reason = findReason(subgraph, services);
    if (reason) problems.push(refuse(subgraph.name, reason));
    else services.push(readService(subgraph, createDefaultUrl(FIRST_PORT + index)));
  }
  return { services, problems };
}

/** Sorts a copy by code units, so that the order is the same on every machine. */
export function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function readService({ name, sdl, url }: SubgraphSource, defaultUrl: string): Service {
  return { name, url: url ?? defaultUrl, document: parse(sdl, { noLocation: true }) };
}

function findReason({ name, sdl }: SubgraphSource, services: readonly Service[]): string | null {
  if (name === ASSOCIATIONS) return `The name ${name} stands for all associations together.`;
  if (services.some((service) => service.name === name)) return `Two subgraphs are called ${name}.`;
  try {
    parse(sdl);
    return null;
  } catch (error) {
    return `The SDL does not parse: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function refuse(name: string, message: string): Problem {
  const mend = 'Give the subgraph its own name and an SDL that parses.';
  return { code: 'SUBGRAPH_UNREADABLE', coordinate: name, subgraphs: [name], message, mend };
}
