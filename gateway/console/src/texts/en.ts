import { formatDate, formatNumber, formatPartialDate, type Language } from '@tresse/texts';
import { activity } from './activity/en.ts';
import { analysis } from './analysis/en.ts';
import { center } from './center/en.ts';
import { commitments } from './commitments/en.ts';
import { followUp } from './follow-up/en.ts';
import { followedSearches } from './followed-searches/en.ts';
import type { Texts } from './index.ts';
import { path } from './path/en.ts';
import { received } from './received/en.ts';
import { referrals } from './referrals/en.ts';
import { search } from './search/en.ts';
import { sessions } from './sessions/en.ts';
import { slip } from './slip/en.ts';

const language = 'en' as Language;

/** English: the second language of the pages. */
export const en: Texts = {
  language,
  product: { name: 'Tresse', what: 'Training and social inclusion in Nouvelle-Aquitaine' },
  skip: 'Skip to content',
  loading: 'Loading…',
  retry: 'Try again',
  more: 'Show more',
  choose: 'Choose',
  chooseNamed: (name: string) => `Choose: ${name}`,
  change: 'Change',
  nav: {
    label: 'Pages',
    whoIsIn: 'Who is in the graph',
    search: 'Search for training',
    followedSearches: 'My followed searches',
    sessions: 'Refer a person',
    referrals: 'Referrals of the center',
    followUp: 'To chase',
    path: 'Path of a person',
    center: 'Around the center',
    activity: 'Our activity',
    commitments: 'Our commitments',
    received: 'Referrals received',
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
    centersByDepartment: (centers: string) => `Centers by department (${centers})`,
    department: 'Department',
    centerCount: 'Centers',
    noCenters: 'Its centers are not known: its service does not answer.',
    loaded: (count: number) => `${count} associations shown.`,
  },
  ageBands: {
    UNDER_26: 'under 26',
    FROM_26_TO_49: 'from 26 to 49',
    FROM_50: '50 and over',
  },
  needs: {
    MOBILITY: 'mobility',
    CHILD_CARE: 'child care',
    HOUSING: 'housing',
    DIGITAL: 'digital skills',
    READING_WRITING_COUNTING: 'reading, writing, counting',
    FRENCH_LANGUAGE: 'French language',
    ADMINISTRATIVE: 'administrative steps',
    FINANCIAL: 'money difficulties',
  },
  statuses: {
    DRAFT: 'Draft, not yet sent',
    SENT: 'Sent',
    RECEIVED: 'Received by the provider',
    IN_REVIEW: 'Under review',
    WAITING_FOR_RELAY: 'Waiting for an accredited prescriber',
    PRESCRIBED: 'Prescribed',
    INVITED: 'Invited',
    PLACED: 'Placed',
    ADMITTED: 'Admitted',
    WAITING_LIST: 'On the waiting list',
    REFUSED: 'Refused',
    ENTERED: 'Entered training',
    SUSPENDED: 'Training suspended',
    LEFT_EARLY: 'Left early',
    COMPLETED: 'Completed',
    EXCLUDED: 'Excluded from the training',
    EMPLOYED: 'Left for a job',
    FOLLOWED_UP: 'Followed up after six months',
    TO_BE_REDIRECTED: 'To be redirected: the session has changed',
    CANCELLED: 'Cancelled',
    EXPIRED: 'Expired without an answer',
    SUPERSEDED: 'Replaced by another one',
    CONSENT_WITHDRAWN: 'Consent withdrawn',
  },
  centers: {
    what: 'the referrals of a center',
    choose: 'Your center',
    none: 'Choose a center',
    empty: 'No center is in your care. Ask the person who coordinates your association.',
  },
  session: {
    untitled: 'Training without a title',
    noProvider: 'provider not told',
    starts: (date: string) => `Starts: ${formatPartialDate(date, language)}`,
    ends: (date: string) => `Ends: ${formatPartialDate(date, language)}`,
    noDate: 'Ask the provider when it starts',
    permanent: 'One can enter at any time',
    sameCommune: 'In the commune of the center',
    certifying: 'Leads to a certification',
    distance: {
      COMMUNE: (km: number) => `${formatNumber(km, language)} km as the crow flies, from commune to commune`,
      EPCI: (km: number) =>
        `About ${formatNumber(km, language)} km as the crow flies: one of the two communes is only placed at the ` +
        'centre of its group of communes',
    },
  },
  search,
  followedSearches,
  center,
  activity,
  path,
  followUp,
  commitments,
  sessions,
  referrals,
  received,
  slip,
  counts: {
    hidden: 'hidden',
    missing: 'not known',
    'at-least': (number: string) => `at least ${number}`,
    plot: (caption: string) => `${caption} – as bars. The same figures are in the table below.`,
  },
  stages: {
    AWAITING_ANSWER: 'Without an answer',
    UNDER_REVIEW: 'Under review',
    ADMITTED: 'Admitted, not yet entered',
    ENTERED: 'Entered training',
    NOT_ENTERED: 'Did not enter',
  },
  genders: { WOMAN: 'Women', MAN: 'Men', OTHER: 'Other' },
  analysis,
};
