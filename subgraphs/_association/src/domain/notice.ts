/**
 * Hours within which a notice must be acknowledged. The GDPR (article 19) asks for no number, only for no undue delay:
 * three days bridge a weekend on which a recipient is down; past them, somebody must call.
 */
export const NOTICE_HOURS = 72;

/** Who holds the copies of referrals that were sent. */
export const NOTICE_RECIPIENT = 'training-catalogue';

/** Until when a notice must be acknowledged that was written at an instant. */
export const findNoticeDueAt = (createdAt: Date): Date => new Date(createdAt.getTime() + NOTICE_HOURS * 3_600_000);
