import { hashParts } from './ids.ts';
import type { LheoElement } from './lheo-element.ts';
import { readLine } from './persons.ts';

/** What tells an element from its siblings: its own key where it has one, and slow-moving content where it has none. */
export interface Identity {
  /** `uri`, or else the owner's number; null when the source gives neither. */
  readonly key: string | null;
  readonly content: () => readonly string[];
}

/** The key of an element, and its order among those from which only their order tells it. */
export interface Keyed {
  readonly key: string;
  readonly rank: number;
}

/** Reads what identifies an element, texts in one line; `@numero` is free text and need not be unique. */
export function readIdentity({ attributes }: LheoElement, content: () => readonly string[]): Identity {
  const uri = attributes['uri']?.trim();
  const numero = attributes['numero']?.trim();
  return { key: uri ? `uri:${uri}` : numero ? `numero:${numero}` : null, content: () => content().map(toLine) };
}

const toLine = (text: string): string => readLine(text) ?? '';

/**
 * Gives siblings their keys. A key that repeats is completed by content, so that reordering the siblings does not swap
 * their ids; only siblings with equal key and content are told apart by their order.
 */
export function keySiblings(siblings: readonly Identity[]): Keyed[] {
  const uses = Map.groupBy(siblings, ({ key }) => key);
  const count = createCount();
  return siblings.map((sibling) => {
    const isAlone = sibling.key !== null && uses.get(sibling.key)?.length === 1;
    return isAlone ? { key: `${sibling.key}`, rank: 0 } : number(completeKey(sibling), count);
  });
}

/**
 * Gives keys to elements that are met one by one: the first of a key has it as it is, later ones complete it. Their rank
 * is their order among those of the key.
 */
export function createKeyring(): (identity: Identity) => Keyed {
  const count = createCount();
  return (identity) => {
    if (identity.key === null) return number(completeKey(identity), count);
    const rank = count(identity.key);
    return { key: rank === 0 ? identity.key : number(completeKey(identity), count).key, rank };
  };
}

const completeKey = ({ key, content }: Identity): string => `${key ?? ''}|content:${hashParts(...content())}`;

function number(key: string, count: (key: string) => number): Keyed {
  const rank = count(key);
  return { key: rank === 0 ? key : `${key}#${rank + 1}`, rank };
}

/** Counts how often a key was met before. It remembers a hash: a key is a slice of the file and would hold its whole chunk. */
function createCount(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const hash = hashParts(key);
    const before = seen.get(hash) ?? 0;
    seen.set(hash, before + 1);
    return before;
  };
}
