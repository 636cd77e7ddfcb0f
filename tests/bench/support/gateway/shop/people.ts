import type { Draws } from './draws.ts';
import { type Entity, itemsPerShelf, linkFederation, resolveReference, type ShopSubgraph } from './shop-subgraph.ts';
import { givenNames, nouns, towns } from './words.ts';

/** People like what others like. */
const likedShelves = 10;
const leaderCount = 100;

/** Who says it, and who made it. */
export const people: ShopSubgraph = {
  typeDefs: `${linkFederation('@key', '@policy')}
    type Person @key(fields: "id") @policy(policies: [["public"]]) {
      id: ID!
      name: String!
      town: String
      favourites: [Item!]
    }
    type Workshop @key(fields: "id") @policy(policies: [["public"]]) {
      id: ID!
      name: String!
      town: String
      leader: Person
    }
    type Item @key(fields: "id", resolvable: false) {
      id: ID!
    }`,
  createResolvers: (draws) => ({
    Person: {
      ...resolveReference,
      name: ({ id }: Entity) => `${draws.pick(`${id} given`, givenNames)} de ${draws.pick(`${id} family`, towns)}`,
      town: ({ id }: Entity) => findTown(id, draws),
      favourites: ({ id }: Entity) => draws.list(`${id} favourites`, 1, 3, (key) => ({ id: drawItem(key, draws) })),
    },
    Workshop: {
      ...resolveReference,
      name: ({ id }: Entity) => `The ${draws.pick(`${id} noun`, nouns)} workshop`,
      town: ({ id }: Entity) => findTown(id, draws),
      leader: ({ id }: Entity) => ({ id: `p${draws.number(`${id} leader`, leaderCount)}` }),
    },
  }),
};

/** One in ten does not say. */
function findTown(id: string, draws: Draws): string | null {
  return draws.number(`${id} says no town`, 10) === 0 ? null : draws.pick(`${id} town`, towns);
}

function drawItem(key: string, draws: Draws): string {
  return `${draws.number(`${key} shelf`, likedShelves)}-${draws.number(`${key} place`, itemsPerShelf)}`;
}
