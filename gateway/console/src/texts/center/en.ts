import type { Texts } from '../index.ts';

/** What is said of what is around a center, in English. */
export const center: Texts['center'] = {
  title: 'Around the center',
  intro: 'What is open around your center for the people who come to it.',
  what: 'what is around a center',
  sessions: {
    title: 'Learning French, reading and writing',
    unit: (days: number) =>
      `Sessions of French as a foreign language and of literacy that recruit and begin within ${days} days, the nearest first.`,
    reach: 'How far, as the crow flies',
    epci: 'In the center’s intercommunality',
    count: (count: number) => `Sessions found: ${count}.`,
    none: 'No session of this kind recruits here at present. Choose a greater distance.',
  },
  workshops: {
    title: 'Insertion workshops that recruit',
    unit: 'The insertion workshops (ACI) within 30 km that have open posts, the nearest first.',
    noExitRate:
      'The rate of good exits (sorties dynamiques) is not shown: no source that Tresse reads gives it by workshop.',
    listed: (count: number, hasMore: boolean) =>
      hasMore ? `${count} workshops shown, there are more.` : `Workshops shown: ${count}.`,
    none: 'No insertion workshop within 30 km has an open post.',
    unnamed: 'Workshop without a name',
    posts: (count: number) => (count > 1 ? `${count} open posts` : '1 open post'),
    post: (count: number) => (count > 1 ? `(${count} posts)` : '(1 post)'),
    rome: (code: string) => `Job ${code} of the ROME`,
    phone: 'Telephone',
    email: 'E-mail',
    updated: 'Updated on',
    unknown: 'not told',
  },
};
