import type { Texts } from './texts/index.ts';

interface PageOfMenu {
  readonly path: string;
  /** Finds its text. */
  readonly name: Exclude<keyof Texts['nav'], 'label'>;
  /** Whom it serves, as `roles.yaml` names them; without it, anybody. */
  readonly roles?: readonly string[];
}

const leads = ['center-lead', 'department-coordinator'];
const centers = ['volunteer', ...leads];
const region = ['region-analyst', 'region-manager'];

/** The pages in the order of the menu. GraphiQL is a page of its own, loaded for itself. */
const pages: readonly PageOfMenu[] = [
  { path: '/', name: 'whoIsIn' },
  { path: '/formations', name: 'search' },
  { path: '/recherches-suivies', name: 'followedSearches', roles: ['volunteer', 'center-lead'] },
  { path: '/sessions', name: 'sessions', roles: centers },
  { path: '/orientations', name: 'referrals', roles: centers },
  { path: '/a-suivre', name: 'followUp', roles: centers },
  { path: '/parcours', name: 'path', roles: centers },
  { path: '/mon-centre', name: 'center', roles: centers },
  { path: '/notre-activite', name: 'activity', roles: leads },
  { path: '/engagements', name: 'commitments', roles: [...leads, 'regional-delegate', ...region] },
  { path: '/recues', name: 'received', roles: ['training-provider'] },
  { path: '/analyse', name: 'analysis', roles: region },
  { path: '/graphiql', name: 'explorer' },
];

/** Lists what the menu shows to a role; to nobody what anybody may use. The others keep their addresses. */
export const listPages = (role: string | undefined): readonly PageOfMenu[] =>
  pages.filter(({ roles }) => !roles || (role !== undefined && roles.includes(role)));
