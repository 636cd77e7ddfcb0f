/** What the subgraphs answer to the requests of the floor. */
export interface ShelfAnswer {
  readonly shelf: { readonly title: string; readonly items: readonly CatalogueItem[] } | null;
}

export interface Key {
  readonly __typename: string;
  readonly id: string;
}

export interface PricedItem extends Key {
  readonly title: string;
  readonly priceCents: number;
  readonly grams: number;
}

export interface CatalogueItem extends PricedItem {
  readonly description: string;
  readonly workshop: Key | null;
}

export interface Stock {
  readonly depot: string;
  readonly condition: string;
  readonly count: number;
}

export interface DepotItem extends Key {
  readonly deliveryCents: number | null;
  readonly stock: readonly Stock[] | null;
}

export interface Delivery extends Key {
  readonly deliveryCents: number | null;
}

export interface Opinion {
  readonly stars: number;
  readonly text: string;
  readonly author: Key | null;
}

export interface ItemOpinions extends Key {
  readonly opinions: readonly Opinion[] | null;
}

export interface Workshop extends Key {
  readonly name: string;
  readonly town: string | null;
  readonly leader: Described | null;
}

export interface Described {
  readonly name: string;
  readonly town: string | null;
  readonly favourites: readonly Key[] | null;
}

export type Person = Key & Described;
