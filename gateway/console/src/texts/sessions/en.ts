import { formatDate, type Language } from '@tresse/texts';
import type { Texts } from '../index.ts';

const language = 'en' as Language;

/** What is said where a person is referred to a session. */
export const sessions: Texts['sessions'] = {
  title: 'Find a session and refer a person',
  intro: 'In four steps: your center, a session, a person, then the referral.',
  what: 'the search of a session to refer a person',
  step: (number: number, title: string) => `Step ${number} – ${title}`,
  center: 'Your center',
  session: 'The session',
  person: 'The person',
  refer: 'The referral',
  unknownSession: 'This session is no longer offered. Choose another one.',
  within: 'Largest distance, as the crow flies',
  kilometres: (km: number) => `${km} km`,
  found: (count: number, hasMore: boolean) =>
    hasMore ? `${count} sessions shown, there are more.` : `Sessions shown: ${count}.`,
  noSession: 'No open session within this distance. Choose a larger one.',
  notPlaced: 'The commune of this center is not placed: sessions around it cannot be searched.',
  pseudonym: 'Person',
  pseudonymHint: 'These codes stand for names. Only the register of your association tells who is who.',
  lastContact: (date: string) => `Last contact: ${formatDate(date, language)}`,
  needs: (needs: string) => `Needs: ${needs}`,
  noNeeds: 'No need noted',
  noPerson: 'This center accompanies nobody at the moment.',
  people: (count: number) => `People shown: ${count}.`,
  check: 'Check the session and the person above, then refer.',
  button: 'Refer this person',
  sending: 'Writing…',
  done: 'Draft written',
  reference: 'Reference to read aloud:',
  notSent: 'This is a draft: it is not yet sent to the provider.',
  readConsent: 'To send it, the person has to agree. Read to her:',
  consent:
    '“We send your request to the training provider. The provider sees a reference, not your name, and answers through ' +
    'our center. You can say no. You can change your mind at any time.”',
  agree: 'She agrees: send it',
  sent: 'The referral is sent to the provider. Its slip to print is in “Referrals of the center”.',
  sendRefusals: {
    UnknownPerson: 'This person is unknown, or accompanied by another center.',
    LegalBasisInForce: 'Her consent cannot be recorded: another basis stands. Ask your coordinator.',
    UnknownReferral: 'This referral is unknown, or made by another center.',
    ReferralNotDraft: 'This referral has been sent, cancelled or closed before.',
    ConsentMissing: 'The consent of the person is missing or withdrawn. Ask her again.',
    IdempotencyKeyReused: 'This page has been used before. Reload it and start again.',
  },
  another: 'Refer another person',
  follow: 'See the referrals of the center',
  refused: 'The referral is not written',
  refusals: {
    UnknownCenter: 'This center is unknown, or not in your care. Choose another one.',
    UnknownPerson: 'This person is unknown, or accompanied by another center. Choose another one.',
    IdempotencyKeyReused: 'Another referral has already left from this page. Reload the page and start again.',
  },
};
