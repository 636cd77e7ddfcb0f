import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReleaseRow } from '../db/tables.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without time, in the Europe/Paris time zone, as `YYYY-MM-DD` (RFC 3339 full-date). */
  Date: { input: string; output: string; }
  /** An instant in UTC, as `YYYY-MM-DDThh:mm:ss.sssZ` (RFC 3339). */
  DateTime: { input: string; output: Date | string; }
  /** Code of a department in the Code officiel géographique (INSEE): `33`, `2A` or `974`. */
  DepartmentCode: { input: string; output: string; }
  /** A calendar quarter in the Europe/Paris time zone, as `YYYY-Qn`, such as `2026-Q3`. */
  Quarter: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An age band, in completed years. */
export type AgeBand =
  /** From 26 to 49 years. */
  | 'FROM_26_TO_49'
  /** 50 years and over. */
  | 'FROM_50'
  /** Under 26 years. */
  | 'UNDER_26';

/** An association; described by the partnership subgraph. */
export type Association = {
  /** Slug of the association. */
  readonly id: Scalars['ID']['output'];
};

/** Whether a count is shown. */
export type CellState =
  /**
   * Masqué : from 0 to 10, or withheld so that such a count cannot be worked out. Zero is not told from hidden. Where an
   * earlier version published the cell, less than the threshold was added to it since.
   */
  | 'HIDDEN'
  /** Publié : the exact count, at or above the threshold. */
  | 'PUBLISHED';

/** What is counted in a table. */
export type CountedUnit =
  /** Entrées en formation : one person may have several. */
  | 'ENTRIES'
  /** Orientations : one person may have several. */
  | 'REFERRALS';

/** A department; described by the territories subgraph. */
export type Department = {
  /** Official code. */
  readonly code: Scalars['DepartmentCode']['output'];
};

/** A count of entries into training. */
export type EntriesCell = {
  /** Age band of the person on the day of the latest contact. */
  readonly ageBand: AgeBand;
  /** Number of entries; null when hidden. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The department of the center that referred. */
  readonly department: Department;
  /** Gender of the person. */
  readonly gender: Gender;
  /** Whether it is shown. */
  readonly state: CellState;
};

/** Entries into training during the quarter, whenever the referral was sent. */
export type EntriesCube = {
  /** Every combination of department, age band and gender, by department code. */
  readonly cells: ReadonlyArray<EntriesCell>;
  /** What is counted twice, and what is not counted, in French. */
  readonly doubleCountingNote: Scalars['String']['output'];
  /** The whole region: every combination of age band and gender. */
  readonly totals: ReadonlyArray<EntriesTotal>;
  /** What is counted: entries. */
  readonly unit: CountedUnit;
};

/** A count of entries into training over the whole region. */
export type EntriesTotal = {
  /** Age band of the person on the day of the latest contact. */
  readonly ageBand: AgeBand;
  /** Number of entries; null when hidden. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Gender of the person. */
  readonly gender: Gender;
  /** Whether it is shown. */
  readonly state: CellState;
};

/** Gender, for counts alone: no person shows it. */
export type Gender =
  /** Homme. */
  | 'MAN'
  /** Autre. */
  | 'OTHER'
  /** Femme. */
  | 'WOMAN';

export type Query = {
  /** The protected figures of one quarter; null when there are none. */
  readonly statisticsRelease?: Maybe<StatisticsRelease>;
  /** The latest version of every quarter released, latest quarter first. */
  readonly statisticsReleases?: Maybe<ReadonlyArray<StatisticsRelease>>;
};


export type QueryStatisticsReleaseArgs = {
  quarter?: InputMaybe<Scalars['Quarter']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a referral that was sent has come, for counts. */
export type ReferralStage =
  /** Admise, pas encore entrée. */
  | 'ADMITTED'
  /** Sans réponse : sent or received, nobody has looked at it. */
  | 'AWAITING_ANSWER'
  /** Entrée en formation, also when it has ended since. */
  | 'ENTERED'
  /** Sans entrée : refused, or cancelled after it was sent. */
  | 'NOT_ENTERED'
  /** En cours d'examen : in review, invited or on a waiting list. */
  | 'UNDER_REVIEW';

/** A count of referrals. */
export type ReferralsByStageCell = {
  /** The association that referred. */
  readonly association: Association;
  /** Number of referrals; null when hidden. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The department of the center that referred. */
  readonly department: Department;
  /** How far the referrals had come when counted. */
  readonly stage: ReferralStage;
  /** Whether it is shown. */
  readonly state: CellState;
};

/** Referrals sent during the quarter. No sum of them gives a count of the entries, which are dated by the entry. */
export type ReferralsByStageCube = {
  /** Every combination of department, stage and association that gave its counts, by department code. */
  readonly cells: ReadonlyArray<ReferralsByStageCell>;
  /** What is counted twice, in French. */
  readonly doubleCountingNote: Scalars['String']['output'];
  /** The whole region: every combination of stage and association that gave its counts. */
  readonly totals: ReadonlyArray<ReferralsByStageTotal>;
  /** What is counted: referrals. */
  readonly unit: CountedUnit;
};

/** A count of referrals over the whole region. */
export type ReferralsByStageTotal = {
  /** The association that referred. */
  readonly association: Association;
  /** Number of referrals; null when hidden. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How far the referrals had come when counted. */
  readonly stage: ReferralStage;
  /** Whether it is shown. */
  readonly state: CellState;
};

/**
 * The figures of a quarter over all associations, counted once it had ended and never changed since. A new version follows
 * when an association gives its counts later; earlier versions stay as they are.
 */
export type StatisticsRelease = {
  /** Entries into training during the quarter, all associations together, by department of the center, age band and gender. */
  readonly entries: EntriesCube;
  /** `<quarter>.<version>`, such as `2026-Q3.1`. */
  readonly id: Scalars['ID']['output'];
  /** Associations that take part in the statistics and had not given their counts: no figure holds anything of them. */
  readonly missingPartners: ReadonlyArray<Association>;
  /** First day of the quarter. */
  readonly periodFrom: Scalars['Date']['output'];
  /** Day after the last day of the quarter. */
  readonly periodTo: Scalars['Date']['output'];
  /** The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** Referrals sent during the quarter, by department of the center, stage reached when counted, and association. */
  readonly referralsByStage: ReferralsByStageCube;
  /** When this version was made. */
  readonly releasedAt: Scalars['DateTime']['output'];
  /** The smallest count that is published. */
  readonly threshold: Scalars['Int']['output'];
  /** Version, from 1. */
  readonly version: Scalars['Int']['output'];
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
  StatisticsRelease: StatisticsRelease;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  StatisticsRelease:
    ( { __typename: 'StatisticsRelease' }
    & GraphQLRecursivePick<FederationTypes['StatisticsRelease'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgeBand: AgeBand;
  Association: ResolverTypeWrapper<Association>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CellState: CellState;
  CountedUnit: CountedUnit;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<Department>;
  DepartmentCode: ResolverTypeWrapper<Scalars['DepartmentCode']['output']>;
  EntriesCell: ResolverTypeWrapper<EntriesCell>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EntriesCube: ResolverTypeWrapper<EntriesCube>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  EntriesTotal: ResolverTypeWrapper<EntriesTotal>;
  Gender: Gender;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferralStage: ReferralStage;
  ReferralsByStageCell: ResolverTypeWrapper<ReferralsByStageCell>;
  ReferralsByStageCube: ResolverTypeWrapper<ReferralsByStageCube>;
  ReferralsByStageTotal: ResolverTypeWrapper<ReferralsByStageTotal>;
  StatisticsRelease: ResolverTypeWrapper<ReleaseRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Association: Association;
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: Department;
  DepartmentCode: Scalars['DepartmentCode']['output'];
  EntriesCell: EntriesCell;
  Int: Scalars['Int']['output'];
  EntriesCube: EntriesCube;
  String: Scalars['String']['output'];
  EntriesTotal: EntriesTotal;
  Quarter: Scalars['Quarter']['output'];
  Query: Record<PropertyKey, never>;
  ReferralsByStageCell: ReferralsByStageCell;
  ReferralsByStageCube: ReferralsByStageCube;
  ReferralsByStageTotal: ReferralsByStageTotal;
  StatisticsRelease: ReleaseRow;
  Boolean: Scalars['Boolean']['output'];
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
};

export interface DepartmentCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DepartmentCode'], any> {
  name: 'DepartmentCode';
}

export type EntriesCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesCell'] = ResolversParentTypes['EntriesCell']> = {
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
};

export type EntriesCubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesCube'] = ResolversParentTypes['EntriesCube']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['EntriesCell']>, ParentType, ContextType>;
  doubleCountingNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['EntriesTotal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountedUnit'], ParentType, ContextType>;
};

export type EntriesTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntriesTotal'] = ResolversParentTypes['EntriesTotal']> = {
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  statisticsRelease?: Resolver<Maybe<ResolversTypes['StatisticsRelease']>, ParentType, ContextType, Partial<QueryStatisticsReleaseArgs>>;
  statisticsReleases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatisticsRelease']>>, ParentType, ContextType>;
};

export type ReferralsByStageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralsByStageCell'] = ResolversParentTypes['ReferralsByStageCell']> = {
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
};

export type ReferralsByStageCubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralsByStageCube'] = ResolversParentTypes['ReferralsByStageCube']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ReferralsByStageCell']>, ParentType, ContextType>;
  doubleCountingNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ReferralsByStageTotal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountedUnit'], ParentType, ContextType>;
};

export type ReferralsByStageTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralsByStageTotal'] = ResolversParentTypes['ReferralsByStageTotal']> = {
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
};

export type StatisticsReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRelease'] = ResolversParentTypes['StatisticsRelease'], FederationReferenceType extends FederationReferenceTypes['StatisticsRelease'] = FederationReferenceTypes['StatisticsRelease']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StatisticsRelease']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entries?: Resolver<ResolversTypes['EntriesCube'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingPartners?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  referralsByStage?: Resolver<ResolversTypes['ReferralsByStageCube'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Association?: AssociationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCode?: GraphQLScalarType;
  EntriesCell?: EntriesCellResolvers<ContextType>;
  EntriesCube?: EntriesCubeResolvers<ContextType>;
  EntriesTotal?: EntriesTotalResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ReferralsByStageCell?: ReferralsByStageCellResolvers<ContextType>;
  ReferralsByStageCube?: ReferralsByStageCubeResolvers<ContextType>;
  ReferralsByStageTotal?: ReferralsByStageTotalResolvers<ContextType>;
  StatisticsRelease?: StatisticsReleaseResolvers<ContextType>;
};

