import { transitions } from '@tresse/kit/referral';
import { hasEntered } from '../domain/referral-stage.ts';
import type { ReferralReason, ReferralStatus } from '../domain/vocabulary.ts';

/** What a record tells of the course of a referral. */
export interface Course {
  readonly statut: ReferralStatus;
  readonly ecrite_le: Date;
  readonly envoyee_le: Date | null;
  readonly entree_le: Date | null;
  readonly modifiee_le: Date;
  readonly motif: ReferralReason | null;
}

/** Whether a referral that the provider must have seen tells when it was sent. */
export const wasSentIfItMust = ({ statut, envoyee_le }: Course): boolean =>
  envoyee_le !== null || ['DRAFT', 'CANCELLED'].includes(statut);

/** Whether a referral was written before it was sent and changed. */
export const isInOrder = ({ ecrite_le, envoyee_le, modifiee_le }: Course): boolean =>
  ecrite_le <= (envoyee_le ?? ecrite_le) && ecrite_le <= modifiee_le;

/** Whether an entry is told of who entered alone, between sending and the last change. */
export const isEntryRight = ({ statut, envoyee_le, entree_le, modifiee_le }: Course): boolean =>
  entree_le === null || (hasEntered(statut) && (envoyee_le ?? entree_le) <= entree_le && entree_le <= modifiee_le);

/** Whether a reason is told of a status alone that is told with one. */
export const isReasonRight = ({ statut, motif }: Course): boolean =>
  motif === null || transitions.some(({ to, needs }) => to === statut && needs.includes('REASON'));
