import { formatDate, formatNumber, type Language } from '@tresse/texts';
import type { Texts } from '../index.ts';

const language = 'en' as Language;

/** English words of the searches that a center follows. */
export const followedSearches: Texts['followedSearches'] = {
  title: 'My followed searches',
  intro:
    'The searches that your center follows, and the sessions that answer them since the last time: new, back, moved, or ' +
    'open to people again.',
  what: 'the followed searches',
  none: 'Your center follows no search. Search for training, then choose “Follow this search”.',
  toSearch: 'Search for training',
  listed: (count) => (count === 1 ? '1 followed search' : `${count} followed searches`),
  newSessions: (count, since) => {
    const day = `since ${formatDate(since, language)}`;
    if (count === 0) return `Nothing new ${day}`;
    return count === 1 ? `One new session ${day}` : `${formatNumber(count, language)} new sessions ${day}`;
  },
  others: (count) => (count === 1 ? 'And one more.' : `And ${formatNumber(count, language)} more.`),
  mailed: (mailbox) => `A message goes to ${mailbox}, once a day at most.`,
  open: 'Open the search',
  openNamed: (label) => `Open the search: ${label}`,
  seen: 'Seen',
  seenNamed: (label) => `Seen: ${label}`,
  nowSeen: (label) => `${label}: seen.`,
  unfollow: 'Stop following',
  unfollowNamed: (label) => `Stop following: ${label}`,
  unfollowed: (label) => `${label}: followed no more.`,
  unknown: 'Your center follows this search no more.',
  follow: 'Follow this search',
  followIntro: 'Your center will see the sessions that answer this search from today on.',
  label: 'Name of the search',
  labelHint: 'Everybody of your center reads it. Write nobody’s name in it.',
  mailbox: 'Address of the center (optional)',
  mailboxHint: 'Such as contact@ or accueil@: it gets one message a day at most, when there is something new.',
  confirm: 'Follow',
  close: 'Close',
  followed: 'Your center follows this search.',
  refusals: {
    SearchAlreadyFollowed: 'Your center follows this search already.',
    TooManyFollowedSearches: 'Your center follows 20 searches already: stop following one.',
    CenterNotYours: 'This center is not entrusted to you: choose one of your centers.',
    MailboxNotGeneric: 'This address may be a person’s: give one of the center, such as contact@ or accueil@.',
    RequestKeyReused: 'This was asked in another way before. Close, then try again.',
  },
};
