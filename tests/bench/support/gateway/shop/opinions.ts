import { type Entity, linkFederation, resolveReference, type ShopSubgraph } from './shop-subgraph.ts';
import { adjectives, nouns, verbs } from './words.ts';

/** A circle of regulars: the same people speak of many things. */
const personCount = 120;

/** What is said of it. */
export const opinions: ShopSubgraph = {
  typeDefs: `${linkFederation('@key', '@policy')}
    type Item @key(fields: "id") {
      id: ID!
      opinions: [Opinion!]
    }
    type Opinion @policy(policies: [["public"]]) {
      stars: Int!
      text: String!
      author: Person
    }
    type Person @key(fields: "id", resolvable: false) {
      id: ID!
    }`,
  createResolvers: (draws) => ({
    Item: {
      ...resolveReference,
      opinions: ({ id }: Entity) =>
        draws.list(`${id} opinions`, 6, 12, (key) => ({
          stars: 1 + draws.number(`${key} stars`, 5),
          text: draws.sentence(key, 18, [nouns, verbs, adjectives]),
          author: { id: `p${draws.number(`${key} author`, personCount)}` },
        })),
    },
  }),
};
