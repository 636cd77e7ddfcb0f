import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssociationRow, AgreementRow, SignatoryRow, AgreementAxisRow, CommitmentRow, CommitteeMeetingRow } from '../db/tables.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without time, in the Europe/Paris time zone, as `YYYY-MM-DD` (RFC 3339 full-date). */
  Date: { input: string; output: string; }
  /** Number of an association in the national register of associations (RNA): `W` and nine characters. */
  Rna: { input: string; output: string; }
  /** Nine digits that identify a legal unit in the Sirene register (INSEE), Luhn key checked. */
  Siren: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An agreement between public bodies and associations (French: charte, convention). */
export type Agreement = {
  /** Its aims (French: axes), in the order of the text. */
  readonly axes?: Maybe<ReadonlyArray<AgreementAxis>>;
  /** The agreements that fall under it, in the order of `Query.agreements`. */
  readonly children?: Maybe<ReadonlyArray<Agreement>>;
  /**
   * What associations committed to under it, as far as it concerns the caller: to the Region all, to an association its own.
   * Those due first first, those without a day last.
   */
  readonly commitments?: Maybe<ReadonlyArray<Commitment>>;
  /** Whether it is a fictional scenario. */
  readonly fictional?: Maybe<Scalars['Boolean']['output']>;
  /** Slug of the agreement. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind?: Maybe<AgreementKind>;
  /**
   * The next meeting of a committee, today (Europe/Paris) or later; null when none is known, and for whoever is neither the
   * Region nor an association that signed or is to sign the agreement.
   */
  readonly nextMeeting?: Maybe<CommitteeMeeting>;
  /** The agreement under which it falls; null for the highest one. */
  readonly parent?: Maybe<Agreement>;
  /** Who signed it, or is to sign it while it is a draft, in the order of the text. */
  readonly signatories?: Maybe<ReadonlyArray<Signatory>>;
  /** Day on which it was signed; null when not signed or not public. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly state?: Maybe<AgreementState>;
  /** First day of its term; where only years are public, the first day of the first year. Null when unknown. */
  readonly termFrom?: Maybe<Scalars['Date']['output']>;
  /** Day after the last day of its term; where only years are public, after the last year. Null when unknown. */
  readonly termTo?: Maybe<Scalars['Date']['output']>;
  /** Title, in French. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Day on which the Regional Council voted it; null when not voted or not public. */
  readonly votedOn?: Maybe<Scalars['Date']['output']>;
};


/** An agreement between public bodies and associations (French: charte, convention). */
export type AgreementNextMeetingArgs = {
  committee: CommitteeKind;
};

/** One aim of an agreement. */
export type AgreementAxis = {
  /** Rank in the text, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Title, in French. */
  readonly title: Scalars['String']['output'];
};

/** What an agreement is. */
export type AgreementKind =
  /** Charte. */
  | 'CHARTER'
  /** Convention. */
  | 'CONVENTION';

/** Where an agreement stands. */
export type AgreementState =
  /** En projet. */
  | 'DRAFT'
  /** Terminée. */
  | 'ENDED'
  /** Signée. */
  | 'SIGNED';

/** A charitable association that is a member of the hub (French: association partenaire). */
export type Association = {
  /** The agreements that it signed or prepares, in the order of `Query.agreements`. */
  readonly agreements?: Maybe<ReadonlyArray<Agreement>>;
  /** Whether what is shown of it is a fictional scenario: a body that has not signed, with invented centers and people. */
  readonly fictional?: Maybe<Scalars['Boolean']['output']>;
  /** Slug of the association, such as `restos-du-coeur`. It also prefixes every id that the association owns. */
  readonly id: Scalars['ID']['output'];
  /** Name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What people must be told with what is shown of it, such as that it is invented, in French; null when nothing. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** Number in the national register of associations, where it is public. */
  readonly rna?: Maybe<Scalars['Rna']['output']>;
  /** SIREN of the head of the association, where it is public. */
  readonly siren?: Maybe<Scalars['Siren']['output']>;
  /** Where it stands on its way into the experiment. */
  readonly state?: Maybe<MembershipState>;
};

/** What an association committed to under an agreement (French: engagement). */
export type Commitment = {
  /** Day of which `state` and `reached` tell. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The association. */
  readonly association?: Maybe<Association>;
  /** The aim under which it falls; null when it falls under none. */
  readonly axis?: Maybe<AgreementAxis>;
  /** Day by which it is to be kept; null when the agreement gives none. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Slug of the commitment. */
  readonly id: Scalars['ID']['output'];
  /** How much was reached by `asOf`, in `unit`, as the association and the Region noted it; null when not noted. */
  readonly reached?: Maybe<Scalars['Float']['output']>;
  /** Where it stands. */
  readonly state?: Maybe<CommitmentState>;
  /** How much is to be reached by `dueOn`, in `unit`; null when the agreement gives no number. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** What it committed to, in French. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What is counted, in French, such as « personnes entrées en formation »; null when nothing is. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Where a commitment stands. */
export type CommitmentState =
  /** Tenu. */
  | 'KEPT'
  /** Non tenu. */
  | 'NOT_KEPT'
  /** Pas commencé. */
  | 'NOT_STARTED'
  /** En cours. */
  | 'UNDER_WAY';

/** A committee that follows an agreement. */
export type CommitteeKind =
  /** Comité de pilotage : it decides, once a year as a rule. */
  | 'STEERING'
  /** Comité technique : it prepares, once a quarter as a rule. */
  | 'TECHNICAL';

/** A day on which a committee meets. */
export type CommitteeMeeting = {
  /** Which committee. */
  readonly committee?: Maybe<CommitteeKind>;
  /** Day on which it meets. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Slug of the meeting. */
  readonly id: Scalars['ID']['output'];
  /** Where it meets, in French; null when not known. */
  readonly place?: Maybe<Scalars['String']['output']>;
};

/** Where an association stands on its way into the experiment. */
export type MembershipState =
  /** Active : it has signed and its service answers. */
  | 'ACTIVE'
  /** Candidate : it has not signed. */
  | 'CANDIDATE'
  /** Sortie. */
  | 'LEFT'
  /** Conventionnée : it has signed, its service is not yet in use. */
  | 'SIGNED'
  /** Suspendue. */
  | 'SUSPENDED';

export type Query = {
  /** The agreement of this id; null when there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** Every agreement, in the order of signature; by vote or term where that day is unknown, drafts without a day last. */
  readonly agreements?: Maybe<ReadonlyArray<Agreement>>;
  /** The association of this slug; null when it is not a member. */
  readonly association?: Maybe<Association>;
  /** Every association that is a member of this hub, alive or not, ordered by slug as the registry is. */
  readonly associations?: Maybe<ReadonlyArray<Association>>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
};

/** Who signed an agreement. */
export type Signatory = {
  /** The association, when it is a member of this hub. */
  readonly association?: Maybe<Association>;
  /** Name of the body, in French. */
  readonly name: Scalars['String']['output'];
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
  Agreement: Agreement;
  Association: Association;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Association:
    ( { __typename: 'Association' }
    & GraphQLRecursivePick<FederationTypes['Association'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgreementAxis: ResolverTypeWrapper<AgreementAxisRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementKind: AgreementKind;
  AgreementState: AgreementState;
  Association: ResolverTypeWrapper<AssociationRow>;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommitmentState: CommitmentState;
  CommitteeKind: CommitteeKind;
  CommitteeMeeting: ResolverTypeWrapper<CommitteeMeetingRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  MembershipState: MembershipState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rna: ResolverTypeWrapper<Scalars['Rna']['output']>;
  Signatory: ResolverTypeWrapper<SignatoryRow>;
  Siren: ResolverTypeWrapper<Scalars['Siren']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementRow;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AgreementAxis: AgreementAxisRow;
  Int: Scalars['Int']['output'];
  Association: AssociationRow;
  Commitment: CommitmentRow;
  Float: Scalars['Float']['output'];
  CommitteeMeeting: CommitteeMeetingRow;
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  Rna: Scalars['Rna']['output'];
  Signatory: SignatoryRow;
  Siren: Scalars['Siren']['output'];
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  axes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementAxis']>>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  fictional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['CommitteeMeeting']>, ParentType, ContextType, RequireFields<AgreementNextMeetingArgs, 'committee'>>;
  parent?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementAxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementAxis'] = ResolversParentTypes['AgreementAxis']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association'], FederationReferenceType extends FederationReferenceTypes['Association'] = FederationReferenceTypes['Association']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Association']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  fictional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rna?: Resolver<Maybe<ResolversTypes['Rna']>, ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['Siren']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MembershipState']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  axis?: Resolver<Maybe<ResolversTypes['AgreementAxis']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CommitmentState']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitteeMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMeeting'] = ResolversParentTypes['CommitteeMeeting']> = {
  committee?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Association']>>, ParentType, ContextType>;
};

export interface RnaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rna'], any> {
  name: 'Rna';
}

export type SignatoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface SirenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siren'], any> {
  name: 'Siren';
}

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementAxis?: AgreementAxisResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitteeMeeting?: CommitteeMeetingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Rna?: GraphQLScalarType;
  Signatory?: SignatoryResolvers<ContextType>;
  Siren?: GraphQLScalarType;
};

