import { CONTRACT_MODULES, type ContractModule } from '@tresse/association/sdl';

/** Who joins. */
export interface Newcomer {
  /** Its name as people write it. */
  readonly name: string;
  readonly slug: string;
  readonly modules: readonly ContractModule[];
  /** Where it answers when it runs elsewhere; null when it runs in the house. */
  readonly url: string | null;
}

/** Reads a name as it is typed: it goes into texts, comments and files as it is. Throws on one that is none. */
export function parseName(text: string): string {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  if (/^(?=.*\p{Letter})[\p{Letter}\p{Mark}\p{Number} '’.,&()-]{2,80}$/u.test(name)) return name;
  throw new Error(
    `"${text}" is no name: 2 to 80 letters, digits, spaces, apostrophes, hyphens and .,&() are possible.`,
  );
}

/** Reads modules as they are typed, `presence,volunteering`; throws on one that the contract does not have. */
export function parseModules(text: string): ContractModule[] {
  const wanted = text.split(',').map((word) => word.trim().toUpperCase());
  const unknown = wanted.find((word) => !CONTRACT_MODULES.some((module) => module === word));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is no module of the contract: use ${CONTRACT_MODULES.join(', ')}.`);
  if (!wanted.includes('PRESENCE')) throw new Error('The module PRESENCE is compulsory.');
  return CONTRACT_MODULES.filter((module) => wanted.includes(module));
}

/** Reads an address as it is typed; throws on what is none. */
export function parseUrl(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(`"${text}" is no address: http or https is needed, such as https://graphe.voisins.example/graphql.`);
}
