import { readFileSync } from 'node:fs';
import type { SubgraphDefinition } from '@tresse/kit';
import { type Context, createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';

/** The subgraph of territories: places under their official codes. */
export const subgraph: SubgraphDefinition<Context> = {
  name: 'territories',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  createContext,
};
