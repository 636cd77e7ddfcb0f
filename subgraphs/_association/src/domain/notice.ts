import type { NoticeKind } from './vocabulary.ts';

/**
 * Hours within which a notice must be acknowledged. The GDPR (article 19) asks for no number, only for no undue delay:
 * three days bridge a weekend on which a recipient is down; past them, somebody must call.
 */
export const NOTICE_HOURS = 72;

/** Who holds the copies of referrals that were sent. */
export const NOTICE_RECIPIENT = 'training-catalogue';

/** Until when a notice must be acknowledged that was written at an instant. */
export const findNoticeDueAt = (createdAt: Date): Date => new Date(createdAt.getTime() + NOTICE_HOURS * 3_600_000);

/** Makes a notice of a referral for whoever holds a copy of it; nobody has acknowledged it. */
export const makeNotice = (
  kind: NoticeKind,
  referral: { readonly id: string; readonly centerId: string },
  { id, createdAt }: { readonly id: string; readonly createdAt: Date },
) => ({
  id,
  kind,
  referralId: referral.id,
  centerId: referral.centerId,
  recipient: NOTICE_RECIPIENT,
  createdAt,
  dueAt: findNoticeDueAt(createdAt),
  acknowledgedAt: null,
});
