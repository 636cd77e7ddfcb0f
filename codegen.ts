import type { CodegenConfig } from '@graphql-codegen/cli';

const scalarTypes = {
  ID: { input: 'string', output: 'string' },
  CommuneCode: 'string',
  Date: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
  DepartmentCode: 'string',
  PartialDate: 'string',
  Quarter: 'string',
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

/** Types of every subgraph's resolvers, from its SDL, and of the pages' operations, from the composed graph. */
const config: CodegenConfig = {
  generates: {
    'gateway/console/src/generated/operations.ts': {
      schema: 'schema/public.graphql',
      documents: 'schema/operations/**/*.graphql',
      plugins: ['typescript-operations'],
      config: {
        immutableTypes: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        scalars: { ...scalarTypes, DateTime: 'string' },
      },
    },
    ...resolverTypes('subgraphs/territories', 'subgraphs/territories/schema.graphql', {
      Region: '../db/tables.ts#RegionRow',
      Department: '../db/tables.ts#DepartmentRow',
      Epci: '../db/tables.ts#EpciRow',
      EmploymentArea: '../db/tables.ts#EmploymentAreaRow',
      Commune: '../db/tables.ts#CommuneRow',
    }),
    ...resolverTypes('subgraphs/training-catalogue', 'subgraphs/training-catalogue/schema.graphql', {
      Accreditation: '../db/tables/index.ts#AccreditationRow',
      AccreditationEvent: '../db/tables/index.ts#AccreditationEventRow',
      Derogation: '../db/tables/index.ts#DerogationRow',
      FollowedSearch: '../db/tables/index.ts#FollowedSearchRow',
      IntakeRule: '../db/tables/index.ts#IntakeRuleRow',
      ActionFunding: '../db/fundings.ts#FundingRow',
      Certification: '../db/certifications.ts#CertificationRow',
      FoundSessionConnection: '../search/search-sessions.ts#OpenedSearch',
      FoundSessionEdge: '../page-edges.ts#FoundSessionEdgeRow',
      NearbySessionEdge: '../page-edges.ts#NearbySessionEdgeRow',
      OfferQuality: '../db/quality.ts#QualityRow',
      Place: '../db/places.ts#PlaceRow',
      Provenance: '../domain/provenance.ts#ProvenanceRow',
      Provider: '../db/providers.ts#ProviderRow',
      Prescription: '../domain/prescription.ts#DecidedPrescription',
      ProviderSessionEdge: '../page-edges.ts#ProviderSessionEdgeRow',
      ReservedPlaces: '../db/tables/index.ts#ReservedPlacesRow',
      Scheme: '../db/tables/index.ts#SchemeRow',
      SchemeMandatary: '../db/tables/index.ts#SchemeMandataryRow',
      AnswerLink: '../actions/open-answer-link.ts#OpenedLink',
      LinkedReferral: '../actions/open-answer-link.ts#LinkedReferralRow',
      ReceivedReferral: '../db/tables/index.ts#ReceivedReferralRow',
      ReferralAnswer: '../db/tables/index.ts#ReferralAnswerRow',
      Session: '../db/sessions.ts#SessionRow',
      Training: '../db/trainings.ts#TrainingRow',
      TrainingAction: '../db/training-actions.ts#ActionRow',
      TrainingEdge: '../page-edges.ts#TrainingEdgeRow',
    }),
    ...resolverTypes('subgraphs/ess-directory', 'subgraphs/ess-directory/schema.graphql', {
      EssStructure: '../db/structures.ts#StructureRow',
      JobOpening: '../db/job-openings.ts#JobOpeningRow',
      NearbyEssStructureEdge: '../page-edges.ts#NearbyStructureEdgeRow',
    }),
    ...resolverTypes('subgraphs/partnership', 'subgraphs/partnership/schema.graphql', {
      Association: '../db/tables.ts#AssociationRow',
      Agreement: '../db/tables.ts#AgreementRow',
      Signatory: '../db/tables.ts#SignatoryRow',
      AgreementAxis: '../db/tables.ts#AgreementAxisRow',
      Commitment: '../db/tables.ts#CommitmentRow',
      CommitteeMeeting: '../db/tables.ts#CommitteeMeetingRow',
    }),
    ...resolverTypes('subgraphs/statistics', 'subgraphs/statistics/schema.graphql', {
      StatisticsRelease: '../db/tables.ts#ReleaseRow',
    }),
    ...resolverTypes('subgraphs/_association', 'schema/association.graphql', {
      Unit: '../db/tables/index.ts#UnitRow',
      Center: '../db/tables/index.ts#CenterRow',
      CollectiveInformation: '../db/tables/index.ts#CollectiveInformationRow',
      LegalBasis: '../db/tables/index.ts#LegalBasisRow',
      Notice: '../db/tables/index.ts#NoticeRow',
      OwnVolunteering: '../db/tables/index.ts#OwnVolunteeringRow',
      Person: '../db/tables/index.ts#PersonRow',
      Referral: '../db/tables/index.ts#ReferralRow',
      ReferralEnding: '../domain/endings.ts#Ending',
      ReferralStep: '../db/referrals.ts#StepOfPerson',
      VolunteerMission: '../db/tables/index.ts#MissionRow',
      VolunteerTeam: '../db/tables/index.ts#TeamRow',
      VolunteerTraining: '../db/tables/index.ts#VolunteerTrainingRow',
    }),
  },
};

// biome-ignore lint/style/noDefaultExport: the code generator reads the default export.
export default config;
