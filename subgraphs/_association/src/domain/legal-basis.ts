import { accept, type Parsed, refuse } from '@tresse/kit/values';
import type { LegalBasisKind, Purpose } from './vocabulary.ts';

/** What is recorded, or stands, for one purpose. */
export interface BasisTold {
  readonly purpose: Purpose;
  readonly kind: LegalBasisKind;
  readonly wordingVersion: string | null;
}

const consentOnly: readonly Purpose[] = ['TRAINING_REFERRAL', 'DIRECT_CONTACT', 'OWN_VOLUNTEERING'];

/** Whether a purpose stands on consent alone: its data leave the association, or are no part of why the person came. */
export const needsConsent = (purpose: Purpose): boolean => consentOnly.includes(purpose);

/** Reads the version of a wording, such as `2026-09`. */
export const readWording = (text: string): Parsed<string> =>
  /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(text)
    ? accept(text)
    : refuse(`« ${text} » is no version of a wording`, 'Give one such as 2026-09');

/** Whether consent names the wording that was read, and nothing else does. */
export const isWordingRight = ({ kind, wordingVersion }: BasisTold): boolean =>
  kind === 'CONSENT' ? readWording(wordingVersion ?? '').ok : wordingVersion === null;

/** Whether two say the same. */
export const isSameBasis = (one: BasisTold, other: BasisTold): boolean =>
  one.purpose === other.purpose && one.kind === other.kind && one.wordingVersion === other.wordingVersion;
