import { createHash, randomBytes } from 'node:crypto';

/** Whether a link can still be answered to: not before, when it was answered since it was sent, or when its time is over. */
export type AnswerLinkState = 'OPEN' | 'USED' | 'EXPIRED';

const validDays = 8;
const day = 24 * 3_600_000;

/** No other link is sent on demand within this time. */
export const pauseMs = 15 * 60_000;

/** Until when a link that is sent now is valid. */
export const expiryOf = (sentAt: Date): Date => new Date(sentAt.getTime() + validDays * day);

/** Makes what a link carries: nobody can guess it, and nothing is in it. */
export const createLinkToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it: whoever reads the database can answer to nothing. */
export const hashLinkToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Finds whether a link can be answered to, of a referral to which so many answers were given. */
export function findLinkState(link: { step: number; expiresAt: Date | null }, answerCount: number, now: Date) {
  if (answerCount !== link.step) return 'USED';
  return link.expiresAt !== null && now < link.expiresAt ? 'OPEN' : 'EXPIRED';
}
