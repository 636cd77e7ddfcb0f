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

/** How many sessions have a profile. */
export interface ProfileCount {
  readonly profile: number;
  readonly count: number;
}

/** How many sessions have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Lists the dimensions in which a profile has none of the values that are asked for. */
function listMissed({ facets }: Profile, choices: Choices): Dimension[] {
  return dimensions.filter((dimension) => {
    const wanted = choices[dimension] ?? [];
    return wanted.length > 0 && !facets[dimension].some((value) => wanted.includes(value));
  });
}

/** The counts of a scope, with the profiles that they count and what is chosen among them. */
export interface Counted {
  readonly counts: readonly ProfileCount[];
  readonly profiles: ReadonlyMap<number, Profile>;
  readonly choices: Choices;
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

/** Lists the ids of the profiles that are chosen. */
export const listChosen = (profiles: ReadonlyMap<number, Profile>, choices: Choices): number[] =>
  [...profiles.values()].filter((profile) => listMissed(profile, choices).length === 0).map(({ id }) => id);

/**
 * Adds up counts. What is chosen in a dimension itself does not narrow it: its counts tell what another choice there would
 * find. So a profile counts everywhere when it is chosen, and in the one dimension that it misses when it misses one.
 */
export function summarise({ counts, profiles, choices }: Counted): Summary {
  const values = new Map(dimensions.map((dimension) => [dimension, new Map<string, number>()]));
  let total = 0;
  for (const { profile: id, count } of counts) {
    const profile = profiles.get(id);
    if (!profile) continue;
    const missed = listMissed(profile, choices);
    if (missed.length > 1) continue;
    if (missed.length === 0) total += count;
    for (const dimension of missed.length === 0 ? dimensions : missed) {
      addTo(values.get(dimension) ?? new Map(), profile.facets[dimension], count);
    }
  }
  return { total, facets: [...values].map(([dimension, totals]) => ({ dimension, counts: sortCounts(totals) })) };
}

function addTo(totals: Map<string, number>, values: readonly string[], count: number): void {
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + count);
}

const sortCounts = (totals: ReadonlyMap<string, number>): FacetCount[] =>
  [...totals]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
