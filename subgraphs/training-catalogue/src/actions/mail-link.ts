import { type Database, everything, reachingFor } from '@tresse/kit';
import { insertLink } from '../db/answer-links.ts';
import { listAllAnswers } from '../db/referral-answers.ts';
import type { ReceivedReferralRow } from '../db/tables/index.ts';
import { findStatus, listPossibleAnswers } from '../domain/answers.ts';

/**
 * Has a link mailed by which the provider of a copy can answer as it stands now, if there is anything left to answer. The
 * transaction holds the lock of the referral.
 */
export const mailLink = (db: Database, copy: ReceivedReferralRow, askedAt: Date): Promise<void> =>
  reachingFor(db, everything, async () => {
    const { id: referralId, providerSiret } = copy;
    const answers = await listAllAnswers(db, referralId);
    if (listPossibleAnswers(findStatus(copy, answers), true).length === 0) return;
    await insertLink(db, { referralId, providerSiret, step: answers.length, askedAt });
  });
