import type { Member, Reply } from '../member.ts';

/** A page of centers as it came; nothing where something else came. */
export interface CenterPage {
  readonly reply: Reply;
  readonly ids: readonly unknown[];
  readonly hasNextPage: unknown;
  readonly endCursor: unknown;
}

const query = `query($first: Int!, $after: String, $association: ID!) {
  _entities(representations: [{ __typename: "Association", id: $association }]) {
    ... on Association { centers(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }
  }
}`;

/** Asks a page of the association's centers. */
export async function askCenters(member: Member, first: number, after: unknown = null): Promise<CenterPage> {
  const reply = await member.ask(query, { first, after, association: member.slug });
  const { _entities: entities } = (reply.json?.data ?? {}) as { _entities?: { centers?: Connection }[] };
  const page = entities?.[0]?.centers;
  const edges = Array.isArray(page?.edges) ? page.edges : [];
  return {
    reply,
    ids: edges.map((edge) => edge?.node?.id),
    hasNextPage: page?.pageInfo?.hasNextPage,
    endCursor: page?.pageInfo?.endCursor,
  };
}

interface Connection {
  readonly edges?: readonly { readonly node?: { readonly id?: unknown } }[];
  readonly pageInfo?: { readonly hasNextPage?: unknown; readonly endCursor?: unknown };
}
