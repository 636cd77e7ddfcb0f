import type { Texts } from '../index.ts';

/** What is said of the figures for analysts. */
export const analysis: Texts['analysis'] = {
  title: 'The three questions of the analyst',
  intro: 'Figures of all associations, quarter by quarter. No person is in them.',
  what: 'the statistics',
  none: 'No quarter is released yet.',
  quarter: 'Quarter',
  period: (from: string, to: string) => `From ${from} to ${to}.`,
  released: (version: number, date: string) => `Version ${version}, released on ${date}.`,
  hidden: (threshold: number) =>
    `“hidden”: a number from 0 to ${threshold - 1}, or one withheld so that such a number cannot be worked out. ` +
    'A hidden number is therefore not a zero.',
  missing: (names: string) => `Have not given their figures: ${names}. Nothing of them is counted here.`,
  department: 'Department',
  association: 'Association',
  ageBand: 'Age',
  wholeRegion: 'The whole region',
  save: 'Save as CSV',
  saveNamed: (title: string) => `Save as CSV: ${title}`,
  saved: (name: string) => `File saved: ${name}`,
  referrals: {
    title: '1. How far have referrals come?',
    unit: 'What is counted: referrals sent during the quarter, by department of the center.',
    caption: (association: string) => `Referrals by department and stage – ${association}`,
  },
  entries: {
    title: '2. Who entered training?',
    unit: 'What is counted: entries into training during the quarter, all associations together.',
    every: 'Every department',
    departmentAndAge: 'Department and age',
    caption: (place: string) => `Entries into training by age and gender – ${place}`,
  },
  offer: {
    title: '3. Does the offer meet the need?',
    unit:
      'The need: referrals sent during the quarter, all associations together (“at least” where a part is hidden). ' +
      'The offer: what is open today. Each column has its own scale.',
    caption: 'Need and offer by department',
    columns: {
      referrals: 'Referrals sent',
      sessions: 'Open training sessions',
      workshops: 'Insertion workshops (ACI)',
      posts: 'Open insertion posts',
    },
  },
};
