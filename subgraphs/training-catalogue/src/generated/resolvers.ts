import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccreditationRow, AccreditationEventRow, DerogationRow, FollowedSearchRow, IntakeRuleRow, ReservedPlacesRow, SchemeRow, SchemeMandataryRow, ReceivedReferralRow, ReferralAnswerRow } from '../db/tables/index.ts';
import type { FundingRow } from '../db/fundings.ts';
import type { CertificationRow } from '../db/certifications.ts';
import type { OpenedSearch } from '../search/search-sessions.ts';
import type { FoundSessionEdgeRow, NearbySessionEdgeRow, ProviderSessionEdgeRow, TrainingEdgeRow } from '../page-edges.ts';
import type { QualityRow } from '../db/quality.ts';
import type { PlaceRow } from '../db/places.ts';
import type { ProvenanceRow } from '../domain/provenance.ts';
import type { ProviderRow } from '../db/providers.ts';
import type { DecidedPrescription } from '../domain/prescription.ts';
import type { OpenedLink, LinkedReferralRow } from '../actions/open-answer-link.ts';
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
  /** A calendar date without time, in the Europe/Paris time zone, as `YYYY-MM-DD` (RFC 3339 full-date). */
  Date: { input: string; output: string; }
  /** An instant in UTC, as `YYYY-MM-DDThh:mm:ss.sssZ` (RFC 3339). */
  DateTime: { input: string; output: Date | string; }
  /** Code of a department in the Code officiel géographique (INSEE): `33`, `2A` or `974`. */
  DepartmentCode: { input: string; output: string; }
  /** A date known to the day, the month or the year: `2026-09-14`, `2026-09` or `2026` (ISO 8601 reduced precision). */
  PartialDate: { input: string; output: string; }
  /** Nine digits that identify a legal unit in the Sirene register (INSEE), Luhn key checked. */
  Siren: { input: string; output: string; }
  /** Fourteen digits that identify an establishment in the Sirene register (INSEE), key checked (La Poste's too). */
  Siret: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A right to prescribe a scheme (French: habilitation), granted by the Region. */
export type Accreditation = {
  /** In which employment area; null for all. */
  readonly area?: Maybe<EmploymentArea>;
  /** The association that holds it; null when another body does. */
  readonly association?: Maybe<Association>;
  /** Name of the body that holds it, in French; null when an association does. */
  readonly bodyName?: Maybe<Scalars['String']['output']>;
  /** SIRET of the body that holds it; null when an association does. */
  readonly bodySiret?: Maybe<Scalars['Siret']['output']>;
  /** When it was granted. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, first first; nothing is ever taken from it. */
  readonly history?: Maybe<ReadonlyArray<AccreditationEvent>>;
  /** Id given by this catalogue. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in force on a day: begun, not ended, not revoked. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  /** When it was revoked: it holds no more from that day on (Europe/Paris); null while it is not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For which scheme. */
  readonly scheme?: Maybe<Scheme>;
  /** First day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day after the last one, unless it is revoked before; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A right to prescribe a scheme (French: habilitation), granted by the Region. */
export type AccreditationInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The accreditation was revoked before. */
export type AccreditationAlreadyRevoked = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** When it was revoked. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of accreditations (Relay connection). */
export type AccreditationConnection = {
  /** The accreditations of this page with their cursors. */
  readonly edges: ReadonlyArray<AccreditationEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** An accreditation in a page. */
export type AccreditationEdge = {
  /** Opaque position of this accreditation. */
  readonly cursor: Scalars['String']['output'];
  /** The accreditation. */
  readonly node: Accreditation;
};

/** Something that happened to an accreditation. */
export type AccreditationEvent = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly kind: AccreditationEventKind;
  /** Why, in French; null when nothing was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Role of who did it, as `schema/roles.yaml` names it; who it was is in the audit. */
  readonly role: Scalars['String']['output'];
};

/** What can happen to an accreditation. */
export type AccreditationEventKind =
  /** Accordée. */
  | 'GRANTED'
  /** Retirée. */
  | 'REVOKED';

/** The caller's body has no accreditation for the scheme and the area of the session today (Europe/Paris). */
export type AccreditationMissing = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** The holder has an accreditation for this scheme already, for a part of the period and the same area or all. */
export type AccreditationOverlap = {
  /** The accreditation that it has. */
  readonly accreditation?: Maybe<Accreditation>;
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** A body that is no member of the hub. */
export type AccreditedBodyInput = {
  /** Its name, in French, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its SIRET. */
  readonly siret: Scalars['Siret']['input'];
};

/** That an event was taken, now or before. */
export type Acknowledgement = {
  /** The event. */
  readonly event: Scalars['ID']['output'];
};

/** Who pays for an action, and for how many. */
export type ActionFunding = {
  /** The funder. */
  readonly funder: Funder;
  /** Places that it pays for: of the action, not those that are left; null when the source does not tell. */
  readonly places?: Maybe<Scalars['Int']['output']>;
};

/** A convention between the Region and an association; described by the partnership. */
export type Agreement = {
  /** Rules of schemes from which it exempts people, as far as this concerns the caller. */
  readonly derogations?: Maybe<ReadonlyArray<Derogation>>;
  /** Slug of the agreement. */
  readonly id: Scalars['ID']['output'];
  /** Places that it reserves, as far as they concern the caller: the Region, the association, the provider. */
  readonly reservedPlaces?: Maybe<ReadonlyArray<ReservedPlaces>>;
};


/** A convention between the Region and an association; described by the partnership. */
export type AgreementDerogationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A convention between the Region and an association; described by the partnership. */
export type AgreementReservedPlacesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Who can answer to a referral in the training catalogue. */
export type AnswerAuthor =
  /** Prescripteur habilité. */
  | 'PRESCRIBER'
  /** Organisme de formation. */
  | 'PROVIDER'
  /** A program of the catalogue: nobody was asked. */
  | 'SYSTEM';

/** What a status needs was not told. */
export type AnswerIncomplete = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** What is missing. */
  readonly missing: ReadonlyArray<AnswerPart>;
};

/** A link by which a provider without an account answers one referral (French: lien de réponse). */
export type AnswerLink = {
  /** Until when: eight days after it was mailed. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The referral; null unless the link is open. */
  readonly referral?: Maybe<LinkedReferral>;
  /** Whether it can be answered to. */
  readonly state: AnswerLinkState;
};

/** The link cannot be answered to any more. */
export type AnswerLinkClosed = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** Why. */
  readonly state: AnswerLinkState;
};

/** Another link is on its way. */
export type AnswerLinkRequested = {
  /** What happens now, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** A link to this referral was mailed within a quarter of an hour. */
export type AnswerLinkSentRecently = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** Whether a link can be answered to. */
export type AnswerLinkState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It can. */
  | 'OPEN'
  /** The referral was answered since it was mailed. */
  | 'USED';

/** This answer cannot follow where the referral stands: it has been answered already, or something must come before. */
export type AnswerNotPossible = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** Where the referral stands. */
  readonly status?: Maybe<ReceivedReferralStatus>;
};

/** With what a person completed a training (French: résultat). */
export type AnswerOutcome =
  /** Certifiée. */
  | 'CERTIFIED'
  /** Non certifiée. */
  | 'NOT_CERTIFIED'
  /** Certifiée en partie. */
  | 'PARTLY_CERTIFIED';

/** What is told with an answer. */
export type AnswerPart =
  /** Un jour, une heure et un lieu. */
  | 'MEETING'
  /** Un résultat. */
  | 'OUTCOME'
  /** Un motif. */
  | 'REASON';

/**
 * Why a person was refused, left or was excluded, or must be redirected (French: motif), from les emplois de l'inclusion and
 * LHÉO.
 */
export type AnswerReason =
  /** Absente au rendez-vous ou à la formation. */
  | 'ABSENT'
  /** Frein de garde d'enfants. */
  | 'CHILD_CARE'
  /** Doublon. */
  | 'DUPLICATE'
  /** En emploi. */
  | 'IN_EMPLOYMENT'
  /** Niveau de langue insuffisant pour cette formation. */
  | 'LANGUAGE_LEVEL'
  /** Frein de mobilité. */
  | 'MOBILITY'
  /** Non éligible. */
  | 'NOT_ELIGIBLE'
  /** Non intéressée. */
  | 'NOT_INTERESTED'
  /** Autre. */
  | 'OTHER'
  /** Autre frein. */
  | 'OTHER_BARRIER'
  /** Entrée dans une autre formation. */
  | 'OTHER_TRAINING'
  /** Prérequis non remplis. */
  | 'PREREQUISITES_MISSING'
  /** Session annulée. */
  | 'SESSION_CANCELLED'
  /** Session complète. */
  | 'SESSION_FULL'
  /** Session déplacée : other days or another place. */
  | 'SESSION_MOVED'
  /** Non joignable. */
  | 'UNREACHABLE';

/** An answer by link; reason, outcome and meeting are given where the status needs them, and nowhere else. */
export type AnswerReferralByLinkInput = {
  /** For `INVITED`: the day and time, in the future. */
  readonly meetingAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** For `INVITED`: the place, at most 200 characters, such as the street and the room; no name of a person. */
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  /** For `COMPLETED`. */
  readonly outcome?: InputMaybe<AnswerOutcome>;
  /** For `REFUSED`, `LEFT_EARLY` and `EXCLUDED`. */
  readonly reason?: InputMaybe<AnswerReason>;
  /** Where the referral stands from now on. */
  readonly status: ReceivedReferralStatus;
  /** What the link carries. */
  readonly token: Scalars['String']['input'];
};

/** A referral answered by its link, or why it was not. */
export type AnswerReferralByLinkResult = AnswerIncomplete | AnswerLinkClosed | AnswerNotPossible | LinkedReferral | PrescriptionMissing | SessionClosed | UnknownAnswerLink;

/** An answer to a referral; reason, outcome and meeting are given where the status needs them, and nowhere else. */
export type AnswerReferralInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input answers once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For `INVITED`: the day and time, in the future. */
  readonly meetingAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** For `INVITED`: the place, at most 200 characters, such as the street and the room; no name of a person. */
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  /** For `COMPLETED`. */
  readonly outcome?: InputMaybe<AnswerOutcome>;
  /** For `REFUSED`, `LEFT_EARLY` and `EXCLUDED`. */
  readonly reason?: InputMaybe<AnswerReason>;
  /** Id of the referral at its association. */
  readonly referral: Scalars['ID']['input'];
  /** Where it stands from now on. */
  readonly status: ReceivedReferralStatus;
};

/** A referral answered, or why it was not. */
export type AnswerReferralResult = AnswerIncomplete | AnswerNotPossible | PrescriptionMissing | ReceivedReferral | RequestKeyReused | SessionClosed | UnknownReceivedReferral;

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

/** The center is not one of the caller's own. */
export type CenterNotYours = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** A certification of the national registers that France compétences keeps. */
export type Certification = {
  /** Number in the register: digits alone. */
  readonly code: Scalars['String']['output'];
  /** Register and number, such as `RNCP:34567`. */
  readonly id: Scalars['ID']['output'];
  /** In which register. */
  readonly register: CertificationRegister;
};

/** A national register of certifications. */
export type CertificationRegister =
  /** Répertoire national des certifications professionnelles: of occupations. */
  | 'RNCP'
  /** Répertoire spécifique: of skills that complete an occupation. */
  | 'RS';

/** A referral that its association has closed. */
export type CloseReferralInput = {
  /** As what. */
  readonly as: ClosedReferralStatus;
  /** Id of this event, `<association>~<opaque>`: the same one again changes nothing. */
  readonly event: Scalars['ID']['input'];
  /** Id of the referral at its association. */
  readonly referral: Scalars['ID']['input'];
};

/** As what an association closes a referral, in the terms of `ReferralStatus`. */
export type ClosedReferralStatus =
  /** Annulée. */
  | 'CANCELLED'
  /** Expirée : nobody answered in time. */
  | 'EXPIRED'
  /** Sans objet : another referral takes its place. */
  | 'SUPERSEDED';

/** A commune; described by the territories subgraph. */
export type Commune = {
  /** Official code. */
  readonly code: Scalars['CommuneCode']['output'];
  /**
   * Open sessions around the commune as the crow flies, nearest first, of equal distance earliest first (those without a
   * date last); sessions wholly at a distance are not among them. Null when the commune's position is not known.
   */
  readonly openSessionsNearby?: Maybe<NearbySessionConnection>;
  /**
   * Searches the offer around the commune, as `Query.searchSessions` does. Null when the commune's position is not known, nor
   * its EPCI where that is asked for.
   */
  readonly searchSessions?: Maybe<FoundSessionConnection>;
};


/** A commune; described by the territories subgraph. */
export type CommuneOpenSessionsNearbyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  withinKm?: Scalars['Float']['input'];
};


/** A commune; described by the territories subgraph. */
export type CommuneSearchSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: SessionFilter;
  first?: Scalars['Int']['input'];
  sameEpci?: Scalars['Boolean']['input'];
  sort?: SessionSort;
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

/** A rule of a scheme from which an agreement exempts the people of an association (French: dérogation). */
export type Derogation = {
  /** The agreement. */
  readonly agreement?: Maybe<Agreement>;
  /** The association. */
  readonly association?: Maybe<Association>;
  /** Id in the agreement's annex. */
  readonly id: Scalars['ID']['output'];
  /** The provider where it holds; null for all, or when the catalogue does not hold it. */
  readonly provider?: Maybe<Provider>;
  /** The scheme. */
  readonly scheme?: Maybe<Scheme>;
  /** From what it exempts, in French. */
  readonly text: Scalars['String']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Day after the last one; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
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

/** An employment area (French: bassin d'emploi); described by the territories subgraph. */
export type EmploymentArea = {
  /** Code in the loaded table. */
  readonly code: Scalars['ID']['output'];
};

/** The level that one is to have on entering (LHÉO `code-niveau-entree`, of both scales). */
export type EntryLevel =
  /** Sans diplôme, ou moins qu'un CAP (niveaux 1 et 2, anciens VI et V bis). */
  | 'BELOW_3'
  /** CAP, BEP (niveau 3, ancien V). */
  | 'LEVEL_3'
  /** Baccalauréat (niveau 4, ancien IV). */
  | 'LEVEL_4'
  /** BTS, DUT (niveau 5, ancien III). */
  | 'LEVEL_5'
  /** Licence et plus (niveaux 6 à 8, anciens II et I). */
  | 'LEVEL_6_OR_MORE';

/** How one enters (LHÉO dictionary `modalites-es`). */
export type EntryMode =
  /** À dates fixes (LHÉO 0). */
  | 'FIXED_DATES'
  /** Entrées et sorties permanentes (LHÉO 1). */
  | 'PERMANENT';

/** A search to follow. */
export type FollowSearchInput = {
  /** Id of the center for which it is followed, one of the caller's own. */
  readonly center: Scalars['ID']['input'];
  /**
   * What is searched for, at most 2,000 characters as JSON. Its text is kept as it is written: never the name of a person nor
   * anything about one.
   */
  readonly filter: SessionFilter;
  /** Chosen by the caller, at most 100 characters: the same one again follows nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the center calls it, in French, from 1 to 100 characters. Never the name of a person: it is for everybody of the center. */
  readonly label: Scalars['String']['input'];
  /** Generic mailbox of the center, such as `contact@…`, to be told by mail, at most once a day; absent for none. */
  readonly mailbox?: InputMaybe<Scalars['String']['input']>;
};

/** A search that is followed, now or before by the same key, or why it is not. */
export type FollowSearchResult = CenterNotYours | FollowedSearch | MailboxNotGeneric | RequestKeyReused | SearchAlreadyFollowed | TooManyFollowedSearches;

/** What a followed search looks for: the parts of `SessionFilter` that it has, null for those that it has not. */
export type FollowedFilter = {
  /** True: the access of people with disabilities is described. */
  readonly accessibilityTold?: Maybe<Scalars['Boolean']['output']>;
  /** Whether one comes or learns at a distance. */
  readonly deliveryModes?: Maybe<ReadonlyArray<DeliveryMode>>;
  /** Department in which it takes place. */
  readonly department?: Maybe<Scalars['DepartmentCode']['output']>;
  /** Code of the employment area in which it takes place. */
  readonly employmentArea?: Maybe<Scalars['ID']['output']>;
  /** One could enter on this day or later. */
  readonly enterableFrom?: Maybe<Scalars['Date']['output']>;
  /** The level that one is to have on entering. */
  readonly entryLevels?: Maybe<ReadonlyArray<EntryLevel>>;
  /** Whether one enters on fixed dates or at any time. */
  readonly entryModes?: Maybe<ReadonlyArray<EntryMode>>;
  /** SIREN of the EPCI in which it takes place. */
  readonly epci?: Maybe<Scalars['Siren']['output']>;
  /** Formacode numbers of domains. */
  readonly formacodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who pays. */
  readonly funders?: Maybe<ReadonlyArray<Funder>>;
  /** Around a commune. */
  readonly near?: Maybe<FollowedNear>;
  /** Numbers of the Formacode list of publics. */
  readonly publics?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it takes people. */
  readonly recruitmentStates?: Maybe<ReadonlyArray<RecruitmentState>>;
  /** Codes of objectives of schemes. */
  readonly schemeObjectives?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Codes of schemes. */
  readonly schemes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** It begins on this day or earlier. */
  readonly startsBy?: Maybe<Scalars['Date']['output']>;
  /** What one looks for, in French. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A departure for distances. */
export type FollowedNear = {
  /** Commune from which one departs. */
  readonly commune: Scalars['CommuneCode']['output'];
  /** Distance at most as the crow flies, in kilometres, from 0 to 200. */
  readonly withinKm: Scalars['Float']['output'];
};

/** A search that a center follows (French: recherche suivie): the center is told of sessions that come to match it. */
export type FollowedSearch = {
  /** The center that follows it, never a person. */
  readonly center?: Maybe<Center>;
  /** Since when it is followed. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is searched for. */
  readonly filter?: Maybe<FollowedFilter>;
  /** Id given by this catalogue, made from the center and the filter. */
  readonly id: Scalars['ID']['output'];
  /** What the center calls it, in French. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Generic mailbox of the center that is told of new sessions, at most once a day; null when none is. */
  readonly mailbox?: Maybe<Scalars['String']['output']>;
  /** Opaque state of the offer in which `newSessions` were found; it changes when the offer does. */
  readonly mark?: Maybe<Scalars['String']['output']>;
  /**
   * Sessions that match now and have come to be found since it was seen, as by `START`: they are new in the offer or back in it,
   * take people again, are somewhere else, or can be entered although their last day of entry had passed.
   */
  readonly newSessions?: Maybe<FoundSessionConnection>;
  /** When the center last marked it as seen, or began to follow it. */
  readonly seenAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A search that a center follows (French: recherche suivie): the center is told of sessions that come to match it. */
export type FollowedSearchNewSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A Formacode number with the version of the list from which it comes. */
export type Formacode = {
  /** Five digits. */
  readonly code: Scalars['String']['output'];
  /** Version of the list, such as `V14`. */
  readonly version: Scalars['String']['output'];
};

/** What a search finds (Relay connection). */
export type FoundSessionConnection = {
  /** The sessions of this page, in the order asked for. */
  readonly edges: ReadonlyArray<FoundSessionEdge>;
  /** How many sessions have which values, by what they are counted; what is chosen in a facet itself narrows the others only. */
  readonly facets: ReadonlyArray<SessionFacet>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many sessions are found in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A session that was found. */
export type FoundSessionEdge = {
  /** Opaque position of this session, in this order. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres from `near` as the crow flies, rounded to the tenth; null without it. */
  readonly distanceKm?: Maybe<Scalars['Float']['output']>;
  /** The session. */
  readonly node: Session;
  /** How far the distance can be trusted: the less precise of its two ends; null without one. */
  readonly precision?: Maybe<DistancePrecision>;
};

/** Who pays for an action (LHÉO dictionary `financeurs`). */
export type Funder =
  /** ACSÉ, anciennement FASILD (LHÉO 6). */
  | 'ACSE'
  /** AGEFIPH (LHÉO 7). */
  | 'AGEFIPH'
  /** Commune (LHÉO 9). */
  | 'COMMUNE'
  /** Entreprise (LHÉO 5). */
  | 'COMPANY'
  /** Conseil départemental, « conseil général » in LHÉO (8). */
  | 'DEPARTMENT'
  /** Fonds européens, autre (LHÉO 14). */
  | 'EUROPEAN_FUNDS_OTHER'
  /** Fonds social européen, FSE (LHÉO 3). */
  | 'EUROPEAN_SOCIAL_FUND'
  /** France Travail, « Pôle emploi » in LHÉO (4). */
  | 'FRANCE_TRAVAIL'
  /** LADOM : agence de l'outre-mer pour la mobilité (LHÉO 18). */
  | 'LADOM'
  /** Collectivité territoriale, autre (LHÉO 15). */
  | 'LOCAL_AUTHORITY_OTHER'
  /** Code obsolète (LHÉO 1). */
  | 'OBSOLETE'
  /** OFII : Office français de l'immigration et de l'intégration (LHÉO 20). */
  | 'OFII'
  /** OPCO : opérateur de compétences (LHÉO 16). */
  | 'OPCO'
  /** Autre (LHÉO 0). */
  | 'OTHER'
  /** Conseil régional (LHÉO 2). */
  | 'REGION'
  /** État, ministère de l'éducation nationale (LHÉO 12). */
  | 'STATE_EDUCATION'
  /** État, ministère chargé de l'emploi (LHÉO 11). */
  | 'STATE_EMPLOYMENT'
  /** État, ministère de l'intérieur (LHÉO 19). */
  | 'STATE_INTERIOR'
  /** État, autre (LHÉO 13). */
  | 'STATE_OTHER'
  /** Bénéficiaire de l'action (LHÉO 10). */
  | 'TRAINEE'
  /** Transition Pro (LHÉO 17). */
  | 'TRANSITION_PRO';

/** Whom the Region accredits for what. */
export type GrantAccreditationInput = {
  /** Code of the employment area; absent for all. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Slug of the association that shall hold it; absent for another body. */
  readonly association?: InputMaybe<Scalars['ID']['input']>;
  /** The body that shall hold it; absent for an association. */
  readonly body?: InputMaybe<AccreditedBodyInput>;
  /** Chosen by the caller, at most 100 characters: the same one again grants nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, in French, at most 500 characters; nothing of a person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of the scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** First day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Day after the last one; absent while none is known. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** An accreditation granted, now or before by the same key, or why it was not. */
export type GrantAccreditationResult = Accreditation | AccreditationOverlap | PrescriptionNotNeeded | RequestKeyReused | UnknownAssociation | UnknownEmploymentArea | UnknownScheme;

/** On what terms a provider takes people into a scheme (French: règles d'accueil). */
export type IntakeRule = {
  /** The scheme. */
  readonly scheme?: Maybe<Scheme>;
  /** The terms, in French, as the provider wrote them. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day after the last one; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A referral as whoever has its link sees it: nothing of the person but the reference. */
export type LinkedReferral = {
  /** The association of the center. */
  readonly association?: Maybe<Association>;
  /** The center that made it: its telephone and hours are public. */
  readonly center?: Maybe<Center>;
  /** What can be answered now. */
  readonly possibleAnswers?: Maybe<ReadonlyArray<PossibleAnswer>>;
  /** Short reference to read aloud, such as `33-4F7K2`; only the association can tell whose it is. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The session to which the person is oriented. */
  readonly session?: Maybe<Session>;
  /** Where it stands by the latest answer. */
  readonly status?: Maybe<ReceivedReferralStatus>;
};

/** The mailbox may be a person's. */
export type MailboxNotGeneric = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** What was seen of a followed search. */
export type MarkFollowedSearchSeenInput = {
  /** Its id. */
  readonly followedSearch: Scalars['ID']['input'];
  /** The `mark` that came with what was seen: what has come since then stays new. */
  readonly mark: Scalars['String']['input'];
};

/** A followed search as it was seen, or why it was not marked. */
export type MarkFollowedSearchSeenResult = FollowedSearch | UnknownFollowedSearch;

/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type Mutation = {
  /**
   * Answers a referral to a session of the caller's own organisation; the association hears of it at once. What may follow
   * what is the same for everybody: a referral is looked at before it is admitted, admitted before it is entered.
   */
  readonly answerReferral?: Maybe<AnswerReferralResult>;
  /**
   * Answers the referral of a link as the provider to which it was mailed, by the rules of `answerReferral`. The link is used
   * then, and another one is mailed for what comes next.
   */
  readonly answerReferralByLink?: Maybe<AnswerReferralByLinkResult>;
  /** Closes the copy of a referral, whether it has come or is still to come: it takes no answer any more. */
  readonly closeReferral?: Maybe<Acknowledgement>;
  /** Deletes the copy of a referral, whether it has come or is still to come: the person was erased. */
  readonly eraseReferral?: Maybe<Acknowledgement>;
  /**
   * Follows a search for one of the caller's own centers: sessions that come to match from now on are new in it, until they are
   * marked as seen.
   */
  readonly followSearch?: Maybe<FollowSearchResult>;
  /** Grants a holder the right to prescribe a scheme (French: habiliter); the same key and input again grants nothing twice. */
  readonly grantAccreditation?: Maybe<GrantAccreditationResult>;
  /** Hides the copy of a referral from its provider, whether it has come or is still to come: consent was withdrawn. */
  readonly hideReferral?: Maybe<Acknowledgement>;
  /** Marks what is new in a followed search as seen; the same again changes nothing. */
  readonly markFollowedSearchSeen?: Maybe<MarkFollowedSearchSeenResult>;
  /** Takes a copy of a referral for the provider of its session; once an event, and never of a referral that was withdrawn. */
  readonly receiveReferral?: Maybe<Acknowledgement>;
  /**
   * Prescribes a referral that waits for a relay, in the name of the caller's own body, while that is accredited for the scheme
   * and the area of its session; the association and the provider hear of it at once.
   */
  readonly relayReferral?: Maybe<RelayReferralResult>;
  /** Reminds of a referral that nobody has answered for long. */
  readonly remindReferral?: Maybe<Acknowledgement>;
  /** Revokes an accreditation from today on (Europe/Paris); its history keeps when and why. */
  readonly revokeAccreditation?: Maybe<RevokeAccreditationResult>;
  /**
   * Mails another link to the generic mailbox to which the one of this token went, and nowhere else; once in a quarter of an
   * hour.
   */
  readonly sendAnswerLink?: Maybe<SendAnswerLinkResult>;
  /**
   * Sets on what terms the caller's own organisation takes people into a scheme from a day on; a text of the same day is
   * replaced.
   */
  readonly setIntakeRule?: Maybe<SetIntakeRuleResult>;
  /** Ends following a search: it is deleted, and nobody is told of it any more. */
  readonly unfollowSearch?: Maybe<UnfollowSearchResult>;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationAnswerReferralArgs = {
  input: AnswerReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationAnswerReferralByLinkArgs = {
  input: AnswerReferralByLinkInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationCloseReferralArgs = {
  input: CloseReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationEraseReferralArgs = {
  input: WithdrawnReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationFollowSearchArgs = {
  input: FollowSearchInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationGrantAccreditationArgs = {
  input: GrantAccreditationInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationHideReferralArgs = {
  input: WithdrawnReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationMarkFollowedSearchSeenArgs = {
  input: MarkFollowedSearchSeenInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationReceiveReferralArgs = {
  input: ReceiveReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationRelayReferralArgs = {
  input: RelayReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationRemindReferralArgs = {
  input: RemindReferralInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationRevokeAccreditationArgs = {
  input: RevokeAccreditationInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationSendAnswerLinkArgs = {
  token: Scalars['String']['input'];
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationSetIntakeRuleArgs = {
  input: SetIntakeRuleInput;
};


/** What associations do in their own name, each with its own key: no role of the hub holds `referral:deliver`. */
export type MutationUnfollowSearchArgs = {
  input: UnfollowSearchInput;
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

/**
 * How complete and fresh what a source tells of a provider's offer is. Each criterion is a share, from 0 to 1, to the
 * hundredth; null where nothing was told to which it applies.
 */
export type OfferQuality = {
  /** Trainings with contents. */
  readonly content?: Maybe<Scalars['Float']['output']>;
  /** Sessions whose first day is known. */
  readonly dates?: Maybe<Scalars['Float']['output']>;
  /** Trainings with a domain of the Formacode. */
  readonly domain?: Maybe<Scalars['Float']['output']>;
  /** Trainings and actions changed within a year, of those whose change is told. */
  readonly freshness?: Maybe<Scalars['Float']['output']>;
  /** Trainings with an objective that is not the title again. */
  readonly objective?: Maybe<Scalars['Float']['output']>;
  /** Actions in a known commune, or wholly at a distance. */
  readonly place?: Maybe<Scalars['Float']['output']>;
  /** Actions that say who pays or what they cost. */
  readonly price?: Maybe<Scalars['Float']['output']>;
  /** Actions that say for whom they are. */
  readonly publics?: Maybe<Scalars['Float']['output']>;
  /** Sessions that say whether they take people. */
  readonly recruitment?: Maybe<Scalars['Float']['output']>;
  /** Mean of the criteria, in hundred. */
  readonly score: Scalars['Int']['output'];
  /** Stable name of the delivery. */
  readonly source: Scalars['String']['output'];
};

/** Where a page ends (Relay). */
export type PageInfo = {
  /** Cursor of the last item of this page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** For whom a pay band is. */
export type PayBandSituation =
  /** Travailleur handicapé. */
  | 'DISABLED_WORKER'
  /** Cas général, selon l'âge. */
  | 'GENERAL'
  /** Supplément pour parent isolé, paid on top of another. */
  | 'LONE_PARENT_SUPPLEMENT';

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
  /** Town of the address: the official name of its commune (COG); null when the source names none that is known. */
  readonly town?: Maybe<Scalars['String']['output']>;
};

/** An answer that can follow (French: réponse possible). */
export type PossibleAnswer = {
  /** What must be told with it. */
  readonly needs: ReadonlyArray<AnswerPart>;
  /** Where the referral would stand. */
  readonly status: ReceivedReferralStatus;
};

/** Somebody who may prescribe (French: prescripteur). */
export type Prescriber = {
  /** Name of the body, or of the kind of bodies, in French. */
  readonly name: Scalars['String']['output'];
  /** SIRET of the body; null for a kind of bodies. */
  readonly siret?: Maybe<Scalars['Siret']['output']>;
};

/** Who may prescribe a session today. */
export type Prescription = {
  /** What the caller can do. */
  readonly access: PrescriptionAccess;
  /** Who may prescribe it besides associations: bodies with an accreditation for its area, then kinds of bodies by rule. */
  readonly prescribers: ReadonlyArray<Prescriber>;
  /** The scheme whose rules decide. */
  readonly scheme: Scheme;
};

/** How one comes to a prescription. */
export type PrescriptionAccess =
  /** The caller's own association or body holds an accreditation: it prescribes itself. */
  | 'DIRECT'
  /** Nobody may prescribe it today. */
  | 'NOBODY'
  /** The scheme needs no prescription. */
  | 'NOT_NEEDED'
  /** Somebody else must prescribe: one of `prescribers`. */
  | 'THROUGH_PRESCRIBER';

/** The scheme of the session asks for a prescription, and nobody has given one: only a refusal may follow. */
export type PrescriptionMissing = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** The scheme needs no prescription, so nobody is accredited for it. */
export type PrescriptionNotNeeded = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** Who told something, and how fresh it is. */
export type Provenance = {
  /** When an import last found it new or changed. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the source was last imported to its end, whatever it changed; null before that. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when a complete delivery of the source no longer holds it; null while it is offered. */
  readonly goneSince?: Maybe<Scalars['DateTime']['output']>;
  /** Stable name of the delivery (a flow or a file) that told it. */
  readonly source: Scalars['String']['output'];
  /** When the source says to have changed it; null when it does not say. */
  readonly sourceUpdatedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** A training provider (French: organisme de formation). */
export type Provider = {
  /** Declaration number (French: numéro de déclaration d'activité), 11 characters. */
  readonly activityNumber?: Maybe<Scalars['String']['output']>;
  /** Generic mailbox, as published. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** On what terms it takes people into schemes on a day, by scheme. */
  readonly intakeRules?: Maybe<ReadonlyArray<IntakeRule>>;
  /** Name, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Generic telephone, as published. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** How complete and fresh what each source tells of its offer is; none before its first complete import. */
  readonly quality?: Maybe<ReadonlyArray<OfferQuality>>;
  /** Places that agreements reserve here, as far as they concern the caller: the Region, the association, the provider. */
  readonly reservedPlaces?: Maybe<ReadonlyArray<ReservedPlaces>>;
  /**
   * Its sessions that may begin within a period, earliest first: a start known to the month or year counts with each of its
   * days, one that is unknown never.
   */
  readonly sessions?: Maybe<ProviderSessionConnection>;
  /** SIRET of the establishment that answers for the training. */
  readonly siret: Scalars['Siret']['output'];
  /** Its trainings, ordered by title. */
  readonly trainings?: Maybe<TrainingConnection>;
};


/** A training provider (French: organisme de formation). */
export type ProviderIntakeRulesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A training provider (French: organisme de formation). */
export type ProviderReservedPlacesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A training provider (French: organisme de formation). */
export type ProviderSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A training provider (French: organisme de formation). */
export type ProviderTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a provider's sessions (Relay connection). */
export type ProviderSessionConnection = {
  /** The sessions of this page with their cursors. */
  readonly edges: ReadonlyArray<ProviderSessionEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A session in the page of its provider. */
export type ProviderSessionEdge = {
  /** Opaque position of this session. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** A level of qualification, of the scale since 2019 or of the one before, as the source tells it (LHÉO dictionary `niveaux`). */
export type QualificationLevel =
  /** Niveau I : supérieur à la maîtrise (LHÉO 8). */
  | 'FORMER_I'
  /** Niveau II : licence ou maîtrise universitaire (LHÉO 7). */
  | 'FORMER_II'
  /** Niveau III : BTS, DUT (LHÉO 6). */
  | 'FORMER_III'
  /** Niveau IV : BP, BT, baccalauréat professionnel ou technologique (LHÉO 5). */
  | 'FORMER_IV'
  /** Niveau V : CAP, BEP (LHÉO 4). */
  | 'FORMER_V'
  /** Niveau VI : illettrisme, analphabétisme (LHÉO 2). */
  | 'FORMER_VI'
  /** Niveau V bis : préqualification (LHÉO 3). */
  | 'FORMER_V_BIS'
  /** Niveau 1 : maîtrise des savoirs de base (LHÉO 11). */
  | 'LEVEL_1'
  /** Niveau 2 : activités simples dans un contexte structuré (LHÉO 12). */
  | 'LEVEL_2'
  /** Niveau 3 : CAP, BEP (LHÉO 13). */
  | 'LEVEL_3'
  /** Niveau 4 : baccalauréat (LHÉO 14). */
  | 'LEVEL_4'
  /** Niveau 5 : BTS, DUT (LHÉO 15). */
  | 'LEVEL_5'
  /** Niveau 6 : licence (LHÉO 16). */
  | 'LEVEL_6'
  /** Niveau 7 : master (LHÉO 17). */
  | 'LEVEL_7'
  /** Niveau 8 : doctorat (LHÉO 18). */
  | 'LEVEL_8'
  /** Sans niveau spécifique (LHÉO 1). */
  | 'NONE'
  /** Information non communiquée (LHÉO 0). */
  | 'NOT_TOLD';

export type Query = {
  /**
   * Accreditations within the caller's reach, latest first: all for the Region, those of the own association, those of the
   * own body.
   */
  readonly accreditations?: Maybe<AccreditationConnection>;
  /**
   * The searches that a center follows, the latest first, 20 at most; none of a center that is not one of the caller's own. To
   * learn whether anything changed, ask for `id`, `seenAt` and `mark` alone.
   */
  readonly followedSearches?: Maybe<ReadonlyArray<FollowedSearch>>;
  /** The provider of this SIRET; null when the catalogue does not hold it. */
  readonly provider?: Maybe<Provider>;
  /** Referrals that associations have sent to the caller's own sessions, latest first; those withdrawn are gone. */
  readonly receivedReferrals?: Maybe<ReceivedReferralConnection>;
  /**
   * The link that a provider without an account was mailed; null when no link has this token, or its referral was withdrawn.
   * The token is the right: it names one referral, and nobody can guess it. Reading changes nothing.
   */
  readonly referralByAnswerLink?: Maybe<AnswerLink>;
  /**
   * Referrals that wait for a relay and that the caller's own body may prescribe today (Europe/Paris), the one that came first
   * first.
   */
  readonly referralsToRelay?: Maybe<ReceivedReferralConnection>;
  /** The scheme of this code, whether it still holds or not; null when it is unknown. */
  readonly scheme?: Maybe<Scheme>;
  /** The schemes that hold on a day, by code. */
  readonly schemes?: Maybe<ReadonlyArray<Scheme>>;
  /**
   * Searches the offer: sessions that one could enter today or later (Europe/Paris), were recruitment open. A page may be
   * asked for without counts, and counts without a page.
   */
  readonly searchSessions?: Maybe<FoundSessionConnection>;
  /** The session of this id; null when the catalogue does not hold it. */
  readonly session?: Maybe<Session>;
  /** What trainees are paid on a day, by situation and age. */
  readonly traineePayBands?: Maybe<ReadonlyArray<TraineePayBand>>;
  /** The training of this id; null when the catalogue does not hold it. */
  readonly training?: Maybe<Training>;
};


export type QueryAccreditationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  association?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  siret?: InputMaybe<Scalars['Siret']['input']>;
};


export type QueryFollowedSearchesArgs = {
  center: Scalars['ID']['input'];
};


export type QueryProviderArgs = {
  siret: Scalars['Siret']['input'];
};


export type QueryReceivedReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryReferralByAnswerLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryReferralsToRelayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySchemeArgs = {
  code: Scalars['ID']['input'];
};


export type QuerySchemesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySearchSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: SessionFilter;
  first?: Scalars['Int']['input'];
  sort?: SessionSort;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTraineePayBandsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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
  /** What became of it here, in that order: what the provider has answered, and what prescribers and the catalogue decided. */
  readonly answers?: Maybe<ReadonlyArray<ReferralAnswer>>;
  /** The association of the center. */
  readonly association?: Maybe<Association>;
  /** The center that made it: its telephone and hours are public. */
  readonly center?: Maybe<Center>;
  /** Id of the referral at its association. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the body that sent the person to the association; null when not known. */
  readonly orientingBody?: Maybe<DisclosedOrientingBody>;
  /** What can be answered now. */
  readonly possibleAnswers?: Maybe<ReadonlyArray<PossibleAnswer>>;
  /** When it came. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short reference to read aloud, such as `33-4F7K2`; only the association can tell whose it is. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When its association last missed an answer; null while it has not. */
  readonly remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the association sent it. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The session to which the person is oriented. */
  readonly session?: Maybe<Session>;
  /** Where it stands: as its association has closed it, else by the latest answer. */
  readonly status?: Maybe<ReceivedReferralStatus>;
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

/** Where the provider's copy of a referral stands (French: statut de l'orientation reçue), in the terms of `ReferralStatus`. */
export type ReceivedReferralStatus =
  /** Admise. */
  | 'ADMITTED'
  /** Annulée by its association. */
  | 'CANCELLED'
  /** Terminée : needs an outcome. */
  | 'COMPLETED'
  /** Sortie en emploi : left the training for a job. */
  | 'EMPLOYED'
  /** Entrée en formation, or back from a suspension. */
  | 'ENTERED'
  /** Exclue : needs a reason. */
  | 'EXCLUDED'
  /** Expirée : nobody answered in time. */
  | 'EXPIRED'
  /** Convoquée : needs a date and a place; again for another date. */
  | 'INVITED'
  /** En étude. */
  | 'IN_REVIEW'
  /** Sortie avant le terme : needs a reason. */
  | 'LEFT_EARLY'
  /** Positionnée : a place in the session is offered. */
  | 'PLACED'
  /** Prescrite : by its association or somebody else accredited for the scheme on that day. */
  | 'PRESCRIBED'
  /** Reçue : nobody has answered. */
  | 'RECEIVED'
  /** Refusée : needs a reason. */
  | 'REFUSED'
  /** Sans objet : another referral takes its place. */
  | 'SUPERSEDED'
  /** Suspendue : the training is interrupted for a time. */
  | 'SUSPENDED'
  /** À réorienter : its session has closed, moved or is full; the association chooses another one. */
  | 'TO_BE_REDIRECTED'
  /** En attente de prescription : somebody accredited for the scheme must prescribe it. */
  | 'WAITING_FOR_RELAY'
  /** Sur liste d'attente. */
  | 'WAITING_LIST';

/** Whether a session takes people (LHÉO dictionary `etat-recrutement`). */
export type RecruitmentState =
  /** Fermé : no place left (LHÉO 2). */
  | 'CLOSED'
  /** Ouvert (LHÉO 1). */
  | 'OPEN'
  /** Suspendu (LHÉO 3). */
  | 'SUSPENDED';

/** The referral waits for no prescription any more. */
export type ReferralAlreadyAnswered = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** Where the referral stands. */
  readonly status?: Maybe<ReceivedReferralStatus>;
};

/** What was answered to a referral, by whomever (French: réponse à l'orientation). */
export type ReferralAnswer = {
  /** When it was answered. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered. */
  readonly by?: Maybe<AnswerAuthor>;
  /** Of an invitation: the day and time. */
  readonly meetingAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of an invitation: the place, as the provider wrote it. */
  readonly meetingPlace?: Maybe<Scalars['String']['output']>;
  /** Of a completed training: with what. */
  readonly outcome?: Maybe<AnswerOutcome>;
  /** Of a refusal, a leaving, an exclusion or a redirection: why. */
  readonly reason?: Maybe<AnswerReason>;
  /** Where the referral stood from then on. */
  readonly status?: Maybe<ReceivedReferralStatus>;
};

/** No such referral waits for anybody of the caller's body: unknown, withdrawn, or of a scheme that it was never accredited for. */
export type ReferralNotYours = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** A referral to prescribe. */
export type RelayReferralInput = {
  /** Chosen by the caller, at most 100 characters. The same key prescribes the same referral once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the referral at its association. */
  readonly referral: Scalars['ID']['input'];
};

/** A referral prescribed, or why it was not. */
export type RelayReferralResult = AccreditationMissing | ReceivedReferral | ReferralAlreadyAnswered | ReferralNotYours | RequestKeyReused;

/** A referral that nobody has answered for long. */
export type RemindReferralInput = {
  /** Id of this event, `<association>~<opaque>`: the same one again changes nothing. */
  readonly event: Scalars['ID']['input'];
  /** Id of the referral at its association. */
  readonly referral: Scalars['ID']['input'];
};

/** The idempotency key was used before with another input. */
export type RequestKeyReused = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** Places that an agreement reserves at a provider for the people of an association (French: places réservées). */
export type ReservedPlaces = {
  /** The agreement. */
  readonly agreement?: Maybe<Agreement>;
  /** The association. */
  readonly association?: Maybe<Association>;
  /** Id in the agreement's annex. */
  readonly id: Scalars['ID']['output'];
  /** How many places. */
  readonly places: Scalars['Int']['output'];
  /** The provider; null when the catalogue does not hold it. */
  readonly provider?: Maybe<Provider>;
  /** The scheme; null for any. */
  readonly scheme?: Maybe<Scheme>;
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Day after the last one; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Which accreditation is revoked, and why. */
export type RevokeAccreditationInput = {
  /** Its id. */
  readonly accreditation: Scalars['ID']['input'];
  /** Chosen by the caller, at most 100 characters: the same one again revokes nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, in French, at most 500 characters; nothing of a person. */
  readonly reason: Scalars['String']['input'];
};

/** An accreditation revoked, now or before by the same key, or why it was not. */
export type RevokeAccreditationResult = Accreditation | AccreditationAlreadyRevoked | RequestKeyReused | UnknownAccreditation;

/** A programme under which trainings are offered (French: dispositif). */
export type Scheme = {
  /** Code, such as `HSP_SOCLE`, `HSP_1N`, `PRF`, `VAE` or `POEC`. */
  readonly code: Scalars['ID']['output'];
  /** Who runs it in each employment area on a day, by code of the area. */
  readonly mandataries?: Maybe<ReadonlyArray<SchemeMandatary>>;
  /** Whether one enters only by the prescription of somebody who may prescribe it. */
  readonly needsPrescription?: Maybe<Scalars['Boolean']['output']>;
  /** What it is for, where it has several objectives. */
  readonly objectives?: Maybe<ReadonlyArray<SchemeObjective>>;
  /** Kinds of bodies that may prescribe it by its own rules, without an accreditation, in French. */
  readonly prescribers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where this is written, in French. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Title, in French. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; where the source tells only the year, the first of it. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day after the last one on which it holds; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A programme under which trainings are offered (French: dispositif). */
export type SchemeMandatariesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Who runs a scheme in an employment area (French: mandataire). */
export type SchemeMandatary = {
  /** The employment area. */
  readonly area: EmploymentArea;
  /** Name of the mandatary, in French. */
  readonly name: Scalars['String']['output'];
  /** SIRET of the mandatary. */
  readonly siret: Scalars['Siret']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Day after the last one; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** An objective of a scheme. */
export type SchemeObjective = {
  /** Code within the scheme: `ECLA`, `FLE`, `NUMERIQUE` or `PASSERELLE` of `HSP_SOCLE`. */
  readonly code: Scalars['String']['output'];
  /** Title, in French. */
  readonly title: Scalars['String']['output'];
};

/** The center follows a search with the same filter already. */
export type SearchAlreadyFollowed = {
  /** The search that it follows. */
  readonly followedSearch?: Maybe<FollowedSearch>;
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** The search is followed no more. */
export type SearchUnfollowed = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** Another link on its way, or why it is not. */
export type SendAnswerLinkResult = AnswerLinkRequested | AnswerLinkSentRecently | UnknownAnswerLink;

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
  /** Who may prescribe it today (Europe/Paris), as seen by the caller; null when its scheme is not known. */
  readonly prescription?: Maybe<Prescription>;
  /** Who told it, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
  /** The provider that answers for the training. */
  readonly provider?: Maybe<Provider>;
  /** Whether it takes people; null when the source does not tell. */
  readonly recruitmentState?: Maybe<RecruitmentState>;
  /** Forecast first day. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The training. */
  readonly training?: Maybe<Training>;
};

/** The session is over or no longer offered. */
export type SessionClosed = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** In what respects sessions are counted; each is a filter too. */
export type SessionDimension =
  /** `TOLD` where the access of people with disabilities is described; filter `accessibilityTold`. */
  | 'ACCESSIBILITY'
  /** Values of `DeliveryMode`; filter `deliveryModes`. */
  | 'DELIVERY_MODE'
  /** Values of `EntryLevel`; filter `entryLevels`. */
  | 'ENTRY_LEVEL'
  /** Values of `EntryMode`; filter `entryModes`. */
  | 'ENTRY_MODE'
  /** Values of `Funder`; filter `funders`. */
  | 'FUNDER'
  /** Numbers of the Formacode list of publics; filter `publics`. */
  | 'PUBLIC'
  /** Values of `RecruitmentState`; filter `recruitmentStates`. */
  | 'RECRUITMENT_STATE'
  /** Codes of `Scheme`; filter `schemes`. */
  | 'SCHEME'
  /** Codes of `SchemeObjective`; filter `schemeObjectives`. */
  | 'SCHEME_OBJECTIVE';

/** The values of sessions in one respect, with how many have each. */
export type SessionFacet = {
  /** Values that at least one session has, most frequent first; a session may have several. */
  readonly counts: ReadonlyArray<SessionFacetCount>;
  /** In which respect. */
  readonly dimension: SessionDimension;
};

/** How many sessions have a value. */
export type SessionFacetCount = {
  /** How many sessions. */
  readonly count: Scalars['Int']['output'];
  /** The value as the filter of the same name takes it. */
  readonly value: Scalars['String']['output'];
};

/** Which sessions are searched for: all that is told must hold; of a list, one value is enough. */
export type SessionFilter = {
  /** True: the access of people with disabilities is described. */
  readonly accessibilityTold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether one comes or learns at a distance. */
  readonly deliveryModes?: InputMaybe<ReadonlyArray<DeliveryMode>>;
  /** Department in which it takes place. */
  readonly department?: InputMaybe<Scalars['DepartmentCode']['input']>;
  /**
   * Code of the employment area (French: bassin d'emploi) in which it takes place, of the table that the territories had when
   * schemes were last imported.
   */
  readonly employmentArea?: InputMaybe<Scalars['ID']['input']>;
  /** One could enter on this day or later. */
  readonly enterableFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The level that one is to have on entering; one of which nothing is told is not found then. */
  readonly entryLevels?: InputMaybe<ReadonlyArray<EntryLevel>>;
  /** Whether one enters on fixed dates or at any time. */
  readonly entryModes?: InputMaybe<ReadonlyArray<EntryMode>>;
  /** SIREN of the EPCI in which it takes place. */
  readonly epci?: InputMaybe<Scalars['Siren']['input']>;
  /** The training is of one of these domains: Formacode numbers, such as `15235` (français langue étrangère). */
  readonly formacodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who pays. */
  readonly funders?: InputMaybe<ReadonlyArray<Funder>>;
  /** Around a commune; sessions wholly at a distance and those without a known place are not found then. */
  readonly near?: InputMaybe<SessionNear>;
  /** For whom it is meant: numbers of the Formacode list of publics, such as `81019` (illettrisme) or `83056` (tout public). */
  readonly publics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it takes people; one of which nothing is told is not found then. */
  readonly recruitmentStates?: InputMaybe<ReadonlyArray<RecruitmentState>>;
  /** Codes of objectives of schemes; one that no scheme has is refused. */
  readonly schemeObjectives?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of schemes, such as `HSP_SOCLE`; one that no scheme bears is refused. */
  readonly schemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It begins on this day or earlier; one that is known to the month may begin on its first day. */
  readonly startsBy?: InputMaybe<Scalars['Date']['input']>;
  /**
   * What one looks for, in French, at most 200 characters: « apprendre à lire », « cariste ». Accents, capitals, plurals and
   * typing errors do not matter; words that nothing in the offer says are left out.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A departure for distances. */
export type SessionNear = {
  /** Commune from which one departs. */
  readonly commune: Scalars['CommuneCode']['input'];
  /** Distance at most as the crow flies, in kilometres, from 0 to 200. */
  readonly withinKm: Scalars['Float']['input'];
};

/** In which order sessions are found. */
export type SessionSort =
  /** The nearest first, then as by `START`; needs `near`. */
  | 'DISTANCE'
  /** Those that answer the text best first, then as by `START`. */
  | 'RELEVANCE'
  /** Those that begin first, by the first day that their start can mean; those without a date last. */
  | 'START';

/** The terms that a provider sets. */
export type SetIntakeRuleInput = {
  /** Chosen by the caller, at most 100 characters: the same one again sets nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The terms, in French, at most 2000 characters; nothing of a person. */
  readonly text: Scalars['String']['input'];
  /** First day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Day after the last one; absent while none is known. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Terms set, now or before by the same key, or why they were not. */
export type SetIntakeRuleResult = IntakeRule | RequestKeyReused | UnknownScheme;

/** The center follows 20 searches already. */
export type TooManyFollowedSearches = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** What a trainee is paid (French: rémunération des stagiaires). */
export type TraineePayBand = {
  /** Least age, in years; null when there is none. */
  readonly ageFrom?: Maybe<Scalars['Int']['output']>;
  /** Age from which on it is not paid any more, in years; null when there is none. */
  readonly ageTo?: Maybe<Scalars['Int']['output']>;
  /** Id in the table of the Region. */
  readonly id: Scalars['ID']['output'];
  /** Least amount, in cents of a euro a month. */
  readonly monthlyCentsLeast: Scalars['Int']['output'];
  /** Greatest amount, in cents of a euro a month; the same where there is one amount. */
  readonly monthlyCentsMost: Scalars['Int']['output'];
  /** For whom it is. */
  readonly situation: PayBandSituation;
  /** Where this is written, in French. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** For whom it is, in French. */
  readonly title: Scalars['String']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Day after the last one; null while none is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A training of the Region's offer (French: formation). */
export type Training = {
  /** How and where it is given (LHÉO `action`). */
  readonly actions?: Maybe<ReadonlyArray<TrainingAction>>;
  /** Certifications of the national registers to which it leads, in the order of the source. */
  readonly certifications?: Maybe<ReadonlyArray<Certification>>;
  /** Whether it leads to a certification (LHÉO `certifiante`). */
  readonly certifying?: Maybe<Scalars['Boolean']['output']>;
  /** What is taught, in French, without markup (LHÉO `contenu-formation`); null when the source does not tell. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Level that is wanted at entry (LHÉO `code-niveau-entree`). */
  readonly entryLevel?: Maybe<QualificationLevel>;
  /** Level that it leads to (LHÉO `code-niveau-sortie`). */
  readonly exitLevel?: Maybe<QualificationLevel>;
  /** What one can do or holds afterwards, in French (LHÉO `resultats-attendus`); null when the source does not tell. */
  readonly expectedResults?: Maybe<Scalars['String']['output']>;
  /** Formacode numbers, main one first, with their version. */
  readonly formacodes?: Maybe<ReadonlyArray<Formacode>>;
  /** What it is for (LHÉO `objectif-general-formation`). */
  readonly goal?: Maybe<TrainingGoal>;
  /** Stable id, made from the source and its own key. */
  readonly id: Scalars['ID']['output'];
  /** What one learns to do, in French, without markup (LHÉO `objectif-formation`). */
  readonly objective?: Maybe<Scalars['String']['output']>;
  /** Who told it, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
  /** The provider that answers for it (LHÉO `organisme-formation-responsable`). */
  readonly provider?: Maybe<Provider>;
  /** Occupations that it prepares for, by their code in the ROME: a letter and four digits, such as `K1304`. */
  readonly romeCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Title, in French (LHÉO `intitule-formation`). */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** One way in which a training is given: mode, place, entries (French: action de formation). */
export type TrainingAction = {
  /** How people with a disability get in, in French (LHÉO `acces-handicapes`). */
  readonly accessibility?: Maybe<Scalars['String']['output']>;
  /**
   * How many other actions are near-identical, of the same provider: sources split one offer in many that differ in their
   * numbers only. Same title, place, mode, entries, publics, level, hours and price.
   */
  readonly alike?: Maybe<Scalars['Int']['output']>;
  /** Whether its costs may be covered (LHÉO `prise-en-charge-frais-possible`). */
  readonly costsMayBeCovered?: Maybe<Scalars['Boolean']['output']>;
  /** Whether people come or learn at a distance (LHÉO `modalites-enseignement`). */
  readonly deliveryMode?: Maybe<DeliveryMode>;
  /** Whether an entry level is required (LHÉO `niveau-entree-obligatoire`). */
  readonly entryLevelRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether one enters on fixed dates or at any time (LHÉO `modalites-entrees-sorties`). */
  readonly entryMode?: Maybe<EntryMode>;
  /** Who pays for it, in the order of the source (LHÉO `organisme-financeur`). */
  readonly funding?: Maybe<ReadonlyArray<ActionFunding>>;
  /** Hours in all, in the centre and in a company; null when the source does not tell. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** Stable id, made from the source and its own keys. */
  readonly id: Scalars['ID']['output'];
  /** Languages in which it is taught: ISO 639-1 codes, such as `fr` (LHÉO `langue-formation`). */
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it is given; null when wholly at a distance or not told. */
  readonly place?: Maybe<Place>;
  /** Total price for one person in euro cents, taxes included; 0 when it is free, null when the source does not tell. */
  readonly priceCents?: Maybe<Scalars['Int']['output']>;
  /** Who told it, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
  /** For whom it is: numbers of the Formacode list of publics, such as 83056 for everybody (LHÉO `code-public-vise`). */
  readonly publics?: Maybe<ReadonlyArray<Formacode>>;
  /**
   * The scheme of which it is a part; null when no rule tells one. LHÉO does not name schemes: dated rules of the Region
   * tell them, from what the source says of who pays and what is taught.
   */
  readonly scheme?: Maybe<Scheme>;
  /** The objective of the scheme that it serves; null when no rule tells one. */
  readonly schemeObjective?: Maybe<SchemeObjective>;
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

/** What a training is for (LHÉO dictionary `AIS`). */
export type TrainingGoal =
  /** Perfectionnement, élargissement des compétences (LHÉO 2). */
  | 'ADVANCED_SKILLS'
  /** Remise à niveau, maîtrise des savoirs de base, initiation (LHÉO 5). */
  | 'BASIC_SKILLS'
  /** Création d'entreprise (LHÉO 4). */
  | 'BUSINESS_CREATION'
  /** Certification (LHÉO 6). */
  | 'CERTIFICATION'
  /** Code obsolète (LHÉO 1). */
  | 'OBSOLETE'
  /** Préparation à la qualification (LHÉO 8). */
  | 'PREPARATION_FOR_QUALIFICATION'
  /** Professionnalisation (LHÉO 7). */
  | 'PROFESSIONALISATION'
  /** (Re)mobilisation, aide à l'élaboration de projet professionnel (LHÉO 9). */
  | 'REMOBILISATION';

/** A followed search to end. */
export type UnfollowSearchInput = {
  /** Its id. */
  readonly followedSearch: Scalars['ID']['input'];
  /** Chosen by the caller, at most 100 characters: the same one again ends nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** That a search is followed no more, or why it is. */
export type UnfollowSearchResult = RequestKeyReused | SearchUnfollowed | UnknownFollowedSearch;

/** No accreditation has this id. */
export type UnknownAccreditation = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** No link has this token, or its referral was withdrawn. */
export type UnknownAnswerLink = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** The partnership knew no association of this slug when its register was last imported. */
export type UnknownAssociation = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** No employment area has this code. */
export type UnknownEmploymentArea = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** None of the caller's centers follows a search of this id. */
export type UnknownFollowedSearch = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** No such referral was sent to the caller's own organisation, or it was withdrawn. */
export type UnknownReceivedReferral = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** No scheme has this code. */
export type UnknownScheme = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
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
  Accreditation: Accreditation;
  Agreement: Agreement;
  Commune: Commune;
  Department: Department;
  FollowedSearch: FollowedSearch;
  Place: Place;
  Provider: Provider;
  ReceivedReferral: ReceivedReferral;
  Scheme: Scheme;
  Session: Session;
  Training: Training;
  TrainingAction: TrainingAction;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Accreditation:
    ( { __typename: 'Accreditation' }
    & GraphQLRecursivePick<FederationTypes['Accreditation'], {"id":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  FollowedSearch:
    ( { __typename: 'FollowedSearch' }
    & GraphQLRecursivePick<FederationTypes['FollowedSearch'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"siret":true}> );
  ReceivedReferral:
    ( { __typename: 'ReceivedReferral' }
    & GraphQLRecursivePick<FederationTypes['ReceivedReferral'], {"id":true}> );
  Scheme:
    ( { __typename: 'Scheme' }
    & GraphQLRecursivePick<FederationTypes['Scheme'], {"code":true}> );
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

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerReferralByLinkResult:
    | ( AnswerIncomplete )
    | ( AnswerLinkClosed )
    | ( AnswerNotPossible )
    | ( LinkedReferralRow )
    | ( PrescriptionMissing )
    | ( SessionClosed )
    | ( UnknownAnswerLink )
  ;
  AnswerReferralResult:
    | ( AnswerIncomplete )
    | ( AnswerNotPossible )
    | ( PrescriptionMissing )
    | ( ReceivedReferralRow )
    | ( RequestKeyReused )
    | ( SessionClosed )
    | ( UnknownReceivedReferral )
  ;
  FollowSearchResult:
    | ( CenterNotYours )
    | ( FollowedSearchRow )
    | ( MailboxNotGeneric )
    | ( RequestKeyReused )
    | ( Omit<SearchAlreadyFollowed, 'followedSearch'> & { followedSearch?: Maybe<_RefType['FollowedSearch']> } )
    | ( TooManyFollowedSearches )
  ;
  GrantAccreditationResult:
    | ( AccreditationRow )
    | ( Omit<AccreditationOverlap, 'accreditation'> & { accreditation?: Maybe<_RefType['Accreditation']> } )
    | ( PrescriptionNotNeeded )
    | ( RequestKeyReused )
    | ( UnknownAssociation )
    | ( UnknownEmploymentArea )
    | ( UnknownScheme )
  ;
  MarkFollowedSearchSeenResult:
    | ( FollowedSearchRow )
    | ( UnknownFollowedSearch )
  ;
  RelayReferralResult:
    | ( AccreditationMissing )
    | ( ReceivedReferralRow )
    | ( ReferralAlreadyAnswered )
    | ( ReferralNotYours )
    | ( RequestKeyReused )
  ;
  RevokeAccreditationResult:
    | ( AccreditationRow )
    | ( AccreditationAlreadyRevoked )
    | ( RequestKeyReused )
    | ( UnknownAccreditation )
  ;
  SendAnswerLinkResult:
    | ( AnswerLinkRequested )
    | ( AnswerLinkSentRecently )
    | ( UnknownAnswerLink )
  ;
  SetIntakeRuleResult:
    | ( IntakeRuleRow )
    | ( RequestKeyReused )
    | ( UnknownScheme )
  ;
  UnfollowSearchResult:
    | ( RequestKeyReused )
    | ( SearchUnfollowed )
    | ( UnknownFollowedSearch )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accreditation: ResolverTypeWrapper<AccreditationRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccreditationAlreadyRevoked: ResolverTypeWrapper<AccreditationAlreadyRevoked>;
  AccreditationConnection: ResolverTypeWrapper<Omit<AccreditationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccreditationEdge']> }>;
  AccreditationEdge: ResolverTypeWrapper<Omit<AccreditationEdge, 'node'> & { node: ResolversTypes['Accreditation'] }>;
  AccreditationEvent: ResolverTypeWrapper<AccreditationEventRow>;
  AccreditationEventKind: AccreditationEventKind;
  AccreditationMissing: ResolverTypeWrapper<AccreditationMissing>;
  AccreditationOverlap: ResolverTypeWrapper<Omit<AccreditationOverlap, 'accreditation'> & { accreditation?: Maybe<ResolversTypes['Accreditation']> }>;
  AccreditedBodyInput: AccreditedBodyInput;
  Acknowledgement: ResolverTypeWrapper<Acknowledgement>;
  ActionFunding: ResolverTypeWrapper<FundingRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'derogations' | 'reservedPlaces'> & { derogations?: Maybe<ReadonlyArray<ResolversTypes['Derogation']>>, reservedPlaces?: Maybe<ReadonlyArray<ResolversTypes['ReservedPlaces']>> }>;
  AnswerAuthor: AnswerAuthor;
  AnswerIncomplete: ResolverTypeWrapper<AnswerIncomplete>;
  AnswerLink: ResolverTypeWrapper<OpenedLink>;
  AnswerLinkClosed: ResolverTypeWrapper<AnswerLinkClosed>;
  AnswerLinkRequested: ResolverTypeWrapper<AnswerLinkRequested>;
  AnswerLinkSentRecently: ResolverTypeWrapper<AnswerLinkSentRecently>;
  AnswerLinkState: AnswerLinkState;
  AnswerNotPossible: ResolverTypeWrapper<AnswerNotPossible>;
  AnswerOutcome: AnswerOutcome;
  AnswerPart: AnswerPart;
  AnswerReason: AnswerReason;
  AnswerReferralByLinkInput: AnswerReferralByLinkInput;
  AnswerReferralByLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerReferralByLinkResult']>;
  AnswerReferralInput: AnswerReferralInput;
  AnswerReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerReferralResult']>;
  Association: ResolverTypeWrapper<Association>;
  Center: ResolverTypeWrapper<Center>;
  CenterNotYours: ResolverTypeWrapper<CenterNotYours>;
  Certification: ResolverTypeWrapper<CertificationRow>;
  CertificationRegister: CertificationRegister;
  CloseReferralInput: CloseReferralInput;
  ClosedReferralStatus: ClosedReferralStatus;
  Commune: ResolverTypeWrapper<Omit<Commune, 'openSessionsNearby' | 'searchSessions'> & { openSessionsNearby?: Maybe<ResolversTypes['NearbySessionConnection']>, searchSessions?: Maybe<ResolversTypes['FoundSessionConnection']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommuneCode: ResolverTypeWrapper<Scalars['CommuneCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryMode: DeliveryMode;
  Department: ResolverTypeWrapper<Department>;
  DepartmentCode: ResolverTypeWrapper<Scalars['DepartmentCode']['output']>;
  Derogation: ResolverTypeWrapper<DerogationRow>;
  DisclosedOrientingBody: DisclosedOrientingBody;
  DistancePrecision: DistancePrecision;
  EmploymentArea: ResolverTypeWrapper<EmploymentArea>;
  EntryLevel: EntryLevel;
  EntryMode: EntryMode;
  FollowSearchInput: FollowSearchInput;
  FollowSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowSearchResult']>;
  FollowedFilter: ResolverTypeWrapper<FollowedFilter>;
  FollowedNear: ResolverTypeWrapper<FollowedNear>;
  FollowedSearch: ResolverTypeWrapper<FollowedSearchRow>;
  Formacode: ResolverTypeWrapper<Formacode>;
  FoundSessionConnection: ResolverTypeWrapper<OpenedSearch>;
  FoundSessionEdge: ResolverTypeWrapper<FoundSessionEdgeRow>;
  Funder: Funder;
  GrantAccreditationInput: GrantAccreditationInput;
  GrantAccreditationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantAccreditationResult']>;
  IntakeRule: ResolverTypeWrapper<IntakeRuleRow>;
  LinkedReferral: ResolverTypeWrapper<LinkedReferralRow>;
  MailboxNotGeneric: ResolverTypeWrapper<MailboxNotGeneric>;
  MarkFollowedSearchSeenInput: MarkFollowedSearchSeenInput;
  MarkFollowedSearchSeenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkFollowedSearchSeenResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearbySessionConnection: ResolverTypeWrapper<Omit<NearbySessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NearbySessionEdge']> }>;
  NearbySessionEdge: ResolverTypeWrapper<NearbySessionEdgeRow>;
  OfferQuality: ResolverTypeWrapper<QualityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PayBandSituation: PayBandSituation;
  Place: ResolverTypeWrapper<PlaceRow>;
  PossibleAnswer: ResolverTypeWrapper<PossibleAnswer>;
  Prescriber: ResolverTypeWrapper<Prescriber>;
  Prescription: ResolverTypeWrapper<DecidedPrescription>;
  PrescriptionAccess: PrescriptionAccess;
  PrescriptionMissing: ResolverTypeWrapper<PrescriptionMissing>;
  PrescriptionNotNeeded: ResolverTypeWrapper<PrescriptionNotNeeded>;
  Provenance: ResolverTypeWrapper<ProvenanceRow>;
  Provider: ResolverTypeWrapper<ProviderRow>;
  ProviderSessionConnection: ResolverTypeWrapper<Omit<ProviderSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProviderSessionEdge']> }>;
  ProviderSessionEdge: ResolverTypeWrapper<ProviderSessionEdgeRow>;
  QualificationLevel: QualificationLevel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReferralInput: ReceiveReferralInput;
  ReceivedReferral: ResolverTypeWrapper<ReceivedReferralRow>;
  ReceivedReferralConnection: ResolverTypeWrapper<Omit<ReceivedReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReceivedReferralEdge']> }>;
  ReceivedReferralEdge: ResolverTypeWrapper<Omit<ReceivedReferralEdge, 'node'> & { node: ResolversTypes['ReceivedReferral'] }>;
  ReceivedReferralStatus: ReceivedReferralStatus;
  RecruitmentState: RecruitmentState;
  ReferralAlreadyAnswered: ResolverTypeWrapper<ReferralAlreadyAnswered>;
  ReferralAnswer: ResolverTypeWrapper<ReferralAnswerRow>;
  ReferralNotYours: ResolverTypeWrapper<ReferralNotYours>;
  RelayReferralInput: RelayReferralInput;
  RelayReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RelayReferralResult']>;
  RemindReferralInput: RemindReferralInput;
  RequestKeyReused: ResolverTypeWrapper<RequestKeyReused>;
  ReservedPlaces: ResolverTypeWrapper<ReservedPlacesRow>;
  RevokeAccreditationInput: RevokeAccreditationInput;
  RevokeAccreditationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAccreditationResult']>;
  Scheme: ResolverTypeWrapper<SchemeRow>;
  SchemeMandatary: ResolverTypeWrapper<SchemeMandataryRow>;
  SchemeObjective: ResolverTypeWrapper<SchemeObjective>;
  SearchAlreadyFollowed: ResolverTypeWrapper<Omit<SearchAlreadyFollowed, 'followedSearch'> & { followedSearch?: Maybe<ResolversTypes['FollowedSearch']> }>;
  SearchUnfollowed: ResolverTypeWrapper<SearchUnfollowed>;
  SendAnswerLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendAnswerLinkResult']>;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionClosed: ResolverTypeWrapper<SessionClosed>;
  SessionDimension: SessionDimension;
  SessionFacet: ResolverTypeWrapper<SessionFacet>;
  SessionFacetCount: ResolverTypeWrapper<SessionFacetCount>;
  SessionFilter: SessionFilter;
  SessionNear: SessionNear;
  SessionSort: SessionSort;
  SetIntakeRuleInput: SetIntakeRuleInput;
  SetIntakeRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetIntakeRuleResult']>;
  Siren: ResolverTypeWrapper<Scalars['Siren']['output']>;
  Siret: ResolverTypeWrapper<Scalars['Siret']['output']>;
  TooManyFollowedSearches: ResolverTypeWrapper<TooManyFollowedSearches>;
  TraineePayBand: ResolverTypeWrapper<TraineePayBand>;
  Training: ResolverTypeWrapper<TrainingRow>;
  TrainingAction: ResolverTypeWrapper<ActionRow>;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrainingEdge']> }>;
  TrainingEdge: ResolverTypeWrapper<TrainingEdgeRow>;
  TrainingGoal: TrainingGoal;
  UnfollowSearchInput: UnfollowSearchInput;
  UnfollowSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnfollowSearchResult']>;
  UnknownAccreditation: ResolverTypeWrapper<UnknownAccreditation>;
  UnknownAnswerLink: ResolverTypeWrapper<UnknownAnswerLink>;
  UnknownAssociation: ResolverTypeWrapper<UnknownAssociation>;
  UnknownEmploymentArea: ResolverTypeWrapper<UnknownEmploymentArea>;
  UnknownFollowedSearch: ResolverTypeWrapper<UnknownFollowedSearch>;
  UnknownReceivedReferral: ResolverTypeWrapper<UnknownReceivedReferral>;
  UnknownScheme: ResolverTypeWrapper<UnknownScheme>;
  WithdrawnReferralInput: WithdrawnReferralInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accreditation: AccreditationRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccreditationAlreadyRevoked: AccreditationAlreadyRevoked;
  AccreditationConnection: Omit<AccreditationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccreditationEdge']> };
  AccreditationEdge: Omit<AccreditationEdge, 'node'> & { node: ResolversParentTypes['Accreditation'] };
  AccreditationEvent: AccreditationEventRow;
  AccreditationMissing: AccreditationMissing;
  AccreditationOverlap: Omit<AccreditationOverlap, 'accreditation'> & { accreditation?: Maybe<ResolversParentTypes['Accreditation']> };
  AccreditedBodyInput: AccreditedBodyInput;
  Acknowledgement: Acknowledgement;
  ActionFunding: FundingRow;
  Int: Scalars['Int']['output'];
  Agreement: Omit<Agreement, 'derogations' | 'reservedPlaces'> & { derogations?: Maybe<ReadonlyArray<ResolversParentTypes['Derogation']>>, reservedPlaces?: Maybe<ReadonlyArray<ResolversParentTypes['ReservedPlaces']>> } | FederationReferenceTypes['Agreement'];
  AnswerIncomplete: AnswerIncomplete;
  AnswerLink: OpenedLink;
  AnswerLinkClosed: AnswerLinkClosed;
  AnswerLinkRequested: AnswerLinkRequested;
  AnswerLinkSentRecently: AnswerLinkSentRecently;
  AnswerNotPossible: AnswerNotPossible;
  AnswerReferralByLinkInput: AnswerReferralByLinkInput;
  AnswerReferralByLinkResult: ResolversUnionTypes<ResolversParentTypes>['AnswerReferralByLinkResult'];
  AnswerReferralInput: AnswerReferralInput;
  AnswerReferralResult: ResolversUnionTypes<ResolversParentTypes>['AnswerReferralResult'];
  Association: Association;
  Center: Center;
  CenterNotYours: CenterNotYours;
  Certification: CertificationRow;
  CloseReferralInput: CloseReferralInput;
  Commune: Omit<Commune, 'openSessionsNearby' | 'searchSessions'> & { openSessionsNearby?: Maybe<ResolversParentTypes['NearbySessionConnection']>, searchSessions?: Maybe<ResolversParentTypes['FoundSessionConnection']> } | FederationReferenceTypes['Commune'];
  Float: Scalars['Float']['output'];
  CommuneCode: Scalars['CommuneCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: Department | FederationReferenceTypes['Department'];
  DepartmentCode: Scalars['DepartmentCode']['output'];
  Derogation: DerogationRow;
  EmploymentArea: EmploymentArea;
  FollowSearchInput: FollowSearchInput;
  FollowSearchResult: ResolversUnionTypes<ResolversParentTypes>['FollowSearchResult'];
  FollowedFilter: FollowedFilter;
  FollowedNear: FollowedNear;
  FollowedSearch: FollowedSearchRow;
  Formacode: Formacode;
  FoundSessionConnection: OpenedSearch;
  FoundSessionEdge: FoundSessionEdgeRow;
  GrantAccreditationInput: GrantAccreditationInput;
  GrantAccreditationResult: ResolversUnionTypes<ResolversParentTypes>['GrantAccreditationResult'];
  IntakeRule: IntakeRuleRow;
  LinkedReferral: LinkedReferralRow;
  MailboxNotGeneric: MailboxNotGeneric;
  MarkFollowedSearchSeenInput: MarkFollowedSearchSeenInput;
  MarkFollowedSearchSeenResult: ResolversUnionTypes<ResolversParentTypes>['MarkFollowedSearchSeenResult'];
  Mutation: Record<PropertyKey, never>;
  NearbySessionConnection: Omit<NearbySessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NearbySessionEdge']> };
  NearbySessionEdge: NearbySessionEdgeRow;
  OfferQuality: QualityRow;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Place: PlaceRow;
  PossibleAnswer: PossibleAnswer;
  Prescriber: Prescriber;
  Prescription: DecidedPrescription;
  PrescriptionMissing: PrescriptionMissing;
  PrescriptionNotNeeded: PrescriptionNotNeeded;
  Provenance: ProvenanceRow;
  Provider: ProviderRow;
  ProviderSessionConnection: Omit<ProviderSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProviderSessionEdge']> };
  ProviderSessionEdge: ProviderSessionEdgeRow;
  Query: Record<PropertyKey, never>;
  ReceiveReferralInput: ReceiveReferralInput;
  ReceivedReferral: ReceivedReferralRow;
  ReceivedReferralConnection: Omit<ReceivedReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReceivedReferralEdge']> };
  ReceivedReferralEdge: Omit<ReceivedReferralEdge, 'node'> & { node: ResolversParentTypes['ReceivedReferral'] };
  ReferralAlreadyAnswered: ReferralAlreadyAnswered;
  ReferralAnswer: ReferralAnswerRow;
  ReferralNotYours: ReferralNotYours;
  RelayReferralInput: RelayReferralInput;
  RelayReferralResult: ResolversUnionTypes<ResolversParentTypes>['RelayReferralResult'];
  RemindReferralInput: RemindReferralInput;
  RequestKeyReused: RequestKeyReused;
  ReservedPlaces: ReservedPlacesRow;
  RevokeAccreditationInput: RevokeAccreditationInput;
  RevokeAccreditationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAccreditationResult'];
  Scheme: SchemeRow;
  SchemeMandatary: SchemeMandataryRow;
  SchemeObjective: SchemeObjective;
  SearchAlreadyFollowed: Omit<SearchAlreadyFollowed, 'followedSearch'> & { followedSearch?: Maybe<ResolversParentTypes['FollowedSearch']> };
  SearchUnfollowed: SearchUnfollowed;
  SendAnswerLinkResult: ResolversUnionTypes<ResolversParentTypes>['SendAnswerLinkResult'];
  Session: SessionRow;
  SessionClosed: SessionClosed;
  SessionFacet: SessionFacet;
  SessionFacetCount: SessionFacetCount;
  SessionFilter: SessionFilter;
  SessionNear: SessionNear;
  SetIntakeRuleInput: SetIntakeRuleInput;
  SetIntakeRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetIntakeRuleResult'];
  Siren: Scalars['Siren']['output'];
  Siret: Scalars['Siret']['output'];
  TooManyFollowedSearches: TooManyFollowedSearches;
  TraineePayBand: TraineePayBand;
  Training: TrainingRow;
  TrainingAction: ActionRow;
  TrainingConnection: Omit<TrainingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingEdge']> };
  TrainingEdge: TrainingEdgeRow;
  UnfollowSearchInput: UnfollowSearchInput;
  UnfollowSearchResult: ResolversUnionTypes<ResolversParentTypes>['UnfollowSearchResult'];
  UnknownAccreditation: UnknownAccreditation;
  UnknownAnswerLink: UnknownAnswerLink;
  UnknownAssociation: UnknownAssociation;
  UnknownEmploymentArea: UnknownEmploymentArea;
  UnknownFollowedSearch: UnknownFollowedSearch;
  UnknownReceivedReferral: UnknownReceivedReferral;
  UnknownScheme: UnknownScheme;
  WithdrawnReferralInput: WithdrawnReferralInput;
};

export type AccreditationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accreditation'] = ResolversParentTypes['Accreditation'], FederationReferenceType extends FederationReferenceTypes['Accreditation'] = FederationReferenceTypes['Accreditation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Accreditation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['EmploymentArea']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  bodyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodySiret?: Resolver<Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccreditationEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<AccreditationInForceArgs>>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccreditationAlreadyRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationAlreadyRevoked'] = ResolversParentTypes['AccreditationAlreadyRevoked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccreditationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationConnection'] = ResolversParentTypes['AccreditationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccreditationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccreditationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationEdge'] = ResolversParentTypes['AccreditationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Accreditation'], ParentType, ContextType>;
};

export type AccreditationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationEvent'] = ResolversParentTypes['AccreditationEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccreditationEventKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccreditationMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationMissing'] = ResolversParentTypes['AccreditationMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccreditationOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationOverlap'] = ResolversParentTypes['AccreditationOverlap']> = {
  accreditation?: Resolver<Maybe<ResolversTypes['Accreditation']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActionFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionFunding'] = ResolversParentTypes['ActionFunding']> = {
  funder?: Resolver<ResolversTypes['Funder'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  derogations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Derogation']>>, ParentType, ContextType, Partial<AgreementDerogationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservedPlaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReservedPlaces']>>, ParentType, ContextType, Partial<AgreementReservedPlacesArgs>>;
};

export type AnswerIncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIncomplete'] = ResolversParentTypes['AnswerIncomplete']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['AnswerPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLink'] = ResolversParentTypes['AnswerLink']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['LinkedReferral']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerLinkState'], ParentType, ContextType>;
};

export type AnswerLinkClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLinkClosed'] = ResolversParentTypes['AnswerLinkClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerLinkState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerLinkRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLinkRequested'] = ResolversParentTypes['AnswerLinkRequested']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerLinkSentRecentlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLinkSentRecently'] = ResolversParentTypes['AnswerLinkSentRecently']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNotPossible'] = ResolversParentTypes['AnswerNotPossible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReceivedReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerReferralByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReferralByLinkResult'] = ResolversParentTypes['AnswerReferralByLinkResult']> = {
  __resolveType: TypeResolveFn<'AnswerIncomplete' | 'AnswerLinkClosed' | 'AnswerNotPossible' | 'LinkedReferral' | 'PrescriptionMissing' | 'SessionClosed' | 'UnknownAnswerLink', ParentType, ContextType>;
};

export type AnswerReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReferralResult'] = ResolversParentTypes['AnswerReferralResult']> = {
  __resolveType: TypeResolveFn<'AnswerIncomplete' | 'AnswerNotPossible' | 'PrescriptionMissing' | 'ReceivedReferral' | 'RequestKeyReused' | 'SessionClosed' | 'UnknownReceivedReferral', ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Center'] = ResolversParentTypes['Center']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CenterNotYoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CenterNotYours'] = ResolversParentTypes['CenterNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['CertificationRegister'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
  openSessionsNearby?: Resolver<Maybe<ResolversTypes['NearbySessionConnection']>, ParentType, ContextType, RequireFields<CommuneOpenSessionsNearbyArgs, 'first' | 'withinKm'>>;
  searchSessions?: Resolver<Maybe<ResolversTypes['FoundSessionConnection']>, ParentType, ContextType, RequireFields<CommuneSearchSessionsArgs, 'filter' | 'first' | 'sameEpci' | 'sort' | 'withinKm'>>;
};

export interface CommuneCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommuneCode'], any> {
  name: 'CommuneCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
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

export type DerogationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derogation'] = ResolversParentTypes['Derogation']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmploymentAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentArea'] = ResolversParentTypes['EmploymentArea']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FollowSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowSearchResult'] = ResolversParentTypes['FollowSearchResult']> = {
  __resolveType: TypeResolveFn<'CenterNotYours' | 'FollowedSearch' | 'MailboxNotGeneric' | 'RequestKeyReused' | 'SearchAlreadyFollowed' | 'TooManyFollowedSearches', ParentType, ContextType>;
};

export type FollowedFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedFilter'] = ResolversParentTypes['FollowedFilter']> = {
  accessibilityTold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deliveryModes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryMode']>>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  employmentArea?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryLevels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryLevel']>>, ParentType, ContextType>;
  entryModes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntryMode']>>, ParentType, ContextType>;
  epci?: Resolver<Maybe<ResolversTypes['Siren']>, ParentType, ContextType>;
  formacodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  funders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Funder']>>, ParentType, ContextType>;
  near?: Resolver<Maybe<ResolversTypes['FollowedNear']>, ParentType, ContextType>;
  publics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recruitmentStates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecruitmentState']>>, ParentType, ContextType>;
  schemeObjectives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  schemes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  startsBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FollowedNearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedNear'] = ResolversParentTypes['FollowedNear']> = {
  commune?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
  withinKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FollowedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedSearch'] = ResolversParentTypes['FollowedSearch'], FederationReferenceType extends FederationReferenceTypes['FollowedSearch'] = FederationReferenceTypes['FollowedSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FollowedSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['FollowedFilter']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newSessions?: Resolver<Maybe<ResolversTypes['FoundSessionConnection']>, ParentType, ContextType, RequireFields<FollowedSearchNewSessionsArgs, 'first'>>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormacodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formacode'] = ResolversParentTypes['Formacode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundSessionConnection'] = ResolversParentTypes['FoundSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FoundSessionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SessionFacet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundSessionEdge'] = ResolversParentTypes['FoundSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DistancePrecision']>, ParentType, ContextType>;
};

export type GrantAccreditationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAccreditationResult'] = ResolversParentTypes['GrantAccreditationResult']> = {
  __resolveType: TypeResolveFn<'Accreditation' | 'AccreditationOverlap' | 'PrescriptionNotNeeded' | 'RequestKeyReused' | 'UnknownAssociation' | 'UnknownEmploymentArea' | 'UnknownScheme', ParentType, ContextType>;
};

export type IntakeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeRule'] = ResolversParentTypes['IntakeRule']> = {
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedReferral'] = ResolversParentTypes['LinkedReferral']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  possibleAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PossibleAnswer']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReceivedReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailboxNotGenericResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailboxNotGeneric'] = ResolversParentTypes['MailboxNotGeneric']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkFollowedSearchSeenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkFollowedSearchSeenResult'] = ResolversParentTypes['MarkFollowedSearchSeenResult']> = {
  __resolveType: TypeResolveFn<'FollowedSearch' | 'UnknownFollowedSearch', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerReferral?: Resolver<Maybe<ResolversTypes['AnswerReferralResult']>, ParentType, ContextType, RequireFields<MutationAnswerReferralArgs, 'input'>>;
  answerReferralByLink?: Resolver<Maybe<ResolversTypes['AnswerReferralByLinkResult']>, ParentType, ContextType, RequireFields<MutationAnswerReferralByLinkArgs, 'input'>>;
  closeReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'input'>>;
  eraseReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationEraseReferralArgs, 'input'>>;
  followSearch?: Resolver<Maybe<ResolversTypes['FollowSearchResult']>, ParentType, ContextType, RequireFields<MutationFollowSearchArgs, 'input'>>;
  grantAccreditation?: Resolver<Maybe<ResolversTypes['GrantAccreditationResult']>, ParentType, ContextType, RequireFields<MutationGrantAccreditationArgs, 'input'>>;
  hideReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationHideReferralArgs, 'input'>>;
  markFollowedSearchSeen?: Resolver<Maybe<ResolversTypes['MarkFollowedSearchSeenResult']>, ParentType, ContextType, RequireFields<MutationMarkFollowedSearchSeenArgs, 'input'>>;
  receiveReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationReceiveReferralArgs, 'input'>>;
  relayReferral?: Resolver<Maybe<ResolversTypes['RelayReferralResult']>, ParentType, ContextType, RequireFields<MutationRelayReferralArgs, 'input'>>;
  remindReferral?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationRemindReferralArgs, 'input'>>;
  revokeAccreditation?: Resolver<Maybe<ResolversTypes['RevokeAccreditationResult']>, ParentType, ContextType, RequireFields<MutationRevokeAccreditationArgs, 'input'>>;
  sendAnswerLink?: Resolver<Maybe<ResolversTypes['SendAnswerLinkResult']>, ParentType, ContextType, RequireFields<MutationSendAnswerLinkArgs, 'token'>>;
  setIntakeRule?: Resolver<Maybe<ResolversTypes['SetIntakeRuleResult']>, ParentType, ContextType, RequireFields<MutationSetIntakeRuleArgs, 'input'>>;
  unfollowSearch?: Resolver<Maybe<ResolversTypes['UnfollowSearchResult']>, ParentType, ContextType, RequireFields<MutationUnfollowSearchArgs, 'input'>>;
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

export type OfferQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferQuality'] = ResolversParentTypes['OfferQuality']> = {
  content?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publics?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recruitment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PossibleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleAnswer'] = ResolversParentTypes['PossibleAnswer']> = {
  needs?: Resolver<ReadonlyArray<ResolversTypes['AnswerPart']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReceivedReferralStatus'], ParentType, ContextType>;
};

export type PrescriberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescriber'] = ResolversParentTypes['Prescriber']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siret?: Resolver<Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  access?: Resolver<ResolversTypes['PrescriptionAccess'], ParentType, ContextType>;
  prescribers?: Resolver<ReadonlyArray<ResolversTypes['Prescriber']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
};

export type PrescriptionMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionMissing'] = ResolversParentTypes['PrescriptionMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionNotNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionNotNeeded'] = ResolversParentTypes['PrescriptionNotNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goneSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUpdatedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intakeRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntakeRule']>>, ParentType, ContextType, Partial<ProviderIntakeRulesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfferQuality']>>, ParentType, ContextType>;
  reservedPlaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReservedPlaces']>>, ParentType, ContextType, Partial<ProviderReservedPlacesArgs>>;
  sessions?: Resolver<Maybe<ResolversTypes['ProviderSessionConnection']>, ParentType, ContextType, RequireFields<ProviderSessionsArgs, 'first' | 'from' | 'to'>>;
  siret?: Resolver<ResolversTypes['Siret'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<ProviderTrainingsArgs, 'first'>>;
};

export type ProviderSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderSessionConnection'] = ResolversParentTypes['ProviderSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProviderSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderSessionEdge'] = ResolversParentTypes['ProviderSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accreditations?: Resolver<Maybe<ResolversTypes['AccreditationConnection']>, ParentType, ContextType, RequireFields<QueryAccreditationsArgs, 'first'>>;
  followedSearches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FollowedSearch']>>, ParentType, ContextType, RequireFields<QueryFollowedSearchesArgs, 'center'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'siret'>>;
  receivedReferrals?: Resolver<Maybe<ResolversTypes['ReceivedReferralConnection']>, ParentType, ContextType, RequireFields<QueryReceivedReferralsArgs, 'first'>>;
  referralByAnswerLink?: Resolver<Maybe<ResolversTypes['AnswerLink']>, ParentType, ContextType, RequireFields<QueryReferralByAnswerLinkArgs, 'token'>>;
  referralsToRelay?: Resolver<Maybe<ResolversTypes['ReceivedReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsToRelayArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType, RequireFields<QuerySchemeArgs, 'code'>>;
  schemes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Scheme']>>, ParentType, ContextType, Partial<QuerySchemesArgs>>;
  searchSessions?: Resolver<Maybe<ResolversTypes['FoundSessionConnection']>, ParentType, ContextType, RequireFields<QuerySearchSessionsArgs, 'filter' | 'first' | 'sort'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  traineePayBands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TraineePayBand']>>, ParentType, ContextType, Partial<QueryTraineePayBandsArgs>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
};

export type ReceivedReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedReferral'] = ResolversParentTypes['ReceivedReferral'], FederationReferenceType extends FederationReferenceTypes['ReceivedReferral'] = FederationReferenceTypes['ReceivedReferral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReceivedReferral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralAnswer']>>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orientingBody?: Resolver<Maybe<ResolversTypes['DisclosedOrientingBody']>, ParentType, ContextType>;
  possibleAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PossibleAnswer']>>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReceivedReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivedReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedReferralConnection'] = ResolversParentTypes['ReceivedReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceivedReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceivedReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedReferralEdge'] = ResolversParentTypes['ReceivedReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceivedReferral'], ParentType, ContextType>;
};

export type ReferralAlreadyAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralAlreadyAnswered'] = ResolversParentTypes['ReferralAlreadyAnswered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReceivedReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralAnswer'] = ResolversParentTypes['ReferralAnswer']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AnswerAuthor']>, ParentType, ContextType>;
  meetingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetingPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AnswerOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AnswerReason']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReceivedReferralStatus']>, ParentType, ContextType>;
};

export type ReferralNotYoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralNotYours'] = ResolversParentTypes['ReferralNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelayReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayReferralResult'] = ResolversParentTypes['RelayReferralResult']> = {
  __resolveType: TypeResolveFn<'AccreditationMissing' | 'ReceivedReferral' | 'ReferralAlreadyAnswered' | 'ReferralNotYours' | 'RequestKeyReused', ParentType, ContextType>;
};

export type RequestKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestKeyReused'] = ResolversParentTypes['RequestKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservedPlacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedPlaces'] = ResolversParentTypes['ReservedPlaces']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RevokeAccreditationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAccreditationResult'] = ResolversParentTypes['RevokeAccreditationResult']> = {
  __resolveType: TypeResolveFn<'Accreditation' | 'AccreditationAlreadyRevoked' | 'RequestKeyReused' | 'UnknownAccreditation', ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme'], FederationReferenceType extends FederationReferenceTypes['Scheme'] = FederationReferenceTypes['Scheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Scheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandataries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SchemeMandatary']>>, ParentType, ContextType, Partial<SchemeMandatariesArgs>>;
  needsPrescription?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  objectives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SchemeObjective']>>, ParentType, ContextType>;
  prescribers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchemeMandataryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeMandatary'] = ResolversParentTypes['SchemeMandatary']> = {
  area?: Resolver<ResolversTypes['EmploymentArea'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['Siret'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchemeObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeObjective'] = ResolversParentTypes['SchemeObjective']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchAlreadyFollowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchAlreadyFollowed'] = ResolversParentTypes['SearchAlreadyFollowed']> = {
  followedSearch?: Resolver<Maybe<ResolversTypes['FollowedSearch']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchUnfollowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchUnfollowed'] = ResolversParentTypes['SearchUnfollowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendAnswerLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendAnswerLinkResult'] = ResolversParentTypes['SendAnswerLinkResult']> = {
  __resolveType: TypeResolveFn<'AnswerLinkRequested' | 'AnswerLinkSentRecently' | 'UnknownAnswerLink', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['TrainingAction']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  recruitmentState?: Resolver<Maybe<ResolversTypes['RecruitmentState']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type SessionClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionClosed'] = ResolversParentTypes['SessionClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionFacet'] = ResolversParentTypes['SessionFacet']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['SessionFacetCount']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['SessionDimension'], ParentType, ContextType>;
};

export type SessionFacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionFacetCount'] = ResolversParentTypes['SessionFacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetIntakeRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetIntakeRuleResult'] = ResolversParentTypes['SetIntakeRuleResult']> = {
  __resolveType: TypeResolveFn<'IntakeRule' | 'RequestKeyReused' | 'UnknownScheme', ParentType, ContextType>;
};

export interface SirenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siren'], any> {
  name: 'Siren';
}

export interface SiretScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siret'], any> {
  name: 'Siret';
}

export type TooManyFollowedSearchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyFollowedSearches'] = ResolversParentTypes['TooManyFollowedSearches']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraineePayBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraineePayBand'] = ResolversParentTypes['TraineePayBand']> = {
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyCentsLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyCentsMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['PayBandSituation'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingAction']>>, ParentType, ContextType>;
  certifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Certification']>>, ParentType, ContextType>;
  certifying?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryLevel?: Resolver<Maybe<ResolversTypes['QualificationLevel']>, ParentType, ContextType>;
  exitLevel?: Resolver<Maybe<ResolversTypes['QualificationLevel']>, ParentType, ContextType>;
  expectedResults?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formacodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Formacode']>>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['TrainingGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  romeCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingAction'] = ResolversParentTypes['TrainingAction'], FederationReferenceType extends FederationReferenceTypes['TrainingAction'] = FederationReferenceTypes['TrainingAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alike?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costsMayBeCovered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deliveryMode?: Resolver<Maybe<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  entryLevelRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  entryMode?: Resolver<Maybe<ResolversTypes['EntryMode']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActionFunding']>>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  priceCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Formacode']>>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  schemeObjective?: Resolver<Maybe<ResolversTypes['SchemeObjective']>, ParentType, ContextType>;
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

export type UnfollowSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowSearchResult'] = ResolversParentTypes['UnfollowSearchResult']> = {
  __resolveType: TypeResolveFn<'RequestKeyReused' | 'SearchUnfollowed' | 'UnknownFollowedSearch', ParentType, ContextType>;
};

export type UnknownAccreditationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAccreditation'] = ResolversParentTypes['UnknownAccreditation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownAnswerLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAnswerLink'] = ResolversParentTypes['UnknownAnswerLink']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownAssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAssociation'] = ResolversParentTypes['UnknownAssociation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownEmploymentAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEmploymentArea'] = ResolversParentTypes['UnknownEmploymentArea']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownFollowedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownFollowedSearch'] = ResolversParentTypes['UnknownFollowedSearch']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownReceivedReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReceivedReferral'] = ResolversParentTypes['UnknownReceivedReferral']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownScheme'] = ResolversParentTypes['UnknownScheme']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Accreditation?: AccreditationResolvers<ContextType>;
  AccreditationAlreadyRevoked?: AccreditationAlreadyRevokedResolvers<ContextType>;
  AccreditationConnection?: AccreditationConnectionResolvers<ContextType>;
  AccreditationEdge?: AccreditationEdgeResolvers<ContextType>;
  AccreditationEvent?: AccreditationEventResolvers<ContextType>;
  AccreditationMissing?: AccreditationMissingResolvers<ContextType>;
  AccreditationOverlap?: AccreditationOverlapResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  ActionFunding?: ActionFundingResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AnswerIncomplete?: AnswerIncompleteResolvers<ContextType>;
  AnswerLink?: AnswerLinkResolvers<ContextType>;
  AnswerLinkClosed?: AnswerLinkClosedResolvers<ContextType>;
  AnswerLinkRequested?: AnswerLinkRequestedResolvers<ContextType>;
  AnswerLinkSentRecently?: AnswerLinkSentRecentlyResolvers<ContextType>;
  AnswerNotPossible?: AnswerNotPossibleResolvers<ContextType>;
  AnswerReferralByLinkResult?: AnswerReferralByLinkResultResolvers<ContextType>;
  AnswerReferralResult?: AnswerReferralResultResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Center?: CenterResolvers<ContextType>;
  CenterNotYours?: CenterNotYoursResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  CommuneCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCode?: GraphQLScalarType;
  Derogation?: DerogationResolvers<ContextType>;
  EmploymentArea?: EmploymentAreaResolvers<ContextType>;
  FollowSearchResult?: FollowSearchResultResolvers<ContextType>;
  FollowedFilter?: FollowedFilterResolvers<ContextType>;
  FollowedNear?: FollowedNearResolvers<ContextType>;
  FollowedSearch?: FollowedSearchResolvers<ContextType>;
  Formacode?: FormacodeResolvers<ContextType>;
  FoundSessionConnection?: FoundSessionConnectionResolvers<ContextType>;
  FoundSessionEdge?: FoundSessionEdgeResolvers<ContextType>;
  GrantAccreditationResult?: GrantAccreditationResultResolvers<ContextType>;
  IntakeRule?: IntakeRuleResolvers<ContextType>;
  LinkedReferral?: LinkedReferralResolvers<ContextType>;
  MailboxNotGeneric?: MailboxNotGenericResolvers<ContextType>;
  MarkFollowedSearchSeenResult?: MarkFollowedSearchSeenResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearbySessionConnection?: NearbySessionConnectionResolvers<ContextType>;
  NearbySessionEdge?: NearbySessionEdgeResolvers<ContextType>;
  OfferQuality?: OfferQualityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Place?: PlaceResolvers<ContextType>;
  PossibleAnswer?: PossibleAnswerResolvers<ContextType>;
  Prescriber?: PrescriberResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionMissing?: PrescriptionMissingResolvers<ContextType>;
  PrescriptionNotNeeded?: PrescriptionNotNeededResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderSessionConnection?: ProviderSessionConnectionResolvers<ContextType>;
  ProviderSessionEdge?: ProviderSessionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivedReferral?: ReceivedReferralResolvers<ContextType>;
  ReceivedReferralConnection?: ReceivedReferralConnectionResolvers<ContextType>;
  ReceivedReferralEdge?: ReceivedReferralEdgeResolvers<ContextType>;
  ReferralAlreadyAnswered?: ReferralAlreadyAnsweredResolvers<ContextType>;
  ReferralAnswer?: ReferralAnswerResolvers<ContextType>;
  ReferralNotYours?: ReferralNotYoursResolvers<ContextType>;
  RelayReferralResult?: RelayReferralResultResolvers<ContextType>;
  RequestKeyReused?: RequestKeyReusedResolvers<ContextType>;
  ReservedPlaces?: ReservedPlacesResolvers<ContextType>;
  RevokeAccreditationResult?: RevokeAccreditationResultResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeMandatary?: SchemeMandataryResolvers<ContextType>;
  SchemeObjective?: SchemeObjectiveResolvers<ContextType>;
  SearchAlreadyFollowed?: SearchAlreadyFollowedResolvers<ContextType>;
  SearchUnfollowed?: SearchUnfollowedResolvers<ContextType>;
  SendAnswerLinkResult?: SendAnswerLinkResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionClosed?: SessionClosedResolvers<ContextType>;
  SessionFacet?: SessionFacetResolvers<ContextType>;
  SessionFacetCount?: SessionFacetCountResolvers<ContextType>;
  SetIntakeRuleResult?: SetIntakeRuleResultResolvers<ContextType>;
  Siren?: GraphQLScalarType;
  Siret?: GraphQLScalarType;
  TooManyFollowedSearches?: TooManyFollowedSearchesResolvers<ContextType>;
  TraineePayBand?: TraineePayBandResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingAction?: TrainingActionResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  UnfollowSearchResult?: UnfollowSearchResultResolvers<ContextType>;
  UnknownAccreditation?: UnknownAccreditationResolvers<ContextType>;
  UnknownAnswerLink?: UnknownAnswerLinkResolvers<ContextType>;
  UnknownAssociation?: UnknownAssociationResolvers<ContextType>;
  UnknownEmploymentArea?: UnknownEmploymentAreaResolvers<ContextType>;
  UnknownFollowedSearch?: UnknownFollowedSearchResolvers<ContextType>;
  UnknownReceivedReferral?: UnknownReceivedReferralResolvers<ContextType>;
  UnknownScheme?: UnknownSchemeResolvers<ContextType>;
};

