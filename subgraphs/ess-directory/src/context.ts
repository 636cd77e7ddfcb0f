import type { SubgraphContext } from '@tresse/kit';
import type { Loaders } from './loaders.ts';

/** What resolvers find: who asks, the database, the time, and the loaders of this request. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders;
}
