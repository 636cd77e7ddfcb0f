import type { Database } from '@tresse/kit';
import { insertNotices } from '../db/notices.ts';
import { moveReferral } from '../db/referral-writes.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import { makeNotice } from '../domain/notice.ts';
import type { MakeToken } from '../tokens.ts';

/** As what a referral is closed, by which role and when. */
interface Closing {
  readonly as: 'CANCELLED' | 'EXPIRED' | 'SUPERSEDED';
  readonly role: string;
  readonly at: Date;
  readonly makeToken: MakeToken;
}

/** Closes a referral that is locked, and has whoever holds a copy told once the transaction commits. */
export async function closeReferral(
  db: Database,
  referral: ReferralRow,
  { as, role, at, makeToken }: Closing,
): Promise<ReferralRow> {
  await moveReferral(db, { referralId: referral.id, role, at, from: referral.status, to: as });
  if (referral.sentAt !== null)
    await insertNotices(db, [makeNotice(as, referral, { id: `n-${makeToken(20)}`, createdAt: at })]);
  return { ...referral, status: as, updatedAt: at };
}
