import type { SubgraphContext } from '@tresse/kit';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers find beside the caller: the loaders of the request. */
export interface Context extends SubgraphContext {
  readonly load: Loaders;
}

/** Makes the context of one request. */
export const createContext = (base: SubgraphContext): Context => ({ ...base, load: createLoaders(base) });
