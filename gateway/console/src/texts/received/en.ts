import type { Texts } from '../index.ts';

/** What the page of providers says, in English. */
export const received: Texts['received'] = {
  title: 'Answer referrals',
  intro: 'The people whom associations refer to your sessions, latest first. Call the center to reach them.',
  what: 'the referrals that a training provider received',
  none: 'No referral received.',
  listed: (count, hasMore) => (hasMore ? `${count} referrals shown, there are more.` : `Referrals shown: ${count}.`),
  center: 'Center',
  phone: 'Telephone',
  hours: 'Opening hours',
  meeting: 'Appointment',
  answer: 'Your answer',
  chooseAnswer: 'Choose',
  reason: 'Reason',
  outcome: 'Outcome',
  day: 'Day',
  time: 'Time',
  place: 'Place: street, town, room',
  send: 'Send the answer',
  sendOf: (reference) => `Send the answer to referral ${reference}`,
  answered: (reference) => `The answer to referral ${reference} is sent.`,
  file: 'Answer several referrals by a CSV file',
  fileHint: (columns) =>
    `A row a referral, below the column names ${columns}. Answer, reason and outcome are written in French, as on this page, ` +
    'or as codes; the day as 2026-11-12, the time as 09:30. The file is checked first: nothing is sent before you agree.',
  fileChoose: 'CSV file',
  fileUnreadable: 'This file cannot be read. Save it as CSV (UTF-8), then try again.',
  fileWorking: 'One moment…',
  fileChecked: (ready, refused) => `Answers ready to be sent: ${ready}. Rows refused: ${refused}.`,
  fileSend: (count) => `Send the answers (${count})`,
  fileSent: (count) => `Answers sent: ${count}.`,
  fileSaveRefused: 'Save the refused rows',
  fileRefusedName: 'refused-rows.csv',
  notTaken: 'The answer could not be taken: check date and place, then try again.',
  rowRefusals: {
    'unknown-reference': 'This reference is not among the referrals received.',
    twice: 'This reference stands further up in the file.',
    'unknown-answer': 'This answer is none of those of the page.',
    'not-possible': 'This answer is not possible: see where the referral stands.',
    incomplete: 'Something is missing: reason, outcome, or day, time and place.',
  },
  refusals: {
    UnknownReceivedReferral: 'This referral was withdrawn, or is not sent to your organisation.',
    AnswerNotPossible: 'This answer is no longer possible. Reload the page to see where the referral stands.',
    AnswerIncomplete: 'Something is missing: complete the answer.',
    PrescriptionMissing:
      'This training needs a prescription, which this referral has not yet: an accredited prescriber must give it. You can already refuse, with a reason.',
    SessionClosed: 'This session is over or no longer offered: nobody can be invited or admitted to it.',
    RequestKeyReused: 'This page has been used before. Reload it and start again.',
  },
};
