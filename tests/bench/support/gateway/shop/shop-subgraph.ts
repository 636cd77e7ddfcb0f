import type { Draws } from './draws.ts';

/** A subgraph of the shop: its SDL, and what it answers from nothing but a seed. */
export interface ShopSubgraph {
  readonly typeDefs: string;
  /** Resolvers by type and field. */
  createResolvers(draws: Draws): Readonly<Record<string, Readonly<Record<string, (...values: never[]) => unknown>>>>;
}

/** An entity as a representation names it. */
export interface Entity {
  readonly id: string;
}

/** Resolves a reference to an entity that is always there. */
export const resolveReference = { __resolveReference: (entity: Entity) => entity };

export const itemsPerShelf = 20;

/** The head of an SDL that uses these directives. */
export const linkFederation = (...directives: string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(directives)})`;
