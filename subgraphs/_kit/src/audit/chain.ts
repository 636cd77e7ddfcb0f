import { createHash } from 'node:crypto';
import type { AuditEntry } from './tables.ts';

/** The end of a chain: the sequence of its last entry and the hash of it; 0 and an empty text before the first. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** Where every chain begins. */
export const chainStart: ChainEnd = { sequence: 0, hash: '' };

/**
 * Hashes an entry with the hash of the one before (SHA-256, base64url) over one JSON list of its values in a fixed order:
 * no two entries are written alike.
 */
export const hashEntry = (entry: Omit<AuditEntry, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        entry.previousHash,
        entry.sequence,
        entry.at.toISOString(),
        entry.requestId,
        entry.actor,
        entry.role,
        entry.association,
        entry.purpose,
        entry.action,
        entry.fields,
        entry.people,
      ]),
    )
    .digest('base64url');

/** An entry that has no place in the chain yet. */
export type UnchainedEntry = Omit<AuditEntry, 'sequence' | 'previousHash' | 'hash'>;

/** Gives entries their places behind the end of a chain, in their order. */
export function chainEntries(end: ChainEnd, entries: readonly UnchainedEntry[]): AuditEntry[] {
  let last = end;
  return entries.map((entry) => {
    const placed = { ...entry, sequence: last.sequence + 1, previousHash: last.hash };
    const chained = { ...placed, hash: hashEntry(placed) };
    last = chained;
    return chained;
  });
}
