import { type Entity, linkFederation, resolveReference, type ShopSubgraph } from './shop-subgraph.ts';
import { towns } from './words.ts';

const freeFromCents = 10_000;

/** Where it lies, and what it costs to bring. */
export const depots: ShopSubgraph = {
  typeDefs: `${linkFederation('@key', '@external', '@requires', '@policy')}
    type Item @key(fields: "id") {
      id: ID!
      priceCents: Int! @external
      grams: Int! @external
      deliveryCents: Int @requires(fields: "priceCents grams")
      stock: [Stock!]
    }
    type Stock @policy(policies: [["public"]]) {
      depot: String!
      condition: Condition!
      count: Int!
    }
    enum Condition {
      NEW
      GOOD
      WORN
    }`,
  createResolvers: (draws) => ({
    Item: {
      ...resolveReference,
      deliveryCents: ({ priceCents, grams }: { priceCents: number; grams: number }) =>
        priceCents > freeFromCents ? 0 : 300 + Math.round(grams / 10),
      stock: ({ id }: Entity) =>
        draws.list(`${id} stock`, 1, 4, (key) => ({
          depot: draws.pick(`${key} depot`, towns),
          condition: draws.pick(`${key} condition`, ['NEW', 'GOOD', 'WORN']),
          count: draws.number(`${key} count`, 90),
        })),
    },
  }),
};
