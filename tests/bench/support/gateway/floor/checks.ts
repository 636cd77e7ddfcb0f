/** Whether a value of an answer is what was asked for: the right type, the selected keys and no other. */
export type Check = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const isText: Check = (value) => typeof value === 'string';
const isInt: Check = (value) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31;
const isCondition: Check = (value) => value === 'NEW' || value === 'GOOD' || value === 'WORN';

/** Null, or a list of what is so. */
const isListOf = (value: unknown, check: Check): boolean =>
  value === null || (Array.isArray(value) && value.every(check));

function asFields(value: unknown, keyCount: number): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.keys(value).length === keyCount ? (value as Fields) : null;
}

const isKeyOf = (value: unknown, typename: string): boolean => {
  const key = asFields(value, 2);
  return key !== null && key['__typename'] === typename && isText(key['id']);
};

const isStock: Check = (value) => {
  const stock = asFields(value, 3);
  return stock !== null && isText(stock['depot']) && isCondition(stock['condition']) && isInt(stock['count']);
};

const isOpinion: Check = (value) => {
  const opinion = asFields(value, 3);
  if (opinion === null || !isInt(opinion['stars']) || !isText(opinion['text'])) return false;
  return opinion['author'] === null || isKeyOf(opinion['author'], 'Person');
};

const isPriced = (item: Fields): boolean =>
  item['__typename'] === 'Item' &&
  isText(item['id']) &&
  isText(item['title']) &&
  isInt(item['priceCents']) &&
  isInt(item['grams']);

const isCatalogueItem: Check = (value) => {
  const item = asFields(value, 7);
  if (item === null || !isPriced(item) || !isText(item['description'])) return false;
  return item['workshop'] === null || isKeyOf(item['workshop'], 'Workshop');
};

/** The check of the answer about a shelf. */
export const isShelfAnswer: Check = (value) => {
  const data = asFields(value, 1);
  if (data?.['shelf'] === null) return true;
  const shelf = asFields(data?.['shelf'], 2);
  return shelf !== null && isText(shelf['title']) && isListOf(shelf['items'], isCatalogueItem);
};

/** The checks of entities by what they are asked for; their type and key are compared with those asked for elsewhere. */
export const entityChecks = {
  pricedItems: (value: unknown) => {
    const item = asFields(value, 5);
    return item !== null && isPriced(item);
  },
  depotItems: (value: unknown) => {
    const item = asFields(value, 4);
    return item !== null && isDelivery(item) && isListOf(item['stock'], isStock);
  },
  deliveries: (value: unknown) => {
    const item = asFields(value, 3);
    return item !== null && isDelivery(item);
  },
  opinions: (value: unknown) => isListOf(asFields(value, 3)?.['opinions'], isOpinion),
  workshops: (value: unknown) => {
    const workshop = asFields(value, 5);
    if (workshop === null || !isText(workshop['name']) || !isTextOrNull(workshop['town'])) return false;
    return workshop['leader'] === null || isDescribed(asFields(workshop['leader'], 3));
  },
  people: (value: unknown) => isDescribed(asFields(value, 5)),
} satisfies Record<string, Check>;

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isDelivery(item: Fields): boolean {
  return item['deliveryCents'] === null || isInt(item['deliveryCents']);
}

function isDescribed(person: Fields | null): boolean {
  if (person === null || !isText(person['name']) || !isTextOrNull(person['town'])) return false;
  return isListOf(person['favourites'], (key) => isKeyOf(key, 'Item'));
}
