import type { TestCatalogue } from '../make.ts';

/** A session that a search found. */
export interface FoundEdge {
  readonly cursor: string;
  readonly distanceKm: number | null;
  readonly precision: string | null;
  readonly node: { readonly id: string; readonly training: { readonly title: string } };
}

/** What a search found: its titles in order, and its facets as numbers by value. */
export interface Found {
  readonly totalCount: number;
  readonly titles: readonly string[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly edges: readonly FoundEdge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Answered extends Omit<Found, 'titles' | 'facets'> {
  readonly facets: readonly { dimension: string; counts: readonly { value: string; count: number }[] }[];
}

const operation = `query ($filter: SessionFilter! = {}, $sort: SessionSort! = RELEVANCE, $first: Int! = 100, $after: String) {
  searchSessions(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    facets { dimension counts { value count } }
    edges { cursor distanceKm precision node { id training { title } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Makes searches in a catalogue; a search that is refused throws the extensions of its errors. */
export const searchIn =
  ({ ask }: Pick<TestCatalogue, 'ask'>) =>
  async (variables: Record<string, unknown> = {}): Promise<Found> => {
    const { data, errors } = await ask(operation, variables);
    if (errors) throw errors.map(({ message, extensions }) => extensions ?? message);
    const answered = data?.['searchSessions'] as Answered;
    const { facets, ...found } = answered;
    return {
      ...found,
      titles: found.edges.map(({ node }) => node.training.title),
      facets: Object.fromEntries(
        facets.map(({ dimension, counts }) => [
          dimension,
          Object.fromEntries(counts.map(({ value, count }) => [value, count])),
        ]),
      ),
    };
  };
