import { dayInParis } from '@tresse/kit/values';

/** What can happen to an accreditation. */
export type AccreditationEventKind = 'GRANTED' | 'REVOKED';

/** When an accreditation holds: days `YYYY-MM-DD`, half-open. */
export interface AccreditationTerm {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly revokedAt: Date | null;
}

/** Whether an accreditation is in force on a day: begun, not ended, not revoked on that day or before (Europe/Paris). */
export const isInForce = ({ validFrom, validTo, revokedAt }: AccreditationTerm, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo) && (revokedAt === null || day < dayInParis(revokedAt));
