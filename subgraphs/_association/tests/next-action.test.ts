import { expect, test } from 'vitest';
import { findNextAction } from '../src/domain/next-action.ts';
import type { ReferralStatus } from '../src/domain/vocabulary.ts';
import { usualWaiting } from '../src/domain/waiting.ts';

const now = new Date('2026-06-30T08:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test.each<[ReferralStatus, number, string | null, number?]>([
  ['DRAFT', 0, 'SEND'],
  ['SENT', 13, 'WAIT'],
  ['SENT', 14, 'CALL_PROVIDER'],
  ['RECEIVED', 40, 'CALL_PROVIDER'],
  ['IN_REVIEW', 14, 'CALL_PROVIDER'],
  ['PRESCRIBED', 14, 'CALL_PROVIDER'],
  ['WAITING_FOR_RELAY', 13, 'WAIT'],
  ['WAITING_FOR_RELAY', 14, 'CALL_PRESCRIBER'],
  ['INVITED', 40, 'REMIND_PERSON', -1],
  ['INVITED', 40, 'WAIT', 13],
  ['INVITED', 40, 'CALL_PROVIDER', 14],
  ['INVITED', 14, 'CALL_PROVIDER'],
  ['TO_BE_REDIRECTED', 0, 'CHOOSE_ANOTHER_SESSION'],
  ['ADMITTED', 300, 'WAIT'],
  ['WAITING_LIST', 300, 'WAIT'],
  ['ENTERED', 300, 'WAIT'],
  ['COMPLETED', 180, 'WAIT'],
  ['COMPLETED', 184, 'FOLLOW_UP'],
  ['LEFT_EARLY', 184, 'FOLLOW_UP'],
  ['FOLLOWED_UP', 0, null],
  ['REFUSED', 0, null],
  ['CANCELLED', 0, null],
  ['CONSENT_WITHDRAWN', 0, null],
])('a referral that is %s for %i days leads to %s', (status, days, action, meetingDaysAgo) => {
  const meetingAt = meetingDaysAgo === undefined ? null : daysAgo(meetingDaysAgo);
  expect(findNextAction({ status, updatedAt: daysAgo(days), meetingAt }, usualWaiting, now)).toBe(action);
});
