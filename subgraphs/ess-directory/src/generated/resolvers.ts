import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StructureRow } from '../db/structures.ts';
import type { JobOpeningRow } from '../db/job-openings.ts';
import type { NearbyStructureEdgeRow } from '../page-edges.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Code of a commune in the Code officiel géographique (INSEE): five characters, such as `33063` or `2A004`. */
  CommuneCode: { input: string; output: string; }
  /** A calendar date without time, in the Europe/Paris time zone, as `YYYY-MM-DD` (RFC 3339 full-date). */
  Date: { input: string; output: string; }
  /** Code of a department in the Code officiel géographique (INSEE): `33`, `2A` or `974`. */
  DepartmentCode: { input: string; output: string; }
  /** Fourteen digits that identify an establishment in the Sirene register (INSEE), key checked (La Poste's too). */
  Siret: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A commune; described by the territories subgraph. */
export type Commune = {
  /** Official code. */
  readonly code: Scalars['CommuneCode']['output'];
  /**
   * Structures of the social economy around the commune as the crow flies, nearest first; those without a known commune are
   * not among them. Null when the commune's position is not known.
   */
  readonly essStructuresNearby?: Maybe<NearbyEssStructureConnection>;
};


/** A commune; described by the territories subgraph. */
export type CommuneEssStructuresNearbyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EssStructureKind>>;
  withOpenPosts?: Scalars['Boolean']['input'];
  withinKm?: Scalars['Float']['input'];
};

/** A department; described by the territories subgraph. */
export type Department = {
  /** Official code. */
  readonly code: Scalars['DepartmentCode']['output'];
  /** Number of structures of the social economy that the directory holds in this department. */
  readonly essStructureCount?: Maybe<Scalars['Int']['output']>;
  /** Number of insertion workshops (ACI) that the directory holds in this department. */
  readonly insertionWorkshopCount?: Maybe<Scalars['Int']['output']>;
  /** Number of posts open in the insertion workshops (ACI) of this department, as far as sources tell them. */
  readonly openInsertionPostCount?: Maybe<Scalars['Int']['output']>;
};

/** How far a distance can be trusted. */
export type DistancePrecision =
  /** From the centre of a commune to the centre of a commune. */
  | 'COMMUNE'
  /** At least one end is only known to the centre of its EPCI. */
  | 'EPCI';

/** A structure of the social economy (French: structure de l'économie sociale et solidaire), such as an insertion company. */
export type EssStructure = {
  /** Whether one may apply to it now; null when no source tells. */
  readonly acceptsApplications?: Maybe<Scalars['Boolean']['output']>;
  /** Street address, one line, without the commune. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is an antenna (French: antenne): a place that works under the agreement of another establishment and has no
   * SIRET of its own.
   */
  readonly antenna?: Maybe<Scalars['Boolean']['output']>;
  /** The commune; null when the source names none that is known. */
  readonly commune?: Maybe<Commune>;
  /** What it does, in French, without markup; what names a person is masked. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Generic mailbox, as published; never a person's. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Id of data·inclusion: the source, two hyphens, the id there, such as `emplois-de-linclusion--<uuid>`. */
  readonly id: Scalars['ID']['output'];
  /** Its job openings, by title; null when no source tells them. */
  readonly jobOpenings?: Maybe<ReadonlyArray<JobOpening>>;
  /** What it is. */
  readonly kind?: Maybe<EssStructureKind>;
  /** Name as the structure shows itself, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Networks that carry it (data·inclusion code list `reseaux_porteurs`), such as `chantier-ecole`. */
  readonly networks?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Number of posts open in its openings that recruit; 0 while it takes no applications. Null when no source tells its
   * openings.
   */
  readonly openPostCount?: Maybe<Scalars['Int']['output']>;
  /** When it receives people, as OpenStreetMap `opening_hours`, such as `Mo-Fr 09:00-12:00; PH off`. */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Generic telephone, as published; never a mobile. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Postal code, five digits. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /**
   * SIRET at the signature of the agreement with the State (French: SIRET à la signature), which never changes: the one
   * under which the structure was first delivered. Null for kinds that sign none (GEIQ, OTHER).
   */
  readonly signatureSiret?: Maybe<Scalars['Siret']['output']>;
  /**
   * SIRET of the establishment now (French: SIRET actualisé); it changes when the establishment moves. Null when the source
   * gives none, and for an antenna.
   */
  readonly siret?: Maybe<Scalars['Siret']['output']>;
  /** The producer of its data, as data·inclusion names it, such as `emplois-de-linclusion`. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Day on which its source last changed it. */
  readonly updatedOn?: Maybe<Scalars['Date']['output']>;
  /** Web site. */
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** What a structure of the social economy is. */
export type EssStructureKind =
  /** Atelier et chantier d'insertion. */
  | 'ACI'
  /** Association intermédiaire. */
  | 'AI'
  /** Entreprise d'insertion. */
  | 'EI'
  /** Entreprise d'insertion par le travail indépendant. */
  | 'EITI'
  /** Entreprise de travail temporaire d'insertion. */
  | 'ETTI'
  /** Groupement d'employeurs pour l'insertion et la qualification. */
  | 'GEIQ'
  /** Another structure of the social economy, such as a ressourcerie or an entreprise adaptée. */
  | 'OTHER';

/** Kinds of contract, under the codes of les emplois de l'inclusion. */
export type JobContract =
  /** Contrat d'apprentissage. */
  | 'APPRENTICESHIP'
  /** Accompagnement à la création d'entreprise. */
  | 'BUSINESS_CREATION'
  /** CDD. */
  | 'FIXED_TERM'
  /** CDD d'insertion (CDDI). */
  | 'FIXED_TERM_I'
  /** CDD d'insertion, Convergence. */
  | 'FIXED_TERM_I_CVG'
  /** CDD d'insertion, Premières heures en chantier. */
  | 'FIXED_TERM_I_PHC'
  /** CDD Tremplin. */
  | 'FIXED_TERM_TREMPLIN'
  /** CDD d'usage. */
  | 'FIXED_TERM_USAGE'
  /** Autre type de contrat. */
  | 'OTHER'
  /** CDI. */
  | 'PERMANENT'
  /** CDI inclusion. */
  | 'PERMANENT_I'
  /** Contrat de professionnalisation. */
  | 'PROFESSIONAL_TRAINING'
  /** Contrat de mission intérimaire. */
  | 'TEMPORARY';

/** A job for which a structure recruits or recruited (French: fiche de poste). */
export type JobOpening = {
  /** Where one works: the commune of the opening, or else of the structure. */
  readonly commune?: Maybe<Commune>;
  /** Kind of contract; null when not told. */
  readonly contractType?: Maybe<JobContract>;
  /** What one does, in French, without markup; what names a person is masked. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Stable id: that of the structure, two hyphens, the id there. */
  readonly id: Scalars['ID']['output'];
  /** Number of posts open; 0 when it does not recruit. One that recruits and tells no number counts as 1. */
  readonly openPostCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it recruits now (les emplois de l'inclusion: `recrutement_ouvert`). */
  readonly recruiting?: Maybe<Scalars['Boolean']['output']>;
  /** ROME code of the job: a letter and four digits, such as `A1414`. */
  readonly romeCode?: Maybe<Scalars['String']['output']>;
  /** The structure. */
  readonly structure?: Maybe<EssStructure>;
  /** Title as the structure words it, in French; null when it keeps to that of the ROME. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Day on which its source last changed it. */
  readonly updatedOn?: Maybe<Scalars['Date']['output']>;
  /** Who is looked for, in French, without markup; what names a person is masked. */
  readonly wantedProfile?: Maybe<Scalars['String']['output']>;
};

/** A page of structures around a point (Relay connection). */
export type NearbyEssStructureConnection = {
  /** The structures of this page with their distance. */
  readonly edges: ReadonlyArray<NearbyEssStructureEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A structure in a page, with its distance. */
export type NearbyEssStructureEdge = {
  /** Opaque position of this structure. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres as the crow flies, rounded to the tenth. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The structure. */
  readonly node: EssStructure;
  /** How far the distance can be trusted: the less precise of its two ends. */
  readonly precision: DistancePrecision;
};

/** Where a page ends (Relay). */
export type PageInfo = {
  /** Cursor of the last item of this page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  /** The structure of this id; null when the directory does not hold it. */
  readonly essStructure?: Maybe<EssStructure>;
};


export type QueryEssStructureArgs = {
  id: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Commune: Commune;
  Department: Department;
  EssStructure: EssStructure;
  JobOpening: JobOpening;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EssStructure:
    ( { __typename: 'EssStructure' }
    & GraphQLRecursivePick<FederationTypes['EssStructure'], {"id":true}> );
  JobOpening:
    ( { __typename: 'JobOpening' }
    & GraphQLRecursivePick<FederationTypes['JobOpening'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Commune: ResolverTypeWrapper<Omit<Commune, 'essStructuresNearby'> & { essStructuresNearby?: Maybe<ResolversTypes['NearbyEssStructureConnection']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommuneCode: ResolverTypeWrapper<Scalars['CommuneCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Department: ResolverTypeWrapper<Department>;
  DepartmentCode: ResolverTypeWrapper<Scalars['DepartmentCode']['output']>;
  DistancePrecision: DistancePrecision;
  EssStructure: ResolverTypeWrapper<StructureRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EssStructureKind: EssStructureKind;
  JobContract: JobContract;
  JobOpening: ResolverTypeWrapper<JobOpeningRow>;
  NearbyEssStructureConnection: ResolverTypeWrapper<Omit<NearbyEssStructureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NearbyEssStructureEdge']> }>;
  NearbyEssStructureEdge: ResolverTypeWrapper<NearbyStructureEdgeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Siret: ResolverTypeWrapper<Scalars['Siret']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Commune: Omit<Commune, 'essStructuresNearby'> & { essStructuresNearby?: Maybe<ResolversParentTypes['NearbyEssStructureConnection']> } | FederationReferenceTypes['Commune'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  CommuneCode: Scalars['CommuneCode']['output'];
  Date: Scalars['Date']['output'];
  Department: Department | FederationReferenceTypes['Department'];
  DepartmentCode: Scalars['DepartmentCode']['output'];
  EssStructure: StructureRow;
  ID: Scalars['ID']['output'];
  JobOpening: JobOpeningRow;
  NearbyEssStructureConnection: Omit<NearbyEssStructureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NearbyEssStructureEdge']> };
  NearbyEssStructureEdge: NearbyStructureEdgeRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Siret: Scalars['Siret']['output'];
};

export type CommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
  essStructuresNearby?: Resolver<Maybe<ResolversTypes['NearbyEssStructureConnection']>, ParentType, ContextType, RequireFields<CommuneEssStructuresNearbyArgs, 'first' | 'withOpenPosts' | 'withinKm'>>;
};

export interface CommuneCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommuneCode'], any> {
  name: 'CommuneCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  essStructureCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insertionWorkshopCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openInsertionPostCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DepartmentCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DepartmentCode'], any> {
  name: 'DepartmentCode';
}

export type EssStructureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EssStructure'] = ResolversParentTypes['EssStructure'], FederationReferenceType extends FederationReferenceTypes['EssStructure'] = FederationReferenceTypes['EssStructure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EssStructure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptsApplications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  antenna?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobOpenings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobOpening']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EssStructureKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  openPostCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureSiret?: Resolver<Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobOpening'] = ResolversParentTypes['JobOpening'], FederationReferenceType extends FederationReferenceTypes['JobOpening'] = FederationReferenceTypes['JobOpening']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JobOpening']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  contractType?: Resolver<Maybe<ResolversTypes['JobContract']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openPostCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recruiting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  romeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['EssStructure']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wantedProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NearbyEssStructureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyEssStructureConnection'] = ResolversParentTypes['NearbyEssStructureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearbyEssStructureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NearbyEssStructureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyEssStructureEdge'] = ResolversParentTypes['NearbyEssStructureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EssStructure'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DistancePrecision'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  essStructure?: Resolver<Maybe<ResolversTypes['EssStructure']>, ParentType, ContextType, RequireFields<QueryEssStructureArgs, 'id'>>;
};

export interface SiretScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siret'], any> {
  name: 'Siret';
}

export type Resolvers<ContextType = Context> = {
  Commune?: CommuneResolvers<ContextType>;
  CommuneCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCode?: GraphQLScalarType;
  EssStructure?: EssStructureResolvers<ContextType>;
  JobOpening?: JobOpeningResolvers<ContextType>;
  NearbyEssStructureConnection?: NearbyEssStructureConnectionResolvers<ContextType>;
  NearbyEssStructureEdge?: NearbyEssStructureEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Siret?: GraphQLScalarType;
};

