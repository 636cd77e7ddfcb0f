import type { Texts } from '../index.ts';

/** What is printed for the person, in easy English. */
export const slip: Texts['slip'] = {
  title: 'My training',
  hint: 'Print this slip and give it to the person. It fits on one page.',
  print: 'Print',
  back: 'Back to the referrals',
  unknown: 'This referral is not found.',
  reference: 'My number',
  referenceHint: 'Say this number on the phone. It stands for your name.',
  what: 'What is it?',
  when: 'When is it?',
  meeting: 'You have an appointment.',
  noMeeting: 'You have no appointment yet. The center will tell you the day and the time.',
  starts: (date) => `The training starts: ${date}.`,
  anyTime: 'You can start at any time.',
  where: 'Where is it?',
  noPlace: 'The place is not known yet. The center will tell you.',
  whom: 'Whom do I ask?',
  arrive: 'When you arrive, say: “I come for the training.” Then say your number.',
  question: 'Do you have a question? You cannot come? Call the center:',
  provider: 'The training provider:',
  hours: 'The center is open:',
  no: 'How do I say no?',
  noText: [
    'You have the right to say no.',
    'You have the right to change your mind.',
    'You do not have to say why.',
    'Call the center, or come and say so.',
    'The center goes on helping you.',
  ],
};
