import { catalogue } from './catalogue.ts';
import { depots } from './depots.ts';
import { opinions } from './opinions.ts';
import { people } from './people.ts';
import type { ShopSubgraph } from './shop-subgraph.ts';

/** The subgraphs of a second-hand shop, by name. */
export const shop: Readonly<Record<string, ShopSubgraph>> = { catalogue, depots, opinions, people };

/** What is asked: three levels of entities, namely items, who speaks of them, and what these people like. */
export const operation = `query Shelf($number: Int!) {
  shelf(number: $number) {
    title
    items {
      id
      title
      description
      priceCents
      deliveryCents
      workshop { name town leader { ...person } }
      stock { depot condition count }
      opinions {
        stars
        text
        author { ...person }
      }
    }
  }
}
fragment person on Person {
  name
  town
  favourites { title priceCents deliveryCents }
}`;
