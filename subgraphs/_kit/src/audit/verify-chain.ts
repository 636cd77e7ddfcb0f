import { type ChainEnd, chainStart, hashEntry } from './chain.ts';
import type { AuditEntry } from './tables.ts';

/** What is wrong at the first broken place of a chain. */
export type BreakKind =
  /** Entries were taken out. */
  | 'missing'
  /** A value of the entry is not the one that was written. */
  | 'changed'
  /** The entry was put here from elsewhere, or the one before it was written anew. */
  | 'out-of-order'
  /** Entries were cut off the end. */
  | 'cut'
  /** The entry is another one than the one whose hash was signed. */
  | 'rewritten'
  /** A signed head is not signed by a key that is known, or says something else than its signature. */
  | 'head-unsigned';

/** The first broken place. */
export interface ChainBreak {
  readonly kind: BreakKind;
  readonly sequence: number;
}

/** How many entries were found in their places, and the first place that is broken, if any. */
export interface ChainVerdict {
  readonly count: number;
  readonly broken: ChainBreak | null;
}

/** What a chain is held against. */
export interface KnownEnds {
  /** Where the database says that the chain ends. */
  readonly end: ChainEnd;
  /** Ends that were signed, verified before, in any order. */
  readonly heads: readonly ChainEnd[];
}

/**
 * Walks a chain from its start, batch after batch in the order of their sequences, and stops at the first broken place;
 * `hear` is told after each batch how many entries were found good.
 */
export async function verifyChain(
  batches: AsyncIterable<readonly AuditEntry[]> | Iterable<readonly AuditEntry[]>,
  { end, heads }: KnownEnds,
  hear: (count: number) => void = () => {},
): Promise<ChainVerdict> {
  const signed = Map.groupBy(heads, ({ sequence }) => sequence);
  let last = chainStart;
  for await (const batch of batches) {
    for (const entry of batch) {
      const kind = findBreak(last, entry, signed.get(entry.sequence) ?? []);
      if (kind)
        return {
          count: last.sequence,
          broken: { kind, sequence: kind === 'missing' ? last.sequence + 1 : entry.sequence },
        };
      last = entry;
    }
    hear(last.sequence);
  }
  return { count: last.sequence, broken: findBrokenEnd(last, end, heads) };
}

function findBreak(before: ChainEnd, entry: AuditEntry, heads: readonly ChainEnd[]): BreakKind | null {
  if (entry.sequence > before.sequence + 1) return 'missing';
  if (entry.sequence <= before.sequence || entry.previousHash !== before.hash) return 'out-of-order';
  if (hashEntry(entry) !== entry.hash) return 'changed';
  return heads.some(({ hash }) => hash !== entry.hash) ? 'rewritten' : null;
}

function findBrokenEnd(last: ChainEnd, end: ChainEnd, heads: readonly ChainEnd[]): ChainBreak | null {
  const farthest = Math.max(end.sequence, ...heads.map(({ sequence }) => sequence));
  if (farthest > last.sequence) return { kind: 'cut', sequence: last.sequence + 1 };
  const isEnd = end.sequence === last.sequence && end.hash === last.hash;
  return isEnd ? null : { kind: 'out-of-order', sequence: last.sequence };
}
