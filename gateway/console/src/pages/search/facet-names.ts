import type { SessionDimension } from '../../generated/operations.ts';

/**
 * The facets of a search in the order in which they are shown: first what decides whether one can enter. The name of each
 * is that of its values in the address.
 */
export const facetsByName = {
  etat: 'RECRUITMENT_STATE',
  entree: 'ENTRY_MODE',
  dispositif: 'SCHEME',
  objectif: 'SCHEME_OBJECTIVE',
  niveau: 'ENTRY_LEVEL',
  mode: 'DELIVERY_MODE',
  public: 'PUBLIC',
  financeur: 'FUNDER',
  handicap: 'ACCESSIBILITY',
} as const satisfies Readonly<Record<string, SessionDimension>>;

/** The name of a facet in the address. */
export type FacetName = keyof typeof facetsByName;

/** Every facet, in the order in which they are shown. */
export const facetNames = Object.keys(facetsByName) as FacetName[];
