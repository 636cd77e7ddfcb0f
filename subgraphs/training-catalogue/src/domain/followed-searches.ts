import { dayInParis } from '@tresse/kit/values';

/** Searches that a center follows at most. */
export const mostFollowed = 20;

/** What is known of the mails about a followed search. */
interface Mailed {
  readonly mailbox: string | null;
  readonly mailedAt: Date | null;
}

/** Whether a mail about a followed search may be sent at an instant: somewhere, and not twice on one day (Europe/Paris). */
export const mayBeMailed = ({ mailbox, mailedAt }: Mailed, at: Date): boolean =>
  mailbox !== null && (mailedAt === null || dayInParis(mailedAt) < dayInParis(at));
