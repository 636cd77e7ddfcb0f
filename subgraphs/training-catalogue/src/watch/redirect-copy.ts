import { type Database, everything, reachingFor } from '@tresse/kit';
import { canMove } from '@tresse/kit/referral';
import { dayInParis } from '@tresse/kit/values';
import { insertAnswer, listAllAnswers } from '../db/referral-answers.ts';
import type { ReceivedReferralRow } from '../db/tables/index.ts';
import { lockSession } from '../db/watched-sessions.ts';
import { findStatus, makeAnswer } from '../domain/answers.ts';
import { findWhyRedirected } from '../domain/watch.ts';

/**
 * Says of a copy that another session must be chosen, where its own one is no longer what the person was told, and the
 * rules allow it; says whether it did. The transaction holds the lock of the referral.
 */
export const redirectCopy = (db: Database, copy: ReceivedReferralRow, at: Date): Promise<boolean> =>
  reachingFor(db, everything, async () => {
    const session = await lockSession(db, copy.sessionId);
    const earlier = await listAllAnswers(db, copy.id);
    const status = findStatus(copy, earlier);
    if (!session || !canMove(status, 'TO_BE_REDIRECTED', 'SYSTEM')) return false;
    const reason = findWhyRedirected(copy, session, { status, today: dayInParis(at) });
    if (!reason) return false;
    const step = { to: 'TO_BE_REDIRECTED', by: 'SYSTEM', role: 'training-catalogue', at, told: { reason } } as const;
    await insertAnswer(db, makeAnswer(copy, earlier, step));
    return true;
  });
