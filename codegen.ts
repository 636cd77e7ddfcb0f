import type { CodegenConfig } from '@graphql-codegen/cli';

const scalarTypes = {
  ID: { input: 'string', output: 'string' },
  CommuneCode: 'string',
  Date: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
  DepartmentCode: 'string',
  PartialDate: 'string',
  Rna: 'string',
  Siren: 'string',
  Siret: 'string',
};

/** `mappers`: for each GraphQL type, the row that stands for it in the resolvers, as `path#Type` seen from `src/generated`. */
const resolverTypes = (folder: string, schema: string, mappers: Record<string, string> = {}) => ({
  [`${folder}/src/generated/resolvers.ts`]: {
    schema,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: '../context.ts#Context',
      mappers,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      defaultScalarType: 'unknown',
      scalars: scalarTypes,
    },
  },
});

/** Types of every subgraph's resolvers, from its SDL. */
const config: CodegenConfig = {
  generates: {
    ...resolverTypes('subgraphs/territories', 'subgraphs/territories/schema.graphql'),
    ...resolverTypes('subgraphs/training-catalogue', 'subgraphs/training-catalogue/schema.graphql'),
    ...resolverTypes('subgraphs/partnership', 'subgraphs/partnership/schema.graphql'),
    ...resolverTypes('subgraphs/_association', 'schema/association.graphql', {
      Unit: '../db/tables.ts#UnitRow',
      Center: '../db/tables.ts#CenterRow',
      Person: '../db/tables.ts#PersonRow',
      Referral: '../db/tables.ts#ReferralRow',
    }),
  },
};

// biome-ignore lint/style/noDefaultExport: the code generator reads the default export.
export default config;
