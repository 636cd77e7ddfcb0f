import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NearbySessionEdgeRow, TrainingEdgeRow } from '../page-edges.ts';
import type { PlaceRow } from '../db/places.ts';
import type { ProviderRow } from '../db/providers.ts';
import type { ReceivedReferralRow } from '../db/tables/index.ts';
import type { SessionRow } from '../db/sessions.ts';
import type { TrainingRow } from '../db/trainings.ts';
import type { ActionRow } from '../db/training-actions.ts';
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
  /** An instant in UTC, as `YYYY-MM-DDThh:mm:ss.sssZ` (RFC 3339). */
  DateTime: { input: string; output: Date | string; }
  /** Code of a department in the Code officiel géographique (INSEE): `33`, `2A` or `974`. */
  DepartmentCode: { input: string; output: string; }
  /** A date known to the day, the month or the year: `2026-09-14`, `2026-09` or `2026` (ISO 8601 reduced precision). */
  PartialDate: { input: string; output: string; }
  /** Fourteen digits that identify an establishment in the Sirene register (INSEE), key checked (La Poste's too). */
  Siret: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** That an event was taken, now or before. */
export type Acknowledgement = {
  /** The event. */
  readonly event: Scalars['ID']['output'];
};

/** A charitable association; described by the partnership. */
export type Association = {
  /** Its slug. */
  readonly id: Scalars['ID']['output'];
};

/** A center of an association; described by the association. */
export type Center = {
  /** `<association>~<opaque>`. */
  readonly id: Scalars['ID']['output'];
};

/** A commune; described by the territories subgraph. */
export type Commune = {
  /** Official code. */
  readonly code: Scalars['CommuneCode']['output'];
  /**
   * Open sessions around the commune as the crow flies, nearest first, of equal distance earliest first (those without a
   * date last); sessions wholly at a distance are not among them. Null when the commune's position is not known.
   */
  readonly openSessionsNearby?: Maybe<NearbySessionConnection>;
};


/** A commune; described by the territories subgraph. */
export type CommuneOpenSessionsNearbyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  withinKm?: Scalars['Float']['input'];
};

/** How a training is given (LHÉO dictionary `modalites-enseignement`). */
export type DeliveryMode =
  /** Mixte (LHÉO 1). */
  | 'BLENDED'
  /** Entièrement présentielle (LHÉO 0). */
  | 'IN_PERSON'
  /** Entièrement à distance (LHÉO 2). */
  | 'REMOTE';

/** A department; described by the territories subgraph. */
export type Department = {
  /** Official code. */
  readonly code: Scalars['DepartmentCode']['output'];
  /** Number of sessions in this department that one can enter today or later. */
  readonly openSessionCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * Kinds of bodies that send people to an association (French: prescripteur), as far as they leave it: those that reveal
 * health or justice are not among them, `OTHER` stands for them.
 */
export type DisclosedOrientingBody =
  /** Cap emploi. */
  | 'CAP_EMPLOI'
  /** CCAS : centre communal d'action sociale. */
  | 'CCAS'
  /** CHRS : centre d'hébergement et de réinsertion sociale. */
  | 'CHRS'
  /** Service social du conseil départemental. */
  | 'DEPARTMENT'
  /** France Travail. */
  | 'FRANCE_TRAVAIL'
  /** Mission locale. */
  | 'MISSION_LOCALE'
  /** Autre, or one that is not told. */
  | 'OTHER'
  /** PLIE : plan local pluriannuel pour l'insertion et l'emploi. */
  | 'PLIE';

/** How far a distance can be trusted. */
export type DistancePrecision =
  /** From the centre of a commune to the centre of a commune. */
  | 'COMMUNE'
  /** At least one end is only known to the centre of its EPCI. */
  | 'EPCI';

/** How one enters (LHÉO dictionary `modalites-es`). */
export type EntryMode =
  /** À dates fixes (LHÉO 0). */
  | 'FIXED_DATES'
  /** Entrées et sorties permanentes (LHÉO 1). */
  | 'PERMANENT';

/** A Formacode number with the version of the list from which it comes. */
export type Formacode = {
  /** Five digits. */
  readonly code: Scalars['String']['output'];
  /** Version of the list, such as `V14`. */
  readonly version: Scalars['String']['output'];
};

/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type Mutation = {
  /** Deletes the copy of a referral, whether it has come or is still to come: the person was erased. */
  readonly eraseReferral?: Maybe<Acknowledgement>;
  /** Hides the copy of a referral from its provider, whether it has come or is still to come: consent was withdrawn. */
  readonly hideReferral?: Maybe<Acknowledgement>;
  /** Takes a copy of a referral for the provider of its session; once an event, and never of a referral that was withdrawn. */
  readonly receiveReferral?: Maybe<Acknowledgement>;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationEraseReferralArgs = {
  input: WithdrawnReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationHideReferralArgs = {
  input: WithdrawnReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationReceiveReferralArgs = {
  input: ReceiveReferralInput;
};

/** A page of sessions around a point (Relay connection). */
export type NearbySessionConnection = {
  /** The sessions of this page with their distance. */
  readonly edges: ReadonlyArray<NearbySessionEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A session in a page, with its distance. */
export type NearbySessionEdge = {
  /** Opaque position of this session. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres as the crow flies, rounded to the tenth. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The session. */
  readonly node: Session;
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

/** Where a training is given (LHÉO `lieu-de-formation`). */
export type Place = {
  /** Street address, one line, without the commune. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The commune; null when the source names none that is known. */
  readonly commune?: Maybe<Commune>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the place, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Postal code, five digits. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
};

/** A training provider (French: organisme de formation). */
export type Provider = {
  /** Declaration number (French: numéro de déclaration d'activité), 11 characters. */
  readonly activityNumber?: Maybe<Scalars['String']['output']>;
  /** Generic mailbox, as published. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Generic telephone, as published. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** SIRET of the establishment that answers for the training. */
  readonly siret: Scalars['Siret']['output'];
  /** Its trainings, ordered by title. */
  readonly trainings?: Maybe<TrainingConnection>;
};


/** A training provider (French: organisme de formation). */
export type ProviderTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Query = {
  /** The provider of this SIRET; null when the catalogue does not hold it. */
  readonly provider?: Maybe<Provider>;
  /** Referrals that associations have sent to the caller's own sessions, latest first; those withdrawn are gone. */
  readonly receivedReferrals?: Maybe<ReceivedReferralConnection>;
  /** The session of this id; null when the catalogue does not hold it. */
  readonly session?: Maybe<Session>;
  /** The training of this id; null when the catalogue does not hold it. */
  readonly training?: Maybe<Training>;
};


export type QueryProviderArgs = {
  siret: Scalars['Siret']['input'];
};


export type QueryReceivedReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingArgs = {
  id: Scalars['ID']['input'];
};

/** A referral as it leaves its association: nothing in it names or describes the person. */
export type ReceiveReferralInput = {
  /** The center that made it, at its association. */
  readonly center: Scalars['ID']['input'];
  /** Id of this event, `<association>~<opaque>`: the same one again changes nothing. */
  readonly event: Scalars['ID']['input'];
  /** Kind of the body that sent the person to the association; null when not known. */
  readonly orientingBody?: InputMaybe<DisclosedOrientingBody>;
  /** Short reference to read aloud, such as `33-4F7K2`. */
  readonly reference: Scalars['String']['input'];
  /** Id of the referral at its association. */
  readonly referral: Scalars['ID']['input'];
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['input'];
  /** The session of this catalogue. */
  readonly session: Scalars['ID']['input'];
};

/** The provider's copy of a referral (French: orientation reçue); the person is reached through the center. */
export type ReceivedReferral = {
  /** The association of the center. */
  readonly association?: Maybe<Association>;
  /** The center that made it: its telephone and hours are public. */
  readonly center?: Maybe<Center>;
  /** Id of the referral at its association. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the body that sent the person to the association; null when not known. */
  readonly orientingBody?: Maybe<DisclosedOrientingBody>;
  /** When it came. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short reference to read aloud, such as `33-4F7K2`; only the association can tell whose it is. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When the association sent it. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The session to which the person is oriented. */
  readonly session?: Maybe<Session>;
};

/** A page of received referrals (Relay connection). */
export type ReceivedReferralConnection = {
  /** The referrals of this page with their cursors. */
  readonly edges: ReadonlyArray<ReceivedReferralEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A received referral in a page. */
export type ReceivedReferralEdge = {
  /** Opaque position of this referral. */
  readonly cursor: Scalars['String']['output'];
  /** The referral. */
  readonly node: ReceivedReferral;
};

/** Whether a session takes people (LHÉO dictionary `etat-recrutement`). */
export type RecruitmentState =
  /** Fermé : no place left (LHÉO 2). */
  | 'CLOSED'
  /** Ouvert (LHÉO 1). */
  | 'OPEN'
  /** Suspendu (LHÉO 3). */
  | 'SUSPENDED';

/** One run of a training, with dates (French: session). */
export type Session = {
  /** The action to which it belongs. */
  readonly action?: Maybe<TrainingAction>;
  /** Forecast last day. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable id, made from the source and its own keys. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether one can enter it today or later (Europe/Paris): recruitment is told open, it has not ended, and it has not yet
   * begun or has permanent entry. A start known to the month or year counts as its last day; an unknown one as begun.
   */
  readonly open?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is given; null when wholly at a distance or not told. */
  readonly place?: Maybe<Place>;
  /** The provider that answers for the training. */
  readonly provider?: Maybe<Provider>;
  /** Whether it takes people; null when the source does not tell. */
  readonly recruitmentState?: Maybe<RecruitmentState>;
  /** Forecast first day. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The training. */
  readonly training?: Maybe<Training>;
};

/** A training of the Region's offer (French: formation). */
export type Training = {
  /** How and where it is given (LHÉO `action`). */
  readonly actions?: Maybe<ReadonlyArray<TrainingAction>>;
  /** Whether it leads to a certification (LHÉO `certifiante`). */
  readonly certifying?: Maybe<Scalars['Boolean']['output']>;
  /** Formacode numbers, main one first, with their version. */
  readonly formacodes?: Maybe<ReadonlyArray<Formacode>>;
  /** Stable id, made from the source and its own key. */
  readonly id: Scalars['ID']['output'];
  /** What one learns to do, in French, without markup (LHÉO `objectif-formation`). */
  readonly objective?: Maybe<Scalars['String']['output']>;
  /** The provider that answers for it (LHÉO `organisme-formation-responsable`). */
  readonly provider?: Maybe<Provider>;
  /** Title, in French (LHÉO `intitule-formation`). */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** One way in which a training is given: mode, place, entries (French: action de formation). */
export type TrainingAction = {
  /** Whether people come or learn at a distance (LHÉO `modalites-enseignement`). */
  readonly deliveryMode?: Maybe<DeliveryMode>;
  /** Whether an entry level is required (LHÉO `niveau-entree-obligatoire`). */
  readonly entryLevelRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether one enters on fixed dates or at any time (LHÉO `modalites-entrees-sorties`). */
  readonly entryMode?: Maybe<EntryMode>;
  /** Stable id, made from the source and its own keys. */
  readonly id: Scalars['ID']['output'];
  /** Where it is given; null when wholly at a distance or not told. */
  readonly place?: Maybe<Place>;
  /** Its sessions, earliest first. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
  /** The training. */
  readonly training?: Maybe<Training>;
};

/** A page of trainings (Relay connection). */
export type TrainingConnection = {
  /** The trainings of this page with their cursors. */
  readonly edges: ReadonlyArray<TrainingEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A training in a page. */
export type TrainingEdge = {
  /** Opaque position of this training. */
  readonly cursor: Scalars['String']['output'];
  /** The training. */
  readonly node: Training;
};

/** A referral of which the provider may hold no copy any more. */
export type WithdrawnReferralInput = {
  /** Id of this event, `<association>~<opaque>`: the same one again changes nothing. */
  readonly event: Scalars['ID']['input'];
  /** Id of the referral at its association. */
  readonly referral: Scalars['ID']['input'];
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
  Place: Place;
  Provider: Provider;
  ReceivedReferral: ReceivedReferral;
  Session: Session;
  Training: Training;
  TrainingAction: TrainingAction;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"siret":true}> );
  ReceivedReferral:
    ( { __typename: 'ReceivedReferral' }
    & GraphQLRecursivePick<FederationTypes['ReceivedReferral'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"id":true}> );
  TrainingAction:
    ( { __typename: 'TrainingAction' }
    & GraphQLRecursivePick<FederationTypes['TrainingAction'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acknowledgement: ResolverTypeWrapper<Acknowledgement>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Association: ResolverTypeWrapper<Association>;
  Center: ResolverTypeWrapper<Center>;
  Commune: ResolverTypeWrapper<Omit<Commune, 'openSessionsNearby'> & { openSessionsNearby?: Maybe<ResolversTypes['NearbySessionConnection']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommuneCode: ResolverTypeWrapper<Scalars['CommuneCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryMode: DeliveryMode;
  Department: ResolverTypeWrapper<Department>;
  DepartmentCode: ResolverTypeWrapper<Scalars['DepartmentCode']['output']>;
  DisclosedOrientingBody: DisclosedOrientingBody;
  DistancePrecision: DistancePrecision;
  EntryMode: EntryMode;
  Formacode: ResolverTypeWrapper<Formacode>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearbySessionConnection: ResolverTypeWrapper<Omit<NearbySessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NearbySessionEdge']> }>;
  NearbySessionEdge: ResolverTypeWrapper<NearbySessionEdgeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Place: ResolverTypeWrapper<PlaceRow>;
  Provider: ResolverTypeWrapper<ProviderRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReferralInput: ReceiveReferralInput;
  ReceivedReferral: ResolverTypeWrapper<ReceivedReferralRow>;
  ReceivedReferralConnection: ResolverTypeWrapper<Omit<ReceivedReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReceivedReferralEdge']> }>;
  ReceivedReferralEdge: ResolverTypeWrapper<Omit<ReceivedReferralEdge, 'node'> & { node: ResolversTypes['ReceivedReferral'] }>;
  RecruitmentState: RecruitmentState;
  Session: ResolverTypeWrapper<SessionRow>;
  Siret: ResolverTypeWrapper<Scalars['Siret']['output']>;
  Training: ResolverTypeWrapper<TrainingRow>;
  TrainingAction: ResolverTypeWrapper<ActionRow>;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrainingEdge']> }>;
  TrainingEdge: ResolverTypeWrapper<TrainingEdgeRow>;
  WithdrawnReferralInput: WithdrawnReferralInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acknowledgement: Acknowledgement;
  ID: Scalars['ID']['output'];
  Association: Association;
  Center: Center;
  Commune: Omit<Commune, 'openSessionsNearby'> & { openSessionsNearby?: Maybe<ResolversParentTypes['NearbySessionConnection']> } | FederationReferenceTypes['Commune'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  CommuneCode: Scalars['CommuneCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: Department | FederationReferenceTypes['Department'];
  DepartmentCode: Scalars['DepartmentCode']['output'];
  Formacode: Formacode;
  Mutation: Record<PropertyKey, never>;
  NearbySessionConnection: Omit<NearbySessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NearbySessionEdge']> };
  NearbySessionEdge: NearbySessionEdgeRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Place: PlaceRow;
  Provider: ProviderRow;
  Query: Record<PropertyKey, never>;
  ReceiveReferralInput: ReceiveReferralInput;
  ReceivedReferral: ReceivedReferralRow;
  ReceivedReferralConnection: Omit<ReceivedReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReceivedReferralEdge']> };
  ReceivedReferralEdge: Omit<ReceivedReferralEdge, 'node'> & { node: ResolversParentTypes['ReceivedReferral'] };
  Session: SessionRow;
  Siret: Scalars['Siret']['output'];
  Training: TrainingRow;
  TrainingAction: ActionRow;
  TrainingConnection: Omit<TrainingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingEdge']> };
  TrainingEdge: TrainingEdgeRow;
  WithdrawnReferralInput: WithdrawnReferralInput;
};

export type AcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Center'] = ResolversParentTypes['Center']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
  openSessionsNearby?: Resolver<Maybe<ResolversTypes['NearbySessionConnection']>, ParentType, ContextType, RequireFields<CommuneOpenSessionsNearbyArgs, 'first' | 'withinKm'>>;
};

export interface CommuneCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommuneCode'], any> {
  name: 'CommuneCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  openSessionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DepartmentCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DepartmentCode'], any> {
  name: 'DepartmentCode';
}

export type FormacodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formacode'] = ResolversParentTypes['Formacode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  eraseReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationEraseReferralArgs, 'input'>>;
  hideReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationHideReferralArgs, 'input'>>;
  receiveReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationReceiveReferralArgs, 'input'>>;
};

export type NearbySessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbySessionConnection'] = ResolversParentTypes['NearbySessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearbySessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NearbySessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbySessionEdge'] = ResolversParentTypes['NearbySessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DistancePrecision'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['Siret'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<ProviderTrainingsArgs, 'first'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'siret'>>;
  receivedReferrals?: Resolver<Maybe<ResolversTypes['ReceivedReferralConnection']>, ParentType, ContextType, RequireFields<QueryReceivedReferralsArgs, 'first'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
};

export type ReceivedReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedReferral'] = ResolversParentTypes['ReceivedReferral'], FederationReferenceType extends FederationReferenceTypes['ReceivedReferral'] = FederationReferenceTypes['ReceivedReferral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReceivedReferral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orientingBody?: Resolver<Maybe<ResolversTypes['DisclosedOrientingBody']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type ReceivedReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedReferralConnection'] = ResolversParentTypes['ReceivedReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceivedReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceivedReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedReferralEdge'] = ResolversParentTypes['ReceivedReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceivedReferral'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['TrainingAction']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  recruitmentState?: Resolver<Maybe<ResolversTypes['RecruitmentState']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export interface SiretScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siret'], any> {
  name: 'Siret';
}

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingAction']>>, ParentType, ContextType>;
  certifying?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  formacodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Formacode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingAction'] = ResolversParentTypes['TrainingAction'], FederationReferenceType extends FederationReferenceTypes['TrainingAction'] = FederationReferenceTypes['TrainingAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliveryMode?: Resolver<Maybe<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  entryLevelRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  entryMode?: Resolver<Maybe<ResolversTypes['EntryMode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Center?: CenterResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  CommuneCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCode?: GraphQLScalarType;
  Formacode?: FormacodeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearbySessionConnection?: NearbySessionConnectionResolvers<ContextType>;
  NearbySessionEdge?: NearbySessionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Place?: PlaceResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivedReferral?: ReceivedReferralResolvers<ContextType>;
  ReceivedReferralConnection?: ReceivedReferralConnectionResolvers<ContextType>;
  ReceivedReferralEdge?: ReceivedReferralEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Siret?: GraphQLScalarType;
  Training?: TrainingResolvers<ContextType>;
  TrainingAction?: TrainingActionResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
};

