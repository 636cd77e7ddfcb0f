/** The pages in the order of the menu; `name` finds their text. GraphiQL is a page of its own, loaded for itself. */
export const pages = [
  { path: '/', name: 'whoIsIn' },
  { path: '/formations', name: 'search' },
  { path: '/recherches-suivies', name: 'followedSearches' },
  { path: '/sessions', name: 'sessions' },
  { path: '/orientations', name: 'referrals' },
  { path: '/a-suivre', name: 'followUp' },
  { path: '/mon-centre', name: 'center' },
  { path: '/engagements', name: 'commitments' },
  { path: '/recues', name: 'received' },
  { path: '/analyse', name: 'analysis' },
  { path: '/graphiql', name: 'explorer' },
] as const;
