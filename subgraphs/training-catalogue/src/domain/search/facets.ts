/** By what sessions are counted and chosen; the names are those of the schema. */
export const dimensions = [
  'DELIVERY_MODE',
  'ENTRY_MODE',
  'RECRUITMENT_STATE',
  'ENTRY_LEVEL',
  'ACCESSIBILITY',
  'FUNDER',
  'PUBLIC',
  'SCHEME',
  'SCHEME_OBJECTIVE',
] as const;

/** One of them. */
export type Dimension = (typeof dimensions)[number];

/** The values that a session has in each dimension: none where nothing is told, several where it has several. */
export type Facets = Readonly<Record<Dimension, readonly string[]>>;

/** The values that are asked for, any of them; a dimension without any is not asked about. */
export type Choices = Partial<Facets>;

/** A profile: a distinct combination of facets that some sessions have. */
export interface Profile {
  readonly id: number;
  readonly facets: Facets;
}

/** How many sessions have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The values of a dimension that sessions have, most frequent first. */
export interface FacetCounts {
  readonly dimension: Dimension;
  readonly counts: readonly FacetCount[];
}

/** What counts tell: how many sessions are chosen, and how many have which values. */
export interface Summary {
  readonly total: number;
  readonly facets: readonly FacetCounts[];
}
