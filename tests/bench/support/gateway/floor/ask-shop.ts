import { Pool } from 'undici';
import { type Check, entityChecks, isShelfAnswer } from './checks.ts';
import type {
  Delivery,
  DepotItem,
  ItemOpinions,
  Key,
  Person,
  PricedItem,
  ShelfAnswer,
  Workshop,
} from './shop-answers.ts';

interface Answers {
  readonly pricedItems: PricedItem;
  readonly depotItems: DepotItem;
  readonly deliveries: Delivery;
  readonly opinions: ItemOpinions;
  readonly workshops: Workshop;
  readonly people: Person;
}

/** Asks the subgraphs of the shop what this one operation needs, and nothing else. */
export interface AskShop {
  shelf(number: number): Promise<ShelfAnswer>;
  /** Entities by these representations, in their order. */
  entities<Asked extends keyof Answers>(asked: Asked, representations: readonly Key[]): Promise<Answers[Asked][]>;
}

const shelfQuery =
  'query($number:Int!){shelf(number:$number){title items{__typename id title description priceCents grams workshop{__typename id}}}}';

const entityQueries: Readonly<Record<keyof Answers, { readonly subgraph: string; readonly query: string }>> = {
  pricedItems: { subgraph: 'catalogue', query: askFor('Item', 'title priceCents grams') },
  depotItems: { subgraph: 'depots', query: askFor('Item', 'deliveryCents stock{depot condition count}') },
  deliveries: { subgraph: 'depots', query: askFor('Item', 'deliveryCents') },
  opinions: { subgraph: 'opinions', query: askFor('Item', 'opinions{stars text author{__typename id}}') },
  workshops: { subgraph: 'people', query: askFor('Workshop', 'name town leader{name town favourites{__typename id}}') },
  people: { subgraph: 'people', query: askFor('Person', 'name town favourites{__typename id}') },
};

/** Creates what asks at these addresses; with `isChecked`, an answer that is not as asked throws. */
export function createAskShop(urls: Readonly<Record<string, string>>, isChecked: boolean): AskShop {
  const pools = new Map(Object.entries(urls).map(([name, url]) => [name, new Pool(new URL(url).origin)]));
  const post = async (subgraph: string, query: string, variables: object): Promise<unknown> => {
    const answer = await pools.get(subgraph)?.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse((await answer?.body.text()) ?? '').data;
  };
  return {
    async shelf(number) {
      const data = await post('catalogue', shelfQuery, { number });
      if (isChecked && !isShelfAnswer(data)) throw new Error('The shelf is not as asked.');
      return data as ShelfAnswer;
    },
    async entities(asked, representations) {
      const { subgraph, query } = entityQueries[asked];
      const data = (await post(subgraph, query, { representations })) as { _entities: Answers[typeof asked][] };
      if (isChecked) checkEntities(data, representations, entityChecks[asked]);
      return data._entities;
    },
  };
}

function checkEntities(data: object, representations: readonly Key[], check: Check): void {
  const entities = '_entities' in data && Object.keys(data).length === 1 ? data._entities : null;
  if (!Array.isArray(entities) || entities.length !== representations.length)
    throw new Error('No such list was asked.');
  for (let index = 0; index < entities.length; index++) {
    const [entity, key] = [entities[index], representations[index]];
    if (!check(entity) || entity.__typename !== key?.__typename || entity.id !== key?.id)
      throw new Error('An entity is not as asked.');
  }
}

function askFor(typename: string, fields: string): string {
  return `query($representations:[_Any!]!){_entities(representations:$representations){...on ${typename}{__typename id ${fields}}}}`;
}
