import { readFileSync } from 'node:fs';
import type { SubgraphDefinition } from '@tresse/kit';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** The directory of the social economy. */
export const subgraph: SubgraphDefinition<Context> = {
  name: 'ess-directory',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  createContext: (base) => ({ ...base, loaders: createLoaders(base.db) }),
};
