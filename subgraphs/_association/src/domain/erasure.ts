import { createHash } from 'node:crypto';
import { dayInParis, type Problem } from '@tresse/kit/values';
import type { ErasureReason } from './vocabulary.ts';

/** That a person was erased: the hash of her id, why and when. */
export interface Erasure {
  readonly personHash: string;
  readonly reason: ErasureReason;
  readonly erasedAt: Date;
}

/** Hashes the id of a person (SHA-256, hexadecimal): what is left of her after an erasure. */
export const hashPerson = (id: string): string => createHash('sha256').update(id).digest('hex');

/**
 * Whether what is known of a person since `day` (`YYYY-MM-DD`) stays erased. What she asked holds for ever; a record that
 * went after its time comes back with a contact on a later day, and not with what was known before.
 */
export const staysErased = ({ reason, erasedAt }: Erasure, day: string): boolean =>
  reason === 'REQUEST' || day <= dayInParis(erasedAt);

/** Why a record of an erased person is refused, and how to mend that. */
export const describeErased = ({ reason }: Erasure): Problem =>
  reason === 'REQUEST'
    ? {
        reason: 'This person asked to be erased',
        mend: 'Take the record out of the file and of your register; she comes back only under another pseudonym',
      }
    : {
        reason: 'This person was erased after the time for which her record was kept',
        mend: 'Take the record out of the file; a contact after that day brings her back',
      };
