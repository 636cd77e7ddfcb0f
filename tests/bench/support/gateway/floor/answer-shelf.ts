import type { AskShop } from './ask-shop.ts';
import type {
  CatalogueItem,
  Delivery,
  Described,
  ItemOpinions,
  Key,
  Person,
  PricedItem,
  Workshop,
} from './shop-answers.ts';

/** Answers the one operation by hand: the fewest requests, each entity asked for once. */
export async function answerShelf(ask: AskShop, number: number): Promise<object> {
  const { shelf } = await ask.shelf(number);
  if (!shelf) return { data: { shelf } };
  const { items } = shelf;
  const [depots, opinions, workshops] = await Promise.all([
    ask.entities('depotItems', items.map(toPricedKey)),
    ask.entities('opinions', items.map(toKey)),
    askOnce(
      items.flatMap(({ workshop }) => workshop ?? []),
      (keys) => ask.entities('workshops', keys),
    ),
  ]);
  const authors = opinions.flatMap((one) => one.opinions ?? []).flatMap(({ author }) => author ?? []);
  const people = await askOnce(authors, (keys) => ask.entities('people', keys));
  const described = [...people.values(), ...[...workshops.values()].flatMap(({ leader }) => leader ?? [])];
  const liked = described.flatMap((one) => one.favourites ?? []);
  const favourites = await askOnce(liked, (keys) => ask.entities('pricedItems', keys));
  const deliveries = await askOnce([...favourites.values()].map(toPricedKey), (keys) =>
    ask.entities('deliveries', keys),
  );
  const found: Found = { workshops, people, favourites, deliveries };
  return {
    data: {
      shelf: {
        title: shelf.title,
        items: items.map((item, index) => ({
          ...writeItem(item, found),
          deliveryCents: depots[index]?.deliveryCents ?? null,
          stock: depots[index]?.stock ?? null,
          opinions: writeOpinions(opinions[index], found),
        })),
      },
    },
  };
}

interface Found {
  readonly workshops: ReadonlyMap<string, Workshop>;
  readonly people: ReadonlyMap<string, Person>;
  readonly favourites: ReadonlyMap<string, PricedItem>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
}

async function askOnce<One extends Key>(
  keys: readonly Key[],
  ask: (keys: Key[]) => Promise<One[]>,
): Promise<Map<string, One>> {
  const distinct = [...new Map(keys.map((key) => [key.id, key])).values()];
  return new Map((await ask(distinct)).map((one) => [one.id, one]));
}

const toKey = ({ __typename, id }: Key): Key => ({ __typename, id });

const toPricedKey = ({ __typename, id, priceCents, grams }: PricedItem) => ({ __typename, id, priceCents, grams });

function writeItem({ id, title, description, priceCents, workshop }: CatalogueItem, found: Found): object {
  const made = workshop && found.workshops.get(workshop.id);
  return {
    id,
    title,
    description,
    priceCents,
    workshop: made
      ? { name: made.name, town: made.town, leader: made.leader && writePerson(made.leader, found) }
      : null,
  };
}

function writeOpinions(item: ItemOpinions | undefined, found: Found): object[] | null {
  if (!item?.opinions) return null;
  return item.opinions.map(({ stars, text, author }) => ({
    stars,
    text,
    author: author && writePerson(found.people.get(author.id), found),
  }));
}

function writePerson(person: Described | undefined, found: Found): object | null {
  if (!person) return null;
  const favourites = person.favourites?.map(({ id }) => {
    const item = found.favourites.get(id);
    return {
      title: item?.title,
      priceCents: item?.priceCents,
      deliveryCents: found.deliveries.get(id)?.deliveryCents ?? null,
    };
  });
  return { name: person.name, town: person.town, favourites: favourites ?? null };
}
