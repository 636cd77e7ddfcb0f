import { hashParts } from './ids.ts';
import type { LheoElement } from './lheo-element.ts';

/** What tells an element from its siblings: its own key where it has one, and slow-moving content where it has none. */
export interface Identity {
  /** `uri`, or else the owner's number; null when the source gives neither. */
  readonly key: string | null;
  readonly content: readonly string[];
}

/** Reads what identifies an element; `@numero` is free text and need not be unique. */
export function readIdentity({ attributes }: LheoElement, content: readonly string[]): Identity {
  const uri = attributes['uri']?.trim();
  const numero = attributes['numero']?.trim();
  return { key: uri ? `uri:${uri}` : numero ? `numero:${numero}` : null, content };
}

/**
 * Gives siblings their keys. A key that repeats is completed by content, so that reordering the siblings does not swap
 * their ids; only siblings with equal key and content are told apart by their order.
 */
export function keySiblings(siblings: readonly Identity[]): string[] {
  const uses = Map.groupBy(siblings, ({ key }) => key);
  const seen = new Map<string, number>();
  return siblings.map((sibling) => {
    const isAlone = sibling.key !== null && uses.get(sibling.key)?.length === 1;
    return isAlone ? `${sibling.key}` : number(seen, completeKey(sibling));
  });
}

/** Gives keys to elements that are met one by one: the first of a key has it as it is, later ones complete it. */
export function createKeyring(): (identity: Identity) => string {
  const seen = new Map<string, number>();
  return (identity) => {
    const isFirst = identity.key !== null && !seen.has(hashParts(identity.key));
    return number(seen, isFirst ? `${identity.key}` : completeKey(identity));
  };
}

const completeKey = ({ key, content }: Identity): string => `${key ?? ''}|content:${hashParts(...content)}`;

/** Remembers a hash, because a key is a slice of the file and would hold its whole chunk in memory. */
function number(seen: Map<string, number>, key: string): string {
  const hash = hashParts(key);
  const order = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, order);
  return order === 1 ? key : `${key}#${order}`;
}
