import graphql from '@graphql-eslint/eslint-plugin';

const described = {
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
      // Root types are spread over every subgraph: their fields speak for them.
      ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]'],
    },
  ],
  '@graphql-eslint/no-hashtag-description': 'error',
};

const named = {
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: { style: 'PascalCase', forbiddenSuffixes: ['Type', 'Enum', 'Interface', 'Union'] },
      FieldDefinition: { style: 'camelCase', forbiddenPrefixes: ['get', 'list'] },
      InputValueDefinition: 'camelCase',
      Argument: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
    },
  ],
  '@graphql-eslint/no-duplicate-fields': 'error',
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/unique-enum-value-names': 'error',
};

// `relay-page-info` is left out: pages here go forward only, without `startCursor`.
// Types of one subgraph refer to those of another only by name, so what needs a whole schema reads the composed one.
const whole = {
  '@graphql-eslint/no-unreachable-types': 'error',
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/require-nullable-result-in-root': 'error',
};

// One schema for every file: the parser keeps the first configuration that it meets.
const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'schema/public.graphql' } },
};
const plugins = { '@graphql-eslint': graphql };

// biome-ignore lint/style/noDefaultExport: ESLint reads the default export.
export default [
  { ignores: ['.tools/', '.tresse/'] },
  {
    files: ['schema/association.graphql', 'subgraphs/*/schema.graphql', 'subgraphs/**/own.graphql'],
    plugins,
    languageOptions,
    rules: { ...described, ...named },
  },
  {
    files: ['schema/public.graphql'],
    plugins,
    languageOptions,
    rules: { ...described, ...named, ...whole },
  },
];
