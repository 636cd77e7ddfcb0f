import type { Texts } from '../index.ts';

/** What is said of the referrals that want something done, in English. */
export const followUp: Texts['followUp'] = {
  title: 'To chase or to redirect',
  intro: 'The referrals that want something of you, and what to do now.',
  next: 'To do',
  why: 'Where it stands',
  since: (day: string) => `since ${day}`,
  center: 'Center',
  noReason: 'reason not told',
  waiting: (days: number) => ({
    title: 'Waiting for an answer',
    unit: `Nothing has changed for more than ${days} days; the one that has waited longest first.`,
    none: 'No referral has waited that long.',
  }),
  threatened: {
    title: 'To be redirected',
    unit: 'Their session was cancelled, moved or is full: another one must be chosen.',
    none: 'No referral has lost its session.',
  },
  moved: 'Session moved',
  actions: {
    SEND: 'Send the draft',
    WAIT: 'Wait a little more',
    CALL_PROVIDER: 'Call the provider',
    CALL_PRESCRIBER: 'Call the prescriber',
    REMIND_PERSON: 'Remind the person of the appointment',
    CHOOSE_ANOTHER_SESSION: 'Choose another session',
    FOLLOW_UP: 'Ask for news',
  },
};
