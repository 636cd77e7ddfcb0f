import type { SubgraphContext } from '@tresse/kit';
import type { Association } from './association.ts';
import { findReach, type Reach } from './domain/reach.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { MakeToken } from './tokens.ts';

/** What every resolver of an association finds. */
export interface Context extends SubgraphContext {
  readonly association: Association;
  readonly reach: Reach;
  readonly loaders: Loaders;
  readonly makeToken: MakeToken;
}

/** Makes the context of one request. */
export function createContext(association: Association, makeToken: MakeToken, base: SubgraphContext): Context {
  const reach = findReach(association.slug, base.caller);
  return { ...base, association, reach, makeToken, loaders: createLoaders(base, association.slug, reach) };
}
