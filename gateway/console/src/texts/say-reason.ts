import { answerTexts } from '@tresse/texts';
import type { ReferralReason } from '../generated/operations.ts';
import type { Texts } from './index.ts';

/** Says why a referral stands where it does: what a provider may answer, or that the session moved. */
export function sayReason(reason: ReferralReason | null | undefined, { followUp, language }: Texts): string {
  if (!reason) return followUp.noReason;
  return reason === 'SESSION_MOVED' ? followUp.moved : answerTexts[language].reasons[reason];
}
