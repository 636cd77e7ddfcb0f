import { formatDate } from './formats.ts';
import type { Language, Texts } from './index.ts';

const language = 'en' as Language;

/** English: the second language of the pages. */
export const en: Texts = {
  language,
  product: { name: 'Tresse', what: 'Training and social inclusion in Nouvelle-Aquitaine' },
  skip: 'Skip to content',
  loading: 'Loading…',
  retry: 'Try again',
  more: 'Show more',
  close: 'Close',
  nav: {
    label: 'Pages',
    whoIsIn: 'Who is in the graph',
    sessions: 'Find a session',
    referrals: 'Follow my referrals',
    analysis: 'Analyse',
    explorer: 'GraphiQL',
  },
  signIn: {
    open: 'Sign in',
    choose: 'Who are you?',
    development: 'These people are invented: they are there to try Tresse.',
    none: 'No sign-in is open on this server.',
    failed: 'Signing in did not work. Try again in a moment.',
    as: (label: string) => `You are: ${label}`,
    out: 'Sign out',
    signedOut: 'You are signed out.',
    needed: 'To see this page, first say who you are.',
    expired: 'Your sign-in has expired. Say again who you are.',
  },
  problems: {
    title: 'A part of the answer is missing',
    denied: (what: string) => `Your role does not give access to ${what}.`,
    expired: 'Your sign-in has expired. Say again who you are.',
    unreachable: 'Tresse does not answer. Check your Internet connection, then try again.',
    broken: 'The answer could not be given in full. Try again; if it lasts, tell the Region.',
    silent: (name: string) => `${name}: this service does not answer at the moment. What depends on it is not shown.`,
  },
  notFound: { title: 'Page not found', text: 'This address leads nowhere.', home: 'Back to the first page' },
  states: {
    answers: 'Answers',
    'does not answer': 'Does not answer',
    unknown: 'State unknown',
  },
  dataUpdatedAt: (instant: string) => `Data of ${formatDate(instant, language)}`,
  subgraphs: {
    'training-catalogue': { name: 'Training offer', what: 'The trainings, sessions and providers of the Region.' },
    territories: { name: 'Territories', what: 'The official communes, groups of communes and departments.' },
    partnership: { name: 'Agreements', what: 'The partner associations and their agreements with the Region.' },
    'ess-directory': {
      name: 'Social and solidarity economy',
      what: 'The work-integration structures, among them insertion workshops (ACI), and their posts.',
    },
    statistics: { name: 'Statistics', what: 'The protected tables, released quarter by quarter.' },
  },
  membership: {
    CANDIDATE: 'Candidate: it has not signed an agreement.',
    SIGNED: 'Signed: it has signed, its service is not yet in use.',
    ACTIVE: 'Partner: it has signed an agreement and its service is in use.',
    SUSPENDED: 'Suspended.',
    LEFT: 'Has left the experiment.',
  },
  whoIsIn: {
    title: 'Who is in the graph',
    intro:
      'Tresse brings together the training offer of Région Nouvelle-Aquitaine and the charitable associations that ' +
      'signed an agreement with it. Each one keeps its own data.',
    associations: 'The associations',
    region: 'The services of the Region',
    fictional: 'Fictional scenario',
    centers: (count: number) => (count === 1 ? `${count} center` : `${count} centers`),
    centersCaption: (name: string) => `Centers by department – ${name}`,
    department: 'Department',
    centerCount: 'Centers',
    noCenters: 'Its centers are not known: its service does not answer.',
    loaded: (count: number) => `${count} associations shown.`,
  },
};
