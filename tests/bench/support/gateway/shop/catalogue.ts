import { type Entity, itemsPerShelf, linkFederation, resolveReference, type ShopSubgraph } from './shop-subgraph.ts';
import { adjectives, nouns, verbs } from './words.ts';

const workshopCount = 300;

/** What the shop sells, shelf by shelf. */
export const catalogue: ShopSubgraph = {
  typeDefs: `${linkFederation('@key', '@policy')}
    type Query {
      shelf(number: Int!): Shelf @policy(policies: [["public"]])
    }
    type Shelf @policy(policies: [["public"]]) {
      title: String!
      items: [Item!]!
    }
    type Item @key(fields: "id") @policy(policies: [["public"]]) {
      id: ID!
      title: String!
      description: String!
      priceCents: Int!
      grams: Int!
      workshop: Workshop
    }
    type Workshop @key(fields: "id", resolvable: false) {
      id: ID!
    }`,
  createResolvers: (draws) => ({
    Query: { shelf: (_: unknown, { number }: { number: number }) => ({ number }) },
    Shelf: {
      title: ({ number }: { number: number }) => draws.sentence(`shelf ${number}`, 4, [adjectives, nouns]),
      items: ({ number }: { number: number }) =>
        Array.from({ length: itemsPerShelf }, (_, place) => ({ id: `${number}-${place}` })),
    },
    Item: {
      ...resolveReference,
      title: ({ id }: Entity) => `${draws.pick(`${id} adjective`, adjectives)} ${draws.pick(`${id} noun`, nouns)}`,
      description: ({ id }: Entity) => draws.sentence(`${id} description`, 24, [verbs, adjectives, nouns]),
      priceCents: ({ id }: Entity) => 50 + draws.number(`${id} price`, 20_000),
      grams: ({ id }: Entity) => 20 + draws.number(`${id} grams`, 30_000),
      workshop: ({ id }: Entity) => ({ id: `w${draws.number(`${id} workshop`, workshopCount)}` }),
    },
  }),
};
