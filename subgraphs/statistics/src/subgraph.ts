import { readFileSync } from 'node:fs';
import type { SubgraphDefinition } from '@tresse/kit';
import { type Context, createContext } from './context.ts';
import { findLastRelease } from './db/releases.ts';
import { resolvers } from './resolvers/index.ts';

/** The subgraph of the statistics: what was released, and nothing else. */
export const subgraph: SubgraphDefinition<Context> = {
  name: 'statistics',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  findLastUpdate: findLastRelease,
  createContext,
};
