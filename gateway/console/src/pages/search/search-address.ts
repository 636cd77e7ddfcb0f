import type { SessionSort } from '../../generated/operations.ts';
import { type FacetName, facetNames } from './facet-names.ts';

/** How far from a commune one searches: kilometres as the crow flies, or what the commune is a part of. */
export type Reach = 10 | 20 | 30 | 50 | 100 | 'epci' | 'bassin' | 'departement';

/** Every reach, nearest first. */
export const reaches: readonly Reach[] = [10, 20, 30, 50, 100, 'epci', 'bassin', 'departement'];

/** What one searches for; it stands in the address, so that it can be sent to somebody. */
export interface Search {
  /** Empty for whatever the training is about. */
  readonly text: string;
  /** Code of the commune from which one departs; empty for everywhere. */
  readonly commune: string;
  readonly reach: Reach;
  /** One could enter on this day or later; empty for no bound, as is `to`. */
  readonly from: string;
  /** It begins on this day or earlier. */
  readonly to: string;
  readonly sort: SessionSort;
  readonly choices: Readonly<Record<FacetName, readonly string[]>>;
}

const sorts: readonly SessionSort[] = ['RELEVANCE', 'START', 'DISTANCE'];
const day = /^\d{4}-\d{2}-\d{2}$/;
/** What is chosen in a facet before anybody chooses: sessions that take people. */
const firstChoices: Partial<Search['choices']> = { etat: ['OPEN'] };

/** Nothing chosen in any facet. */
export const noChoices = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Search['choices'];

/** Reads a search from what follows the path in an address; what makes no sense there is left out. */
export function readSearch(query: string): Search {
  const told = new URLSearchParams(query);
  const take = (name: string, form: RegExp) => (form.test(told.get(name) ?? '') ? (told.get(name) ?? '') : '');
  const choices = facetNames.map((name) => [name, readValues(told.get(name)) ?? firstChoices[name] ?? []]);
  const commune = take('commune', /^\d[\dAB]\d{3}$/);
  const sort = sorts.find((one) => one === told.get('tri')) ?? 'RELEVANCE';
  return {
    text: (told.get('texte') ?? '').slice(0, 200),
    commune,
    reach: reaches.find((reach) => String(reach) === told.get('dans')) ?? 30,
    from: take('du', day),
    to: take('au', day),
    sort: sort === 'DISTANCE' && !commune ? 'RELEVANCE' : sort,
    choices: Object.fromEntries(choices) as Search['choices'],
  };
}

/** Codes of the graph are capitals, digits and underscores. An empty text chooses nothing, where something is chosen first. */
const readValues = (text: string | null): string[] | null =>
  text === null ? null : text.split(',').filter((value) => /^\w+$/.test(value));

/** Writes a search as what follows the path in an address: only what differs from a new one. */
export function writeSearch({ text, commune, reach, from, to, sort, choices }: Search): string {
  const told = new URLSearchParams();
  const place = commune ? { commune, dans: String(reach) } : {};
  const tri = sort === 'RELEVANCE' ? '' : sort;
  for (const [name, value] of Object.entries({ texte: text, ...place, du: from, au: to, tri })) {
    if (value) told.set(name, value);
  }
  for (const name of facetNames) {
    if (choices[name].join() !== (firstChoices[name] ?? []).join()) told.set(name, choices[name].join());
  }
  const query = told.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}
