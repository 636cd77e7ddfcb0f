const upward = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

/** The floors of the house: who may import whom. ARCHITECTURE.md draws them. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    upward(
      'subgraphs-are-separate',
      'A subgraph stands on _kit, _reference and, for associations, _association; never on another subgraph.',
      '^subgraphs/([^_/][^/]*)/',
      '^subgraphs/(?!_kit/|_reference/|_association/|$1/)',
    ),
    upward(
      'the-region-side-knows-no-association',
      'Only associations may import _association.',
      '^subgraphs/(territories|training-catalogue|ess-directory|partnership|statistics|_kit|_reference)/',
      '^subgraphs/_association/',
    ),
    upward(
      'kit-is-the-ground',
      '_kit imports no other folder of subgraphs.',
      '^subgraphs/_kit/',
      '^subgraphs/(?!_kit/)',
    ),
    upward(
      'reference-stands-on-kit',
      '_reference imports only _kit.',
      '^subgraphs/_reference/',
      '^subgraphs/(?!_kit/|_reference/)',
    ),
    upward(
      'association-stands-on-ground',
      '_association imports no subgraph.',
      '^subgraphs/_association/',
      '^subgraphs/(?!_)',
    ),
    upward(
      'tokens-logging-and-texts-are-the-lowest-ground',
      'Whoever signs, verifies, logs or speaks stands on tokens/, logging/ and texts/, which know nobody of the house.',
      '^(tokens|logging|texts)/',
      '^(gateway|subgraphs|scripts|tests)/',
    ),
    upward('gateway-reads-files', 'The gateway imports no subgraph.', '^gateway/', '^(subgraphs|scripts|tests)/'),
    upward(
      'the-pages-stand-alone',
      'The pages know the gateway only over HTTP: they import nothing of it, and of the house only operations.',
      '^gateway/console/',
      '^(gateway/(?!console/)|(subgraphs|scripts|tests)/)',
    ),
    upward('the-gateway-serves-files', 'The gateway imports no page.', '^gateway/src/', '^gateway/console/'),
    upward(
      'subgraphs-know-no-door',
      'A subgraph imports neither the gateway nor the command.',
      '^subgraphs/[^/]+/src/',
      '^(gateway|scripts|tests)/',
    ),
    upward(
      'domain-is-pure',
      'domain/ imports no GraphQL, no SQL, and of _kit only its plain values and the rules of referrals.',
      '^subgraphs/[^/]+/src/domain/',
      '/src/(db|resolvers|actions|loaders|import|collect|deliver|generated)|^subgraphs/_kit/src/(?!values/|referral/)|node_modules/(graphql|drizzle-orm|postgres|@apollo)/',
    ),
    upward(
      'db-serves',
      'db/ knows nothing of what uses it.',
      '^subgraphs/[^/]+/src/db/',
      '/src/(resolvers|actions|loaders|subgraph|context|main|import/|collect/|course/|deliver/|watch/)',
    ),
    upward(
      'deliveries-serve',
      'deliver/, and course/ and watch/ on which it stands, work beside the requests and know nothing of who answers them.',
      '^subgraphs/[^/]+/src/(course|deliver|watch)/',
      '/src/(resolvers|actions|loaders|subgraph|context|main)',
    ),
    upward(
      'actions-serve',
      'actions/ know nothing of resolvers.',
      '^subgraphs/[^/]+/src/actions/',
      '/src/(resolvers|subgraph|main)',
    ),
    upward(
      'resolvers-serve',
      'resolvers/ know nothing of the subgraph that mounts them.',
      '^subgraphs/[^/]+/src/resolvers/',
      '/src/(subgraph|main)\\.ts',
    ),
    upward(
      'sql-lives-in-db',
      'SQL is written in db/ alone.',
      '^subgraphs/[^/]+/src/(resolvers|actions|collect|course|deliver|domain|watch)/',
      'node_modules/(drizzle-orm|postgres)/',
    ),
    upward(
      'subgraph-client-is-lowest',
      'subgraph-client knows nothing above it.',
      '^gateway/src/subgraph-client/',
      '^gateway/src/(ownership|execution|gateway|exports|server|main)',
    ),
    upward(
      'ownership-below-execution',
      'ownership knows only the subgraph-client and the ground.',
      '^gateway/src/ownership/',
      '^gateway/src/(execution|gateway|exports|server|main)',
    ),
    upward(
      'execution-below-gateway',
      'execution knows nothing of the server.',
      '^gateway/src/execution/',
      '^gateway/src/(gateway|exports|server|main)',
    ),
    upward(
      'exports-below-server',
      'exports run operations through the gateway and know nothing of HTTP.',
      '^gateway/src/(gateway\\.ts|exports/)',
      '^gateway/src/(server|main)',
    ),
    upward(
      'answer-page-below-server',
      'answer-page asks through the gateway and knows nothing of HTTP.',
      '^gateway/src/answer-page/',
      '^gateway/src/(server|exports|main)',
    ),
    upward(
      'gateway-below-exports',
      'The gateway knows nothing of exports and of the answer page.',
      '^gateway/src/(gateway|limit-cost|prepare-operation)\\.ts',
      '^gateway/src/(exports|answer-page)/',
    ),
    upward(
      'the-ground-of-the-gateway',
      'admission, access, planning and supergraph know nothing of who uses them.',
      '^gateway/src/(admission|access|planning|supergraph|bundle|metrics)/',
      '^gateway/src/(ownership|execution|subgraph-client|gateway|exports|server|main)',
    ),
    { name: 'no-orphan-package', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-package-in-production',
      severity: 'error',
      from: {
        path: '^(gateway|subgraphs|scripts|tokens|logging|texts)/',
        pathNot: '(\\.test\\.ts|/tests/|/testing/|/make\\.ts|drizzle\\.config\\.ts)',
      },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['tests/peers', '^gateway/console/dist', '\\.graphql\\?raw$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
