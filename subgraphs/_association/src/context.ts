import type { SubgraphContext } from '@tresse/kit';
import type { Association } from './association.ts';
import type { Custody } from './custody.ts';
import { findReach, type Reach } from './domain/reach.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { MakeToken } from './tokens.ts';

/** What every resolver of an association finds. */
export interface Context extends SubgraphContext {
  readonly association: Association;
  readonly reach: Reach;
  readonly loaders: Loaders;
  readonly makeToken: MakeToken;
  readonly custody: Custody;
}

/** Makes the context of one request. */
export function createContext(
  association: Association,
  given: Pick<Context, 'custody' | 'makeToken'>,
  base: SubgraphContext,
): Context {
  const reach = findReach(association.slug, base.caller);
  return { ...base, ...given, association, reach, loaders: createLoaders(base, association.slug, reach) };
}
