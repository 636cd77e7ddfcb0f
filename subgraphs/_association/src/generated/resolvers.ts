import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow, CenterRow, CollectiveInformationRow, LegalBasisRow, NoticeRow, OwnVolunteeringRow, PersonRow, ReferralRow, MissionRow, TeamRow, VolunteerTrainingRow } from '../db/tables/index.ts';
import type { Ending } from '../domain/endings.ts';
import type { StepOfPerson } from '../db/referrals.ts';
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
  /** A calendar quarter in the Europe/Paris time zone, as `YYYY-Qn`, such as `2026-Q3`. */
  Quarter: { input: string; output: string; }
  /** Nine digits that identify a legal unit in the Sirene register (INSEE), Luhn key checked. */
  Siren: { input: string; output: string; }
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

/** That an answer came, and up to which one they were taken. */
export type AnswerReceipt = {
  /** The event. */
  readonly event: Scalars['ID']['output'];
  /** How many answers to this referral have been taken, without a gap: fewer than its number when one before is missing. */
  readonly taken: Scalars['Int']['output'];
};

/** A charitable association that is a member of the hub (French: association partenaire). */
export type Association = {
  /** Its centers, ordered by id. The page size holds for each association. */
  readonly centers?: Maybe<CenterConnection>;
  /** How many centers it has in each department where it has one, ordered by department code. */
  readonly centersByDepartment?: Maybe<ReadonlyArray<DepartmentCenterCount>>;
  /** Slug of the association, such as `restos-du-coeur`. It also prefixes every id that the association owns. */
  readonly id: Scalars['ID']['output'];
  /**
   * What the association counts for the Region's statistics; refused for a quarter that has not ended. For the statistics
   * service alone, which asks each association itself: no role of the hub holds this scope.
   */
  readonly quarterlyCounts?: Maybe<QuarterlyCounts>;
  /** Seasons in which its centers open, earliest first; empty for an association whose centers open all year. */
  readonly seasons?: Maybe<ReadonlyArray<Season>>;
  /** Units of its organisation, from national to local, highest level first. */
  readonly units?: Maybe<ReadonlyArray<Unit>>;
  /** Hours given by its volunteers in each department during a half-open period, ordered by department code. */
  readonly volunteerHoursByDepartment?: Maybe<ReadonlyArray<DepartmentVolunteerHours>>;
};


/** A charitable association that is a member of the hub (French: association partenaire). */
export type AssociationCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['DepartmentCode']['input']>;
  first?: Scalars['Int']['input'];
};


/** A charitable association that is a member of the hub (French: association partenaire). */
export type AssociationQuarterlyCountsArgs = {
  quarter: Scalars['Quarter']['input'];
};


/** A charitable association that is a member of the hub (French: association partenaire). */
export type AssociationVolunteerHoursByDepartmentArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A referral to cancel. */
export type CancelReferralInput = {
  /** Chosen by the caller, at most 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `<association>~<opaque>`. */
  readonly referral: Scalars['ID']['input'];
};

/** A referral cancelled, or why it was not. */
export type CancelReferralResult = Referral | ReferralAlreadyDecided | UnknownReferral;

/** A place where the association welcomes people (French: centre, permanence, point d'accueil). */
export type Center = {
  /** What people find there. */
  readonly activities?: Maybe<ReadonlyArray<CenterActivity>>;
  /** Street address, one line, without the commune. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The association that runs it. */
  readonly association?: Maybe<Association>;
  /**
   * Collective information on training that this center held within a period, in order of the days; none out of the caller's
   * reach.
   */
  readonly collectiveInformation?: Maybe<ReadonlyArray<CollectiveInformation>>;
  /** The commune where it stands. */
  readonly commune?: Maybe<Commune>;
  /** `<association>~<opaque>`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The latest change of any of its referrals, within the caller's reach; null without any. It is about nobody, so that a page may
   * ask it every few seconds, and for referrals only once it has moved.
   */
  readonly latestReferralChange?: Maybe<ReferralChange>;
  /** Name of the center, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Missions of this center that volunteers may take on a day, in order of their first day; whoever asks. */
  readonly openMissions?: Maybe<VolunteerMissionConnection>;
  /** Opening hours in OpenStreetMap's `opening_hours` form. */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** People whom this center accompanies, latest contact first; within the caller's reach. */
  readonly people?: Maybe<PersonConnection>;
  /** Telephone of the center itself, in E.164 form. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Referrals made by this center, latest first. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** The unit that runs it. */
  readonly unit?: Maybe<Unit>;
  /** Headcounts of its volunteers now; null out of the caller's reach: for who leads this center or coordinates its department. */
  readonly volunteerTeam?: Maybe<VolunteerTeam>;
  /**
   * Trainings that this center gives its volunteers so that they inform and refer people, of those that begin within a period,
   * in order of their first day; none out of the caller's reach.
   */
  readonly volunteerTrainings?: Maybe<ReadonlyArray<VolunteerTraining>>;
};


/** A place where the association welcomes people (French: centre, permanence, point d'accueil). */
export type CenterCollectiveInformationArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A place where the association welcomes people (French: centre, permanence, point d'accueil). */
export type CenterOpenMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where the association welcomes people (French: centre, permanence, point d'accueil). */
export type CenterPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A place where the association welcomes people (French: centre, permanence, point d'accueil). */
export type CenterReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
};


/** A place where the association welcomes people (French: centre, permanence, point d'accueil). */
export type CenterVolunteerTrainingsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** An activity of a center, from a list common to all associations. */
export type CenterActivity =
  /** Accès aux droits. */
  | 'ACCESS_TO_RIGHTS'
  /** Aide aux bébés et aux jeunes enfants. */
  | 'BABY_CARE'
  /** Accompagnement budgétaire et microcrédit. */
  | 'BUDGET_SUPPORT'
  /** Vestiaire. */
  | 'CLOTHING'
  /** Culture, loisirs, vacances. */
  | 'CULTURE_AND_LEISURE'
  /** Accès accompagné à internet. */
  | 'DIGITAL_ACCESS'
  /** Aide alimentaire. */
  | 'FOOD_AID'
  /** Ateliers de français. */
  | 'FRENCH_WORKSHOP'
  /** Logement et hébergement. */
  | 'HOUSING'
  /** Soutien à la recherche d'emploi. */
  | 'JOB_SEARCH_SUPPORT'
  /** Accompagnement scolaire. */
  | 'SCHOOL_SUPPORT'
  /** Maraudes et aide aux personnes à la rue. */
  | 'STREET_OUTREACH';

/** A page of centers (Relay connection). */
export type CenterConnection = {
  /** The centers of this page with their cursors. */
  readonly edges: ReadonlyArray<CenterEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A center in a page. */
export type CenterEdge = {
  /** Opaque position of this center. */
  readonly cursor: Scalars['String']['output'];
  /** The center. */
  readonly node: Center;
};

/**
 * An occasion on which a center informed several people together (French: information collective). Whoever came is counted
 * here alone: no participant, in no other count, and nobody knows who it was.
 */
export type CollectiveInformation = {
  /** Number of people who came; whoever comes twice counts twice. */
  readonly attendanceCount: Scalars['Int']['output'];
  /** Day (Europe/Paris). */
  readonly heldOn: Scalars['Date']['output'];
  /** What it was about. */
  readonly theme: InformationTheme;
};

/** A commune; described by the territories subgraph. */
export type Commune = {
  /** Official code. */
  readonly code: Scalars['CommuneCode']['output'];
};

/** The person has not given this consent, or has withdrawn it. */
export type ConsentMissing = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** Modules of the association contract. Presence is compulsory, the others are offered or not by each association. */
export type ContractModule =
  /** Where the association is: units, centers, zones. */
  | 'PRESENCE'
  /** Whom it orients: pseudonymous people and their referrals to training sessions. */
  | 'REFERRAL'
  /** What it counts for the Region's statistics: exact numbers, for the statistics service alone. */
  | 'STATISTICS'
  /** Who helps: headcounts and hours of volunteers, never names. */
  | 'VOLUNTEERING';

/**
 * How whole and fresh the association's data are (French: qualité des données). People and centers are counted within the
 * caller's reach, deliveries are of the whole association.
 */
export type DataHealth = {
  /** Share of people of whom the age band is known, from 0 to 1; null without anybody. */
  readonly ageBandRatio?: Maybe<Scalars['Float']['output']>;
  /** What it last delivered of each table, by the table's name; one that it never delivered is not among them. */
  readonly deliveries: ReadonlyArray<TableDelivery>;
  /** People whose erasure is announced: nearly two years have passed without a contact. */
  readonly dueForErasureCount: Scalars['Int']['output'];
  /** Consents in force that are older than `consentMonths`, or will be within a month. */
  readonly expiringConsentCount: Scalars['Int']['output'];
  /** Share of people of whom at least one need is known, from 0 to 1; null without anybody. */
  readonly needsRatio?: Maybe<Scalars['Float']['output']>;
  /** The first day on which one of them goes; null when it is announced of nobody. */
  readonly nextErasureOn?: Maybe<Scalars['Date']['output']>;
  /** Share of centers that tell opening hours, from 0 to 1; null without any center. */
  readonly openingHoursRatio?: Maybe<Scalars['Float']['output']>;
  /** Share of centers that tell a telephone, from 0 to 1; null without any center. */
  readonly phoneRatio?: Maybe<Scalars['Float']['output']>;
};

/** A department; described by the territories subgraph. */
export type Department = {
  /** Official code. */
  readonly code: Scalars['DepartmentCode']['output'];
};

/** A count of centers in one department. */
export type DepartmentCenterCount = {
  /** Number of centers that stand in it. */
  readonly centerCount: Scalars['Int']['output'];
  /** The department. */
  readonly department: Department;
};

/** Hours given by volunteers in one department. */
export type DepartmentVolunteerHours = {
  /** The department. */
  readonly department: Department;
  /** Hours given, summed over the centers of the department, rounded to the hour. */
  readonly hours: Scalars['Int']['output'];
  /** Volunteers behind these hours: the sum of the centers' largest headcounts in the period. */
  readonly volunteerCount: Scalars['Int']['output'];
};

/** A referral to write. */
export type DraftReferralInput = {
  /** The center that refers: `<association>~<opaque>`. */
  readonly center: Scalars['ID']['input'];
  /**
   * Chosen by the caller, at most 100 characters. The same key with the same input gives the same referral; with another
   * input it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person referred, of the same association: `<association>~<pseudonym>`. */
  readonly person: Scalars['ID']['input'];
  /** The session of the training catalogue. */
  readonly session: Scalars['ID']['input'];
};

/** A referral written, or why it was not. */
export type DraftReferralResult = IdempotencyKeyReused | Referral | UnknownCenter | UnknownPerson;

/** A count of entries into training. */
export type EntryCount = {
  /** Age band of the person on the day of the latest contact. */
  readonly ageBand: AgeBand;
  /** Number of entries, exact, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The department of the center that referred. */
  readonly department: Department;
  /** Gender of the person. */
  readonly gender: Gender;
};

/** A person to erase. */
export type ErasePersonInput = {
  /**
   * Chosen by the caller, at most 100 characters. The same key for the same person gives the same answer, also when she is
   * erased already; for another person it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `<association>~<pseudonym>`. */
  readonly person: Scalars['ID']['input'];
};

/** A person erased, or why she was not. */
export type ErasePersonResult = IdempotencyKeyReused | PersonErased | UnknownPerson;

/**
 * What a person does six months after a training (French: situation à six mois), so that the results of ESF+ (Regulation
 * 2021/1057, annex I) can be counted: `EECR05` is each kind of employment.
 */
export type FollowUpSituation =
  /** En emploi, hors insertion par l'activité économique. */
  | 'EMPLOYED'
  /** En emploi dans une structure d'insertion par l'activité économique (SIAE). */
  | 'EMPLOYED_IN_INTEGRATION'
  /** Ni en emploi, ni en formation, ni en recherche. */
  | 'INACTIVE'
  /** En formation. */
  | 'IN_TRAINING'
  /** En recherche d'emploi. */
  | 'JOB_SEEKING'
  /** Non jointe. */
  | 'NOT_REACHED'
  /** À son compte. */
  | 'SELF_EMPLOYED';

/** The training ended less than six months ago. */
export type FollowUpTooEarly = {
  /** The first day (Europe/Paris) on which it can be recorded. */
  readonly from: Scalars['Date']['output'];
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** Gender, for counts alone: no person shows it. */
export type Gender =
  /** Homme. */
  | 'MAN'
  /** Autre. */
  | 'OTHER'
  /** Femme. */
  | 'WOMAN';

/** The idempotency key was used before with another input. */
export type IdempotencyKeyReused = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** What collective information is about (French: thème). */
export type InformationTheme =
  /** Savoirs de base, langue française, numérique. */
  | 'BASIC_SKILLS'
  /** Insertion par l'activité économique. */
  | 'INTEGRATION'
  /** Autre. */
  | 'OTHER'
  /** Droits, financement et rémunération pendant la formation. */
  | 'RIGHTS_AND_FUNDING'
  /** Métiers et secteurs qui recrutent. */
  | 'TRADES'
  /** Offre de formation de la Région. */
  | 'TRAINING_OFFER'
  /** Validation des acquis de l'expérience. */
  | 'VALIDATION_OF_EXPERIENCE';

/** On what one use of a person's data stands, and since when (French: base légale d'une finalité). */
export type LegalBasis = {
  /** On what that stands. */
  readonly kind: LegalBasisKind;
  /** For what the data may be used. */
  readonly purpose: Purpose;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Of consent: when it was withdrawn, or replaced by consent to another wording; null while it is in force. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of consent: which wording the person read, such as `2026-09`; null for other bases. */
  readonly wordingVersion?: Maybe<Scalars['String']['output']>;
};

/** This use of the data already stands on another legal basis. */
export type LegalBasisInForce = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** A legal basis of article 6 of the GDPR (French: base légale). */
export type LegalBasisKind =
  /** Consentement : it can be withdrawn at any time. */
  | 'CONSENT'
  /** Intérêt légitime. */
  | 'LEGITIMATE_INTEREST'
  /** Mission d'intérêt public. */
  | 'PUBLIC_TASK';

export type Mutation = {
  /** Cancels a referral that no provider has decided on. */
  readonly cancelReferral?: Maybe<CancelReferralResult>;
  /** Writes a referral of a person to a session, not yet sent. */
  readonly draftReferral?: Maybe<DraftReferralResult>;
  /**
   * Erases a person at her request, at once and for good, with all her referrals: no file and no restored backup brings her
   * back. Whoever holds a copy of a referral is told to erase it (GDPR, articles 17 and 19).
   */
  readonly erasePerson?: Maybe<ErasePersonResult>;
  /**
   * Takes what a provider answered, or a prescriber or the catalogue decided, in the order of its answers and each once; one that may not follow where the referral
   * stands is set aside. For the training catalogue alone: no role of the hub holds this scope.
   */
  readonly receiveAnswer?: Maybe<AnswerReceipt>;
  /** Records the situation of a person six months after the training, or later. */
  readonly recordFollowUp?: Maybe<RecordFollowUpResult>;
  /**
   * Records on what one use of a person's data stands from now on. Consent to another wording replaces the earlier one;
   * what is in force already is recorded once.
   */
  readonly recordLegalBasis?: Maybe<RecordLegalBasisResult>;
  /**
   * Records what a person does as a volunteer herself, while her consent for `OWN_VOLUNTEERING` is in force; of the same activity
   * from the same day on, in place of what was recorded before.
   */
  readonly recordOwnVolunteering?: Maybe<RecordOwnVolunteeringResult>;
  /**
   * Sends the person of a referral to another session, or to the same one as it is now, while her consent for
   * `TRAINING_REFERRAL` is in force: the new referral is sent, the one before is closed as `SUPERSEDED`.
   */
  readonly redirectReferral?: Maybe<RedirectReferralResult>;
  /** Sends a draft to the provider of its session, while the person's consent for `TRAINING_REFERRAL` is in force. */
  readonly sendReferral?: Maybe<SendReferralResult>;
  /**
   * Withdraws the consent of a person for a purpose. Of `TRAINING_REFERRAL`: every referral of the person that has not ended
   * is closed as `CONSENT_WITHDRAWN`, nothing more is sent, and those who hold copies are told to hide them, all at once. Of
   * `OWN_VOLUNTEERING`: what was recorded of it is deleted at once.
   */
  readonly withdrawConsent?: Maybe<WithdrawConsentResult>;
};


export type MutationCancelReferralArgs = {
  input: CancelReferralInput;
};


export type MutationDraftReferralArgs = {
  input: DraftReferralInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationReceiveAnswerArgs = {
  input: ReceiveAnswerInput;
};


export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};


export type MutationRecordLegalBasisArgs = {
  input: RecordLegalBasisInput;
};


export type MutationRecordOwnVolunteeringArgs = {
  input: RecordOwnVolunteeringInput;
};


export type MutationRedirectReferralArgs = {
  input: RedirectReferralInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/** How many referrals are of people with a need. */
export type NeedCount = {
  /** Number of referrals, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The need. */
  readonly need: SupportNeed;
};

/** What an association does next with a referral (French: prochaine action). */
export type NextAction =
  /** Relancer le prescripteur : a prescription is missed. */
  | 'CALL_PRESCRIBER'
  /** Relancer l'organisme : an answer is missed. */
  | 'CALL_PROVIDER'
  /** Choisir une autre session : the one that was chosen has closed or moved, or the person was refused for it. */
  | 'CHOOSE_ANOTHER_SESSION'
  /** Demander des nouvelles : the training ended six months ago or more. */
  | 'FOLLOW_UP'
  /** Rappeler le rendez-vous à la personne : a date and a place are given. */
  | 'REMIND_PERSON'
  /** Envoyer : it is a draft. */
  | 'SEND'
  /** Attendre : an answer is not missed yet, or the person has a place. */
  | 'WAIT';

/** What whoever holds a copy of a referral must be told, until it is acknowledged (French: avis de retrait). */
export type Notice = {
  /** The center that made the referral. */
  readonly center?: Maybe<Center>;
  /** When it was written, in the transaction of the withdrawal or erasure. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it must be acknowledged: 72 hours after it was written. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What it tells. */
  readonly kind: NoticeKind;
  /** Who holds the copy, such as `training-catalogue`. */
  readonly recipient: Scalars['String']['output'];
  /** Id of the referral whose copy it is about; the referral itself may be gone. */
  readonly referralId: Scalars['ID']['output'];
};

/** A page of notices (Relay connection). */
export type NoticeConnection = {
  /** The notices of this page with their cursors. */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A notice in a page. */
export type NoticeEdge = {
  /** Opaque position of this notice. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: Notice;
};

/** What those who hold copies are told (French: motif de l'avis). */
export type NoticeKind =
  /** Orientation annulée : the copy takes no answer any more. */
  | 'CANCELLED'
  /** Consentement retiré : the copy must not be read any more. */
  | 'CONSENT_WITHDRAWN'
  /** Orientation expirée : the copy takes no answer any more. */
  | 'EXPIRED'
  /** Personne effacée : the copy must be deleted. */
  | 'PERSON_ERASED'
  /** Rappel : an answer is missed. */
  | 'REMINDER'
  /** Orientation remplacée : the copy takes no answer any more. */
  | 'SUPERSEDED';

/** A kind of body that sends people to an association (French: prescripteur), from the list of les emplois de l'inclusion. */
export type OrientingBodyKind =
  /** ASE : aide sociale à l'enfance. */
  | 'ASE'
  /** CAARUD : réduction des risques pour les usagers de drogues. */
  | 'CAARUD'
  /** Cap emploi. */
  | 'CAP_EMPLOI'
  /** CCAS : centre communal d'action sociale. */
  | 'CCAS'
  /** CHRS : centre d'hébergement et de réinsertion sociale. */
  | 'CHRS'
  /** CIDFF : information sur les droits des femmes et des familles. */
  | 'CIDFF'
  /** CSAPA : soin, accompagnement et prévention en addictologie. */
  | 'CSAPA'
  /** Service social du conseil départemental. */
  | 'DEPARTMENT'
  /** France Travail. */
  | 'FRANCE_TRAVAIL'
  /** Mission locale. */
  | 'MISSION_LOCALE'
  /** Autre. */
  | 'OTHER'
  /** Pension de famille, résidence accueil. */
  | 'PENSION'
  /** PJJ : protection judiciaire de la jeunesse. */
  | 'PJJ'
  /** PLIE : plan local pluriannuel pour l'insertion et l'emploi. */
  | 'PLIE'
  /** Prévention spécialisée. */
  | 'PREVENTION'
  /** SPIP : service pénitentiaire d'insertion et de probation. */
  | 'SPIP';

/** What a welcomed person does as a volunteer (French: bénévolat de la personne accueillie), once an activity and first day. */
export type OwnVolunteering = {
  /** What the person does. */
  readonly activity: VolunteerActivity;
  /** First day (Europe/Paris). */
  readonly from: Scalars['Date']['output'];
  /** Hours given in all, rounded to the hour; null when not told. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** The mission that she took; null for what is none. */
  readonly mission?: Maybe<VolunteerMission>;
  /** Day after the last one; null while it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Where a page ends (Relay). */
export type PageInfo = {
  /** Cursor of the last item of this page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A half-open period of whole days in the Europe/Paris time zone. */
export type PeriodInput = {
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Day after the last one. */
  readonly to: Scalars['Date']['input'];
};

/**
 * A person whom the association welcomes, under the pseudonym that the association made. No name, birth date, address,
 * health or nationality.
 */
export type Person = {
  /** Age band on the day of the latest contact. */
  readonly ageBand?: Maybe<AgeBand>;
  /** The center that accompanies this person. */
  readonly center?: Maybe<Center>;
  /** `<association>~<pseudonym>`. */
  readonly id: Scalars['ID']['output'];
  /** Day of the latest contact with the association. */
  readonly lastContactOn?: Maybe<Scalars['Date']['output']>;
  /** On what each use of this person's data stands or stood, in the order in which it was recorded. */
  readonly legalBases?: Maybe<ReadonlyArray<LegalBasis>>;
  /** What would help this person to enter and stay in training. */
  readonly needs?: Maybe<ReadonlyArray<SupportNeed>>;
  /**
   * Kind of the body that sent this person to the association, as it is; null when not known. Whoever reads it outside the
   * association reads `OTHER` where the kind reveals health or justice.
   */
  readonly orientingBody?: Maybe<OrientingBodyKind>;
  /** Referrals of this person within the caller's reach, latest first. */
  readonly referrals?: Maybe<ReferralConnection>;
  /**
   * Day from which on the record is erased unless there is a contact before: two years after the latest one (CNIL,
   * délibération n° 2023-095). Null as long as it is not announced, which is from a month before on.
   */
  readonly retentionDueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What this person does as a volunteer herself, in order of its first day; kept for as long as her consent for
   * `OWN_VOLUNTEERING` is in force.
   */
  readonly volunteering?: Maybe<ReadonlyArray<OwnVolunteering>>;
};


/**
 * A person whom the association welcomes, under the pseudonym that the association made. No name, birth date, address,
 * health or nationality.
 */
export type PersonReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of people (Relay connection). */
export type PersonConnection = {
  /** The people of this page with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A person in a page. */
export type PersonEdge = {
  /** Opaque position of this person. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** A person is erased. */
export type PersonErased = {
  /** Until when those who hold a copy must have erased it: 72 hours later. */
  readonly copiesErasedBy: Scalars['DateTime']['output'];
  /** When she was erased. */
  readonly erasedAt: Scalars['DateTime']['output'];
  /** What was done, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** For what data of a person may be used (French: finalité); each purpose stands on a legal basis of its own. */
export type Purpose =
  /** Accompagnement par l'association. */
  | 'ACCOMPANIMENT'
  /** Contact direct par l'organisme de formation : consent alone. */
  | 'DIRECT_CONTACT'
  /** Suivi du bénévolat de la personne elle-même : consent alone. */
  | 'OWN_VOLUNTEERING'
  /** Statistiques. */
  | 'STATISTICS'
  /** Orientation vers un organisme de formation : consent alone. */
  | 'TRAINING_REFERRAL';

/**
 * What the association counts of a quarter that has ended, as it knows it when asked. Exact numbers: no role of the hub
 * holds `statistics:collect`, only the statistics service does, which protects them before anybody reads them.
 */
export type QuarterlyCounts = {
  /**
   * Entries into training during the quarter, whenever the referral was sent, by the department of the center, age band and
   * gender of the person. Those whose age band or gender is not known, and combinations without any, are left out.
   */
  readonly entries: ReadonlyArray<EntryCount>;
  /** The quarter counted. */
  readonly quarter: Scalars['Quarter']['output'];
  /**
   * Referrals that were sent during the quarter, by the department of the center and the stage that they have reached now.
   * Combinations without any are left out.
   */
  readonly referrals: ReadonlyArray<ReferralCount>;
};

export type Query = {
  /** The center of this id; null when the association has none. */
  readonly center?: Maybe<Center>;
  /** How whole and fresh the data of the caller's own association are. */
  readonly dataHealth?: Maybe<DataHealth>;
  /** The centers of the caller's own association for which the caller may act, ordered by id. */
  readonly myCenters?: Maybe<CenterConnection>;
  /** Referrals of the caller's own association within reach, those whose status has not changed for the longest first. */
  readonly myReferrals?: Maybe<ReferralConnection>;
  /**
   * Notices of the caller's own association that nobody has acknowledged in time, the longest overdue first; within the
   * caller's reach. Somebody must call whoever holds the copy.
   */
  readonly overdueNotices?: Maybe<NoticeConnection>;
  /** The people of the caller's own association within reach whose erasure is announced, the first to go first. */
  readonly peopleDueForErasure?: Maybe<PersonConnection>;
  /** The person of this id; null when there is none within the caller's reach. */
  readonly person?: Maybe<Person>;
  /**
   * The person whose card has this number; null when there is none within the caller's reach. The association makes the
   * pseudonym itself: the number is in no answer, error or log.
   */
  readonly personByFileNumber?: Maybe<Person>;
  /** The referral of this id; null when there is none within the caller's reach. */
  readonly referral?: Maybe<Referral>;
  /**
   * Why referrals of the caller's own association within reach were refused, left early or ended by the provider within a
   * period: by center, then the most frequent first.
   */
  readonly referralEndings?: Maybe<ReadonlyArray<ReferralEnding>>;
  /**
   * How far the referrals of the caller's own association within reach have come, of those that were sent within each of some
   * periods, such as this campaign and the last; by period in the order asked, then by department code.
   */
  readonly referralFunnel?: Maybe<ReadonlyArray<ReferralFunnel>>;
};


export type QueryCenterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataHealthArgs = {
  consentMonths?: Scalars['Int']['input'];
};


export type QueryMyCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMyReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
  unchangedForDays?: Scalars['Int']['input'];
};


export type QueryOverdueNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPeopleDueForErasureArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByFileNumberArgs = {
  association: Scalars['ID']['input'];
  fileNumber: Scalars['String']['input'];
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralEndingsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryReferralFunnelArgs = {
  periods: ReadonlyArray<PeriodInput>;
};

/** An answer to a referral as it leaves the training catalogue. */
export type ReceiveAnswerInput = {
  /** When it was answered. */
  readonly at: Scalars['DateTime']['input'];
  /** Who answered. */
  readonly by?: ReferralActor;
  /** Id of this event, `<association>~<opaque>`. */
  readonly event: Scalars['ID']['input'];
  /** Of an invitation: the day and time. */
  readonly meetingAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of an invitation: the place. */
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  /** Of a completed training: with what. */
  readonly outcome?: InputMaybe<TrainingOutcome>;
  /** Of a refusal, a leaving, an exclusion or a redirection: why. */
  readonly reason?: InputMaybe<ReferralReason>;
  /** `<association>~<opaque>`. */
  readonly referral: Scalars['ID']['input'];
  /** Which answer to this referral it is, counted from 1. */
  readonly sequence: Scalars['Int']['input'];
  /** Where the referral stands for the provider. */
  readonly status: ReferralStatus;
};

/** A follow-up to record. */
export type RecordFollowUpInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input records once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `<association>~<opaque>`. */
  readonly referral: Scalars['ID']['input'];
  /** What the person does now. */
  readonly situation: FollowUpSituation;
};

/** The referral with its follow-up, or why it was not recorded. */
export type RecordFollowUpResult = FollowUpTooEarly | IdempotencyKeyReused | Referral | TrainingNotEnded | UnknownReferral;

/** A legal basis to record. */
export type RecordLegalBasisInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input records once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** On what that stands; `TRAINING_REFERRAL` and `DIRECT_CONTACT` stand on `CONSENT` alone. */
  readonly kind: LegalBasisKind;
  /** `<association>~<pseudonym>`. */
  readonly person: Scalars['ID']['input'];
  /** For what the data will be used. */
  readonly purpose: Purpose;
  /** For `CONSENT`, and for it alone: which wording the person has read, 1 to 40 letters, digits, dots, hyphens. */
  readonly wordingVersion?: InputMaybe<Scalars['String']['input']>;
};

/** A legal basis recorded, or why it was not. */
export type RecordLegalBasisResult = IdempotencyKeyReused | LegalBasis | LegalBasisInForce | UnknownPerson;

/** What a person does as a volunteer, to record. */
export type RecordOwnVolunteeringInput = {
  /** What the person does. */
  readonly activity: VolunteerActivity;
  /** First day (Europe/Paris). */
  readonly from: Scalars['Date']['input'];
  /** Hours given in all, from 0 to 999,999; absent when not known. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller, at most 100 characters. The same key with the same input records once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mission that she took, of the same association: `<association>~<opaque>`; absent for what is none. */
  readonly mission?: InputMaybe<Scalars['ID']['input']>;
  /** `<association>~<pseudonym>`. */
  readonly person: Scalars['ID']['input'];
  /** Day after the last one; absent while it goes on. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a person does as a volunteer, as recorded, or why it was not. */
export type RecordOwnVolunteeringResult = ConsentMissing | IdempotencyKeyReused | OwnVolunteering | UnknownMission | UnknownPerson;

/** A referral to redirect. */
export type RedirectReferralInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input redirects once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The referral whose place the new one takes: `<association>~<opaque>`. */
  readonly referral: Scalars['ID']['input'];
  /** The session of the training catalogue to which the person is sent instead. */
  readonly session: Scalars['ID']['input'];
};

/** The new referral, or why the person was not redirected. */
export type RedirectReferralResult = ConsentMissing | IdempotencyKeyReused | Referral | ReferralAlreadyDecided | UnknownReferral;

/** An orientation of a person to a training session by a center (French: orientation). */
export type Referral = {
  /** The center that made it. */
  readonly center?: Maybe<Center>;
  /** When it was written. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it came to stand where it does, in that order. */
  readonly history?: Maybe<ReadonlyArray<ReferralStep>>;
  /** `<association>~<opaque>`. */
  readonly id: Scalars['ID']['output'];
  /** The latest change of where it stands: since when it stands there, and why. */
  readonly latestStep?: Maybe<ReferralStep>;
  /** What the association does next with it (French: prochaine action); null when nothing is left to do. */
  readonly nextAction?: Maybe<NextAction>;
  /** The person; needs the scope `person:read`. */
  readonly person?: Maybe<Person>;
  /** Short reference to read aloud, such as `33-4F7K2`; matched to a person only in the association's own register. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When an answer was last missed: nobody had answered for as many days as the association waits; null before. */
  readonly remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent; null for a draft. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The session to which the person is oriented. */
  readonly session?: Maybe<Session>;
  /** Where it stands. */
  readonly status?: Maybe<ReferralStatus>;
  /** The referral of the same person to another session that takes its place. */
  readonly supersededBy?: Maybe<Referral>;
  /** The referral of the same person to another session whose place it takes. */
  readonly supersedes?: Maybe<Referral>;
  /** When its status last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who tells an association what becomes of a referral. */
export type ReferralActor =
  /** Prescripteur habilité. */
  | 'PRESCRIBER'
  /** Organisme de formation. */
  | 'PROVIDER'
  /** A program of the training catalogue: nobody was asked. */
  | 'SYSTEM';

/** The provider has already decided on this referral. */
export type ReferralAlreadyDecided = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** Where the referral stands. */
  readonly status?: Maybe<ReferralStatus>;
};

/** That some referral has changed (French: changement). */
export type ReferralChange = {
  /** Opaque; another one whenever a referral has come, has changed its status or is gone. */
  readonly mark: Scalars['String']['output'];
};

/** A page of referrals (Relay connection). */
export type ReferralConnection = {
  /** The referrals of this page with their cursors. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A count of referrals. */
export type ReferralCount = {
  /** Number of referrals, exact, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The department of the center that referred. */
  readonly department: Department;
  /** How far the referrals have come. */
  readonly stage: ReferralStage;
};

/** A referral in a page. */
export type ReferralEdge = {
  /** Opaque position of this referral. */
  readonly cursor: Scalars['String']['output'];
  /** The referral. */
  readonly node: Referral;
};

/** How referrals of one center ended without success, and for which reason. */
export type ReferralEnding = {
  /** The center that made the referrals. */
  readonly center?: Maybe<Center>;
  /** Number of referrals, at least 1. */
  readonly count: Scalars['Int']['output'];
  /**
   * What stands in the way of their people now, the most frequent first: a referral counts once for each need of its person.
   * Needs of nobody are left out.
   */
  readonly needs: ReadonlyArray<NeedCount>;
  /** Why; null where nobody told it. */
  readonly reason?: Maybe<ReferralReason>;
  /** As what they ended: `REFUSED`, `LEFT_EARLY` or `EXCLUDED`. */
  readonly status: ReferralStatus;
};

/**
 * How far the referrals of one department have come, of those that were sent within a period: each step counts referrals, and
 * whoever reached a later step reached the ones before (French: entonnoir).
 */
export type ReferralFunnel = {
  /**
   * People who came to these; each time counts, they are no participants. Never to be added to `informedCount`, in which a
   * center may have counted them too. Null where no center told of any.
   */
  readonly collectiveAttendanceCount?: Maybe<Scalars['Int']['output']>;
  /** Occasions of collective information held within the period. Null where no center told of any. */
  readonly collectiveInformationCount?: Maybe<Scalars['Int']['output']>;
  /** Of these, those whose training was completed, certified or not. */
  readonly completedCount: Scalars['Int']['output'];
  /** The department of the centers. */
  readonly department: Department;
  /** Of these, those by which a person has entered a training. */
  readonly enteredCount: Scalars['Int']['output'];
  /** First day of the period. */
  readonly from: Scalars['Date']['output'];
  /**
   * People who were informed of trainings in the months that lie wholly within the period, one by one or together; each time
   * counts, they are no participants. Null where no center told it.
   */
  readonly informedCount?: Maybe<Scalars['Int']['output']>;
  /** Of these, those of which the provider has shown that it has them. */
  readonly receivedCount: Scalars['Int']['output'];
  /** Referrals sent within the period. */
  readonly sentCount: Scalars['Int']['output'];
  /** Day after its last one. */
  readonly to: Scalars['Date']['output'];
};

/** The referral has been sent, cancelled or closed before. */
export type ReferralNotDraft = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** Where the referral stands. */
  readonly status?: Maybe<ReferralStatus>;
};

/**
 * Why a person was refused, left or was excluded, or must be redirected (French: motif), from les emplois de l'inclusion and
 * LHÉO.
 */
export type ReferralReason =
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

/** How far a referral that was sent has come, for counts. */
export type ReferralStage =
  /** Admise, pas encore entrée. */
  | 'ADMITTED'
  /** Sans réponse : sent or received, nobody has looked at it. */
  | 'AWAITING_ANSWER'
  /** Entrée en formation, also when it has ended since. */
  | 'ENTERED'
  /** Sans entrée : refused, expired, superseded, or cancelled after it was sent. */
  | 'NOT_ENTERED'
  /** En cours d'examen : in review, waiting for a prescription, prescribed, invited, placed, on a waiting list or to be redirected. */
  | 'UNDER_REVIEW';

/** Where a referral stands (French: statut de l'orientation). */
export type ReferralStatus =
  /** Admise. */
  | 'ADMITTED'
  /** Annulée. */
  | 'CANCELLED'
  /** Terminée : certified, partly or not. */
  | 'COMPLETED'
  /** Consentement retiré : nothing more may be said of the person to the provider. */
  | 'CONSENT_WITHDRAWN'
  /** Brouillon : written, not sent. */
  | 'DRAFT'
  /** Sortie en emploi : left the training for a job. */
  | 'EMPLOYED'
  /** Entrée en formation. */
  | 'ENTERED'
  /** Exclue : the provider ended the training, with a reason. */
  | 'EXCLUDED'
  /** Expirée : nobody answered in time. */
  | 'EXPIRED'
  /** Suivie à six mois : what became of the person is known. */
  | 'FOLLOWED_UP'
  /** Convoquée : a date and a place are given. */
  | 'INVITED'
  /** En étude : the provider looks at it. */
  | 'IN_REVIEW'
  /** Sortie avant le terme : with a reason. */
  | 'LEFT_EARLY'
  /** Positionnée : a place in the session is offered. */
  | 'PLACED'
  /** Prescrite : by somebody accredited for the scheme on that day. */
  | 'PRESCRIBED'
  /** Reçue : the provider has it. */
  | 'RECEIVED'
  /** Refusée : with a reason. */
  | 'REFUSED'
  /** Envoyée : on its way to the provider. */
  | 'SENT'
  /** Sans objet : the person entered elsewhere, or another referral takes its place. */
  | 'SUPERSEDED'
  /** Suspendue : the training is interrupted for a time. */
  | 'SUSPENDED'
  /** À réorienter : its session has closed or moved, another one must be chosen. */
  | 'TO_BE_REDIRECTED'
  /** En attente de prescription : somebody accredited for the scheme must prescribe it. */
  | 'WAITING_FOR_RELAY'
  /** Sur liste d'attente. */
  | 'WAITING_LIST';

/** A change of where a referral stands (French: étape de l'orientation). */
export type ReferralStep = {
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Of an invitation: the day and time. */
  readonly meetingAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of an invitation: the place, as the provider wrote it. */
  readonly meetingPlace?: Maybe<Scalars['String']['output']>;
  /** Of a completed training: with what. */
  readonly outcome?: Maybe<TrainingOutcome>;
  /** Of a refusal, a leaving, an exclusion or a redirection: why. */
  readonly reason?: Maybe<ReferralReason>;
  /** Of a follow-up: the person's situation six months after the training. */
  readonly situation?: Maybe<FollowUpSituation>;
  /** Where it stood from then on. */
  readonly status?: Maybe<ReferralStatus>;
};

/** Who answers a field that more than one association could answer. */
export type RouteTarget =
  /** The association named by the id in the argument. */
  | 'OWNER'
  /** The association to which the caller belongs. */
  | 'VIEWER';

/** A season in which centers of an association open (French: campagne). */
export type Season = {
  /** First day (Europe/Paris). */
  readonly from: Scalars['Date']['output'];
  /** Its name, in French. */
  readonly name: Scalars['String']['output'];
  /** Day after the last one. */
  readonly to: Scalars['Date']['output'];
};

/** A draft to send. */
export type SendReferralInput = {
  /** Chosen by the caller, at most 100 characters. The same key sends the same referral once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `<association>~<opaque>`. */
  readonly referral: Scalars['ID']['input'];
};

/** A referral sent, or why it was not. */
export type SendReferralResult = ConsentMissing | IdempotencyKeyReused | Referral | ReferralNotDraft | UnknownReferral;

/** A training session; described by the training catalogue. */
export type Session = {
  /** Stable id given by the training catalogue. */
  readonly id: Scalars['ID']['output'];
  /** Referrals to this session made by the caller's own association, latest first. */
  readonly referrals?: Maybe<ReferralConnection>;
};


/** A training session; described by the training catalogue. */
export type SessionReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A need that stands between a person and a training (French: frein). A need says what would help, never a condition. */
export type SupportNeed =
  /** Difficultés administratives. */
  | 'ADMINISTRATIVE'
  /** Garde d'enfants, contraintes familiales. */
  | 'CHILD_CARE'
  /** Numérique. */
  | 'DIGITAL'
  /** Difficultés financières. */
  | 'FINANCIAL'
  /** Langue française. */
  | 'FRENCH_LANGUAGE'
  /** Logement, hébergement. */
  | 'HOUSING'
  /** Mobilité. */
  | 'MOBILITY'
  /** Lecture, écriture, calcul. */
  | 'READING_WRITING_COUNTING';

/** The latest whole delivery of one table (French: livraison). */
export type TableDelivery = {
  /** When it had been taken. */
  readonly deliveredAt: Scalars['DateTime']['output'];
  /** How many records it held. */
  readonly readCount: Scalars['Int']['output'];
  /** How many of these were refused. */
  readonly rejectedCount: Scalars['Int']['output'];
  /** Name of the table, such as `people`. */
  readonly table: Scalars['String']['output'];
};

/** The person has entered no training by this referral, has not left it yet, or was followed up already. */
export type TrainingNotEnded = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
  /** Where the referral stands. */
  readonly status?: Maybe<ReferralStatus>;
};

/** With what a person completed a training (French: résultat). */
export type TrainingOutcome =
  /** Certifiée. */
  | 'CERTIFIED'
  /** Non certifiée. */
  | 'NOT_CERTIFIED'
  /** Certifiée en partie. */
  | 'PARTLY_CERTIFIED';

/** A unit of an association's organisation: who runs centers, under which name and as which legal entity. */
export type Unit = {
  /** The departments that it covers, ordered by code. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** `<association>~<opaque>`. */
  readonly id: Scalars['ID']['output'];
  /** The association's own French word for this level, such as `Association départementale` or `Fédération`. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The level, common to all associations. */
  readonly level?: Maybe<UnitLevel>;
  /** Name of the unit, in French. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The unit just above; null for the highest one. */
  readonly parent?: Maybe<Unit>;
  /** The unit's own SIREN, when it is a legal entity of its own; null when it shares the one of a higher unit. */
  readonly siren?: Maybe<Scalars['Siren']['output']>;
  /**
   * Trainings that the unit itself gives its volunteers so that they inform and refer people, of those that begin within a
   * period, in order of their first day. Those of a center are told by the center.
   */
  readonly volunteerTrainings?: Maybe<ReadonlyArray<VolunteerTraining>>;
};


/** A unit of an association's organisation: who runs centers, under which name and as which legal entity. */
export type UnitVolunteerTrainingsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A level of an association's organisation (French: échelon). */
export type UnitLevel =
  /** One department, or a part of it. */
  | 'DEPARTMENTAL'
  /** A town or a part of a department. */
  | 'LOCAL'
  /** The whole country. */
  | 'NATIONAL'
  /** One region, or several departments together. */
  | 'REGIONAL';

/** No such center within the caller's reach. */
export type UnknownCenter = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** The association has no such mission. */
export type UnknownMission = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** No such person within the caller's reach. */
export type UnknownPerson = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** No such referral within the caller's reach. */
export type UnknownReferral = {
  /** What happened and how to mend it, in French. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageInEnglish: Scalars['String']['output'];
};

/** What volunteers do, in the words of API Engagement (French: activité bénévole). */
export type VolunteerActivity =
  /** Tâches administratives. */
  | 'ADMINISTRATION'
  /** Collecte de produits. */
  | 'COLLECTION'
  /** Distribution. */
  | 'DISTRIBUTION'
  /** Responsabilités associatives. */
  | 'GOVERNANCE'
  /** Lutte contre l'isolement. */
  | 'ISOLATION_RELIEF'
  /** Écoute, permanence. */
  | 'LISTENING'
  /** Alphabétisation. */
  | 'LITERACY'
  /** Mentorat, parrainage. */
  | 'MENTORING'
  /** Autre. */
  | 'OTHER'
  /** Accueil de public. */
  | 'RECEPTION'
  /** Soutien scolaire. */
  | 'SCHOOL_SUPPORT'
  /** Soutien, accompagnement. */
  | 'SUPPORT';

/** What a center asks of volunteers, from a day on (French: mission de bénévolat). */
export type VolunteerMission = {
  /** What volunteers do there. */
  readonly activity?: Maybe<VolunteerActivity>;
  /** The center that asks for it. */
  readonly center?: Maybe<Center>;
  /** First day (Europe/Paris). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** `<association>~<opaque>`. */
  readonly id: Scalars['ID']['output'];
  /** Whether people whom the association welcomes may take it themselves; null when not told. */
  readonly openToWelcomedPeople?: Maybe<Scalars['Boolean']['output']>;
  /** Number of volunteers who may still come; 0 when it is filled. */
  readonly placesOpen?: Maybe<Scalars['Int']['output']>;
  /** Whether it can be done with reduced mobility; null when not told. */
  readonly reducedMobilityAccessible?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, in French. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Day after its last one; null when no end is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Hours that it asks of one volunteer in a week, rounded to the hour; null when not told. */
  readonly weeklyHours?: Maybe<Scalars['Int']['output']>;
};

/** A page of missions (Relay connection). */
export type VolunteerMissionConnection = {
  /** The missions of this page with their cursors. */
  readonly edges: ReadonlyArray<VolunteerMissionEdge>;
  /** Where this page ends, and whether another follows. */
  readonly pageInfo: PageInfo;
};

/** A mission in a page. */
export type VolunteerMissionEdge = {
  /** Opaque position of this mission. */
  readonly cursor: Scalars['String']['output'];
  /** The mission. */
  readonly node: VolunteerMission;
};

/** The volunteers of a center, as headcounts. */
export type VolunteerTeam = {
  /** Hours given in that month, rounded to the hour. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** First day of the latest month reported. */
  readonly month: Scalars['Date']['output'];
  /** Referrals that the center sent in that month (Europe/Paris), of whatever status now. */
  readonly sentReferralCount?: Maybe<Scalars['Int']['output']>;
  /** Among them, those trained to inform and refer people to training. */
  readonly trainedToReferCount: Scalars['Int']['output'];
  /** Volunteers in the latest month reported. */
  readonly volunteerCount: Scalars['Int']['output'];
};

/**
 * A training of volunteers so that they inform people and refer them to training (French: formation de bénévoles à
 * l'orientation): counts, never names.
 */
export type VolunteerTraining = {
  /** First day (Europe/Paris). */
  readonly from: Scalars['Date']['output'];
  /** Hours that it takes one volunteer, rounded to the hour. */
  readonly hours: Scalars['Int']['output'];
  /** Number of volunteers for whom there is a place; null when not told. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** Day after its last one. */
  readonly to: Scalars['Date']['output'];
  /** Number of volunteers who were trained, each once a training; null as long as nobody told it. */
  readonly trainedCount?: Maybe<Scalars['Int']['output']>;
};

/** A consent to withdraw. */
export type WithdrawConsentInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input withdraws once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `<association>~<pseudonym>`. */
  readonly person: Scalars['ID']['input'];
  /** For what the data may not be used any more. */
  readonly purpose: Purpose;
};

/** A consent withdrawn, as it stands now, or why it was not. */
export type WithdrawConsentResult = ConsentMissing | IdempotencyKeyReused | LegalBasis | UnknownPerson;



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
  Association: Association;
  Center: Center;
  Person: Person;
  Referral: Referral;
  Session: Session;
  Unit: Unit;
  VolunteerMission: VolunteerMission;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Association:
    ( { __typename: 'Association' }
    & GraphQLRecursivePick<FederationTypes['Association'], {"id":true}> );
  Center:
    ( { __typename: 'Center' }
    & GraphQLRecursivePick<FederationTypes['Center'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  VolunteerMission:
    ( { __typename: 'VolunteerMission' }
    & GraphQLRecursivePick<FederationTypes['VolunteerMission'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelReferralResult:
    | ( ReferralRow )
    | ( ReferralAlreadyDecided )
    | ( UnknownReferral )
  ;
  DraftReferralResult:
    | ( IdempotencyKeyReused )
    | ( ReferralRow )
    | ( UnknownCenter )
    | ( UnknownPerson )
  ;
  ErasePersonResult:
    | ( IdempotencyKeyReused )
    | ( PersonErased )
    | ( UnknownPerson )
  ;
  RecordFollowUpResult:
    | ( FollowUpTooEarly )
    | ( IdempotencyKeyReused )
    | ( ReferralRow )
    | ( TrainingNotEnded )
    | ( UnknownReferral )
  ;
  RecordLegalBasisResult:
    | ( IdempotencyKeyReused )
    | ( LegalBasisRow )
    | ( LegalBasisInForce )
    | ( UnknownPerson )
  ;
  RecordOwnVolunteeringResult:
    | ( ConsentMissing )
    | ( IdempotencyKeyReused )
    | ( OwnVolunteeringRow )
    | ( UnknownMission )
    | ( UnknownPerson )
  ;
  RedirectReferralResult:
    | ( ConsentMissing )
    | ( IdempotencyKeyReused )
    | ( ReferralRow )
    | ( ReferralAlreadyDecided )
    | ( UnknownReferral )
  ;
  SendReferralResult:
    | ( ConsentMissing )
    | ( IdempotencyKeyReused )
    | ( ReferralRow )
    | ( ReferralNotDraft )
    | ( UnknownReferral )
  ;
  WithdrawConsentResult:
    | ( ConsentMissing )
    | ( IdempotencyKeyReused )
    | ( LegalBasisRow )
    | ( UnknownPerson )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgeBand: AgeBand;
  AnswerReceipt: ResolverTypeWrapper<AnswerReceipt>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Association: ResolverTypeWrapper<Omit<Association, 'centers' | 'units'> & { centers?: Maybe<ResolversTypes['CenterConnection']>, units?: Maybe<ReadonlyArray<ResolversTypes['Unit']>> }>;
  CancelReferralInput: CancelReferralInput;
  CancelReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReferralResult']>;
  Center: ResolverTypeWrapper<CenterRow>;
  CenterActivity: CenterActivity;
  CenterConnection: ResolverTypeWrapper<Omit<CenterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CenterEdge']> }>;
  CenterEdge: ResolverTypeWrapper<Omit<CenterEdge, 'node'> & { node: ResolversTypes['Center'] }>;
  CollectiveInformation: ResolverTypeWrapper<CollectiveInformationRow>;
  Commune: ResolverTypeWrapper<Commune>;
  CommuneCode: ResolverTypeWrapper<Scalars['CommuneCode']['output']>;
  ConsentMissing: ResolverTypeWrapper<ConsentMissing>;
  ContractModule: ContractModule;
  DataHealth: ResolverTypeWrapper<DataHealth>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<Department>;
  DepartmentCenterCount: ResolverTypeWrapper<DepartmentCenterCount>;
  DepartmentCode: ResolverTypeWrapper<Scalars['DepartmentCode']['output']>;
  DepartmentVolunteerHours: ResolverTypeWrapper<DepartmentVolunteerHours>;
  DraftReferralInput: DraftReferralInput;
  DraftReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftReferralResult']>;
  EntryCount: ResolverTypeWrapper<EntryCount>;
  ErasePersonInput: ErasePersonInput;
  ErasePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasePersonResult']>;
  FollowUpSituation: FollowUpSituation;
  FollowUpTooEarly: ResolverTypeWrapper<FollowUpTooEarly>;
  Gender: Gender;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InformationTheme: InformationTheme;
  LegalBasis: ResolverTypeWrapper<LegalBasisRow>;
  LegalBasisInForce: ResolverTypeWrapper<LegalBasisInForce>;
  LegalBasisKind: LegalBasisKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedCount: ResolverTypeWrapper<NeedCount>;
  NextAction: NextAction;
  Notice: ResolverTypeWrapper<NoticeRow>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeKind: NoticeKind;
  OrientingBodyKind: OrientingBodyKind;
  OwnVolunteering: ResolverTypeWrapper<OwnVolunteeringRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonErased: ResolverTypeWrapper<PersonErased>;
  Purpose: Purpose;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  QuarterlyCounts: ResolverTypeWrapper<QuarterlyCounts>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveAnswerInput: ReceiveAnswerInput;
  RecordFollowUpInput: RecordFollowUpInput;
  RecordFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFollowUpResult']>;
  RecordLegalBasisInput: RecordLegalBasisInput;
  RecordLegalBasisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLegalBasisResult']>;
  RecordOwnVolunteeringInput: RecordOwnVolunteeringInput;
  RecordOwnVolunteeringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOwnVolunteeringResult']>;
  RedirectReferralInput: RedirectReferralInput;
  RedirectReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedirectReferralResult']>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralActor: ReferralActor;
  ReferralAlreadyDecided: ResolverTypeWrapper<ReferralAlreadyDecided>;
  ReferralChange: ResolverTypeWrapper<ReferralChange>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReferralEdge']> }>;
  ReferralCount: ResolverTypeWrapper<ReferralCount>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralEnding: ResolverTypeWrapper<Ending>;
  ReferralFunnel: ResolverTypeWrapper<ReferralFunnel>;
  ReferralNotDraft: ResolverTypeWrapper<ReferralNotDraft>;
  ReferralReason: ReferralReason;
  ReferralStage: ReferralStage;
  ReferralStatus: ReferralStatus;
  ReferralStep: ResolverTypeWrapper<StepOfPerson>;
  RouteTarget: RouteTarget;
  Season: ResolverTypeWrapper<Season>;
  SendReferralInput: SendReferralInput;
  SendReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReferralResult']>;
  Session: ResolverTypeWrapper<Omit<Session, 'referrals'> & { referrals?: Maybe<ResolversTypes['ReferralConnection']> }>;
  Siren: ResolverTypeWrapper<Scalars['Siren']['output']>;
  SupportNeed: SupportNeed;
  TableDelivery: ResolverTypeWrapper<TableDelivery>;
  TrainingNotEnded: ResolverTypeWrapper<TrainingNotEnded>;
  TrainingOutcome: TrainingOutcome;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitLevel: UnitLevel;
  UnknownCenter: ResolverTypeWrapper<UnknownCenter>;
  UnknownMission: ResolverTypeWrapper<UnknownMission>;
  UnknownPerson: ResolverTypeWrapper<UnknownPerson>;
  UnknownReferral: ResolverTypeWrapper<UnknownReferral>;
  VolunteerActivity: VolunteerActivity;
  VolunteerMission: ResolverTypeWrapper<MissionRow>;
  VolunteerMissionConnection: ResolverTypeWrapper<Omit<VolunteerMissionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VolunteerMissionEdge']> }>;
  VolunteerMissionEdge: ResolverTypeWrapper<Omit<VolunteerMissionEdge, 'node'> & { node: ResolversTypes['VolunteerMission'] }>;
  VolunteerTeam: ResolverTypeWrapper<TeamRow>;
  VolunteerTraining: ResolverTypeWrapper<VolunteerTrainingRow>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawConsentResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerReceipt: AnswerReceipt;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Association: Omit<Association, 'centers' | 'units'> & { centers?: Maybe<ResolversParentTypes['CenterConnection']>, units?: Maybe<ReadonlyArray<ResolversParentTypes['Unit']>> } | FederationReferenceTypes['Association'];
  CancelReferralInput: CancelReferralInput;
  CancelReferralResult: ResolversUnionTypes<ResolversParentTypes>['CancelReferralResult'];
  Center: CenterRow;
  CenterConnection: Omit<CenterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CenterEdge']> };
  CenterEdge: Omit<CenterEdge, 'node'> & { node: ResolversParentTypes['Center'] };
  CollectiveInformation: CollectiveInformationRow;
  Commune: Commune;
  CommuneCode: Scalars['CommuneCode']['output'];
  ConsentMissing: ConsentMissing;
  DataHealth: DataHealth;
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: Department;
  DepartmentCenterCount: DepartmentCenterCount;
  DepartmentCode: Scalars['DepartmentCode']['output'];
  DepartmentVolunteerHours: DepartmentVolunteerHours;
  DraftReferralInput: DraftReferralInput;
  DraftReferralResult: ResolversUnionTypes<ResolversParentTypes>['DraftReferralResult'];
  EntryCount: EntryCount;
  ErasePersonInput: ErasePersonInput;
  ErasePersonResult: ResolversUnionTypes<ResolversParentTypes>['ErasePersonResult'];
  FollowUpTooEarly: FollowUpTooEarly;
  IdempotencyKeyReused: IdempotencyKeyReused;
  LegalBasis: LegalBasisRow;
  LegalBasisInForce: LegalBasisInForce;
  Mutation: Record<PropertyKey, never>;
  NeedCount: NeedCount;
  Notice: NoticeRow;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  OwnVolunteering: OwnVolunteeringRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PeriodInput: PeriodInput;
  Person: PersonRow;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonErased: PersonErased;
  Quarter: Scalars['Quarter']['output'];
  QuarterlyCounts: QuarterlyCounts;
  Query: Record<PropertyKey, never>;
  ReceiveAnswerInput: ReceiveAnswerInput;
  RecordFollowUpInput: RecordFollowUpInput;
  RecordFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['RecordFollowUpResult'];
  RecordLegalBasisInput: RecordLegalBasisInput;
  RecordLegalBasisResult: ResolversUnionTypes<ResolversParentTypes>['RecordLegalBasisResult'];
  RecordOwnVolunteeringInput: RecordOwnVolunteeringInput;
  RecordOwnVolunteeringResult: ResolversUnionTypes<ResolversParentTypes>['RecordOwnVolunteeringResult'];
  RedirectReferralInput: RedirectReferralInput;
  RedirectReferralResult: ResolversUnionTypes<ResolversParentTypes>['RedirectReferralResult'];
  Referral: ReferralRow;
  ReferralAlreadyDecided: ReferralAlreadyDecided;
  ReferralChange: ReferralChange;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReferralEdge']> };
  ReferralCount: ReferralCount;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralEnding: Ending;
  ReferralFunnel: ReferralFunnel;
  ReferralNotDraft: ReferralNotDraft;
  ReferralStep: StepOfPerson;
  Season: Season;
  SendReferralInput: SendReferralInput;
  SendReferralResult: ResolversUnionTypes<ResolversParentTypes>['SendReferralResult'];
  Session: Omit<Session, 'referrals'> & { referrals?: Maybe<ResolversParentTypes['ReferralConnection']> } | FederationReferenceTypes['Session'];
  Siren: Scalars['Siren']['output'];
  TableDelivery: TableDelivery;
  TrainingNotEnded: TrainingNotEnded;
  Unit: UnitRow;
  UnknownCenter: UnknownCenter;
  UnknownMission: UnknownMission;
  UnknownPerson: UnknownPerson;
  UnknownReferral: UnknownReferral;
  VolunteerMission: MissionRow;
  VolunteerMissionConnection: Omit<VolunteerMissionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VolunteerMissionEdge']> };
  VolunteerMissionEdge: Omit<VolunteerMissionEdge, 'node'> & { node: ResolversParentTypes['VolunteerMission'] };
  VolunteerTeam: TeamRow;
  VolunteerTraining: VolunteerTrainingRow;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawConsentResult'];
  String: Scalars['String']['output'];
};

export type ModuleDirectiveArgs = {
  name: ContractModule;
};

export type ModuleDirectiveResolver<Result, Parent, ContextType = Context, Args = ModuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OwnedDirectiveArgs = { };

export type OwnedDirectiveResolver<Result, Parent, ContextType = Context, Args = OwnedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RouteDirectiveArgs = {
  argument?: Maybe<Scalars['String']['input']>;
  to: RouteTarget;
};

export type RouteDirectiveResolver<Result, Parent, ContextType = Context, Args = RouteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswerReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReceipt'] = ResolversParentTypes['AnswerReceipt']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association'], FederationReferenceType extends FederationReferenceTypes['Association'] = FederationReferenceTypes['Association']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Association']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centers?: Resolver<Maybe<ResolversTypes['CenterConnection']>, ParentType, ContextType, RequireFields<AssociationCentersArgs, 'first'>>;
  centersByDepartment?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DepartmentCenterCount']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarterlyCounts?: Resolver<Maybe<ResolversTypes['QuarterlyCounts']>, ParentType, ContextType, RequireFields<AssociationQuarterlyCountsArgs, 'quarter'>>;
  seasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Season']>>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Unit']>>, ParentType, ContextType>;
  volunteerHoursByDepartment?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DepartmentVolunteerHours']>>, ParentType, ContextType, RequireFields<AssociationVolunteerHoursByDepartmentArgs, 'from' | 'to'>>;
};

export type CancelReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReferralResult'] = ResolversParentTypes['CancelReferralResult']> = {
  __resolveType: TypeResolveFn<'Referral' | 'ReferralAlreadyDecided' | 'UnknownReferral', ParentType, ContextType>;
};

export type CenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Center'] = ResolversParentTypes['Center'], FederationReferenceType extends FederationReferenceTypes['Center'] = FederationReferenceTypes['Center']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Center']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CenterActivity']>>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  collectiveInformation?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollectiveInformation']>>, ParentType, ContextType, RequireFields<CenterCollectiveInformationArgs, 'from' | 'to'>>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestReferralChange?: Resolver<Maybe<ResolversTypes['ReferralChange']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openMissions?: Resolver<Maybe<ResolversTypes['VolunteerMissionConnection']>, ParentType, ContextType, RequireFields<CenterOpenMissionsArgs, 'first'>>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<CenterPeopleArgs, 'first'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<CenterReferralsArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  volunteerTrainings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerTraining']>>, ParentType, ContextType, RequireFields<CenterVolunteerTrainingsArgs, 'from' | 'to'>>;
};

export type CenterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CenterConnection'] = ResolversParentTypes['CenterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CenterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CenterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CenterEdge'] = ResolversParentTypes['CenterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Center'], ParentType, ContextType>;
};

export type CollectiveInformationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveInformation'] = ResolversParentTypes['CollectiveInformation']> = {
  attendanceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['InformationTheme'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune']> = {
  code?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
};

export interface CommuneCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommuneCode'], any> {
  name: 'CommuneCode';
}

export type ConsentMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentMissing'] = ResolversParentTypes['ConsentMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataHealth'] = ResolversParentTypes['DataHealth']> = {
  ageBandRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['TableDelivery']>, ParentType, ContextType>;
  dueForErasureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiringConsentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nextErasureOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openingHoursRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phoneRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type DepartmentCenterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentCenterCount'] = ResolversParentTypes['DepartmentCenterCount']> = {
  centerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export interface DepartmentCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DepartmentCode'], any> {
  name: 'DepartmentCode';
}

export type DepartmentVolunteerHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentVolunteerHours'] = ResolversParentTypes['DepartmentVolunteerHours']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftReferralResult'] = ResolversParentTypes['DraftReferralResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'Referral' | 'UnknownCenter' | 'UnknownPerson', ParentType, ContextType>;
};

export type EntryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryCount'] = ResolversParentTypes['EntryCount']> = {
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
};

export type ErasePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonResult'] = ResolversParentTypes['ErasePersonResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'PersonErased' | 'UnknownPerson', ParentType, ContextType>;
};

export type FollowUpTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpTooEarly'] = ResolversParentTypes['FollowUpTooEarly']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  kind?: Resolver<ResolversTypes['LegalBasisKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wordingVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasisInForce'] = ResolversParentTypes['LegalBasisInForce']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelReferral?: Resolver<Maybe<ResolversTypes['CancelReferralResult']>, ParentType, ContextType, RequireFields<MutationCancelReferralArgs, 'input'>>;
  draftReferral?: Resolver<Maybe<ResolversTypes['DraftReferralResult']>, ParentType, ContextType, RequireFields<MutationDraftReferralArgs, 'input'>>;
  erasePerson?: Resolver<Maybe<ResolversTypes['ErasePersonResult']>, ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  receiveAnswer?: Resolver<Maybe<ResolversTypes['AnswerReceipt']>, ParentType, ContextType, RequireFields<MutationReceiveAnswerArgs, 'input'>>;
  recordFollowUp?: Resolver<Maybe<ResolversTypes['RecordFollowUpResult']>, ParentType, ContextType, RequireFields<MutationRecordFollowUpArgs, 'input'>>;
  recordLegalBasis?: Resolver<Maybe<ResolversTypes['RecordLegalBasisResult']>, ParentType, ContextType, RequireFields<MutationRecordLegalBasisArgs, 'input'>>;
  recordOwnVolunteering?: Resolver<Maybe<ResolversTypes['RecordOwnVolunteeringResult']>, ParentType, ContextType, RequireFields<MutationRecordOwnVolunteeringArgs, 'input'>>;
  redirectReferral?: Resolver<Maybe<ResolversTypes['RedirectReferralResult']>, ParentType, ContextType, RequireFields<MutationRedirectReferralArgs, 'input'>>;
  sendReferral?: Resolver<Maybe<ResolversTypes['SendReferralResult']>, ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['WithdrawConsentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type NeedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCount'] = ResolversParentTypes['NeedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SupportNeed'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type OwnVolunteeringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnVolunteering'] = ResolversParentTypes['OwnVolunteering']> = {
  activity?: Resolver<ResolversTypes['VolunteerActivity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['VolunteerMission']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalBasis']>>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportNeed']>>, ParentType, ContextType>;
  orientingBody?: Resolver<Maybe<ResolversTypes['OrientingBodyKind']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<PersonReferralsArgs, 'first'>>;
  retentionDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnVolunteering']>>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonErasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErased'] = ResolversParentTypes['PersonErased']> = {
  copiesErasedBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export type QuarterlyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarterlyCounts'] = ResolversParentTypes['QuarterlyCounts']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['EntryCount']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['ReferralCount']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType, RequireFields<QueryCenterArgs, 'id'>>;
  dataHealth?: Resolver<Maybe<ResolversTypes['DataHealth']>, ParentType, ContextType, RequireFields<QueryDataHealthArgs, 'consentMonths'>>;
  myCenters?: Resolver<Maybe<ResolversTypes['CenterConnection']>, ParentType, ContextType, RequireFields<QueryMyCentersArgs, 'first'>>;
  myReferrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryMyReferralsArgs, 'first' | 'unchangedForDays'>>;
  overdueNotices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryOverdueNoticesArgs, 'first'>>;
  peopleDueForErasure?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleDueForErasureArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByFileNumber?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByFileNumberArgs, 'association' | 'fileNumber'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralEndings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralEnding']>>, ParentType, ContextType, RequireFields<QueryReferralEndingsArgs, 'from' | 'to'>>;
  referralFunnel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralFunnel']>>, ParentType, ContextType, RequireFields<QueryReferralFunnelArgs, 'periods'>>;
};

export type RecordFollowUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFollowUpResult'] = ResolversParentTypes['RecordFollowUpResult']> = {
  __resolveType: TypeResolveFn<'FollowUpTooEarly' | 'IdempotencyKeyReused' | 'Referral' | 'TrainingNotEnded' | 'UnknownReferral', ParentType, ContextType>;
};

export type RecordLegalBasisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLegalBasisResult'] = ResolversParentTypes['RecordLegalBasisResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'LegalBasis' | 'LegalBasisInForce' | 'UnknownPerson', ParentType, ContextType>;
};

export type RecordOwnVolunteeringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOwnVolunteeringResult'] = ResolversParentTypes['RecordOwnVolunteeringResult']> = {
  __resolveType: TypeResolveFn<'ConsentMissing' | 'IdempotencyKeyReused' | 'OwnVolunteering' | 'UnknownMission' | 'UnknownPerson', ParentType, ContextType>;
};

export type RedirectReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectReferralResult'] = ResolversParentTypes['RedirectReferralResult']> = {
  __resolveType: TypeResolveFn<'ConsentMissing' | 'IdempotencyKeyReused' | 'Referral' | 'ReferralAlreadyDecided' | 'UnknownReferral', ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestStep?: Resolver<Maybe<ResolversTypes['ReferralStep']>, ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['NextAction']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAlreadyDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralAlreadyDecided'] = ResolversParentTypes['ReferralAlreadyDecided']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralChange'] = ResolversParentTypes['ReferralChange']> = {
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralCount'] = ResolversParentTypes['ReferralCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEnding'] = ResolversParentTypes['ReferralEnding']> = {
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedCount']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
};

export type ReferralFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralFunnel'] = ResolversParentTypes['ReferralFunnel']> = {
  collectiveAttendanceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  collectiveInformationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  enteredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  informedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReferralNotDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralNotDraft'] = ResolversParentTypes['ReferralNotDraft']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStep'] = ResolversParentTypes['ReferralStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetingPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TrainingOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['FollowUpSituation']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
};

export type SeasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Season'] = ResolversParentTypes['Season']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SendReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReferralResult'] = ResolversParentTypes['SendReferralResult']> = {
  __resolveType: TypeResolveFn<'ConsentMissing' | 'IdempotencyKeyReused' | 'Referral' | 'ReferralNotDraft' | 'UnknownReferral', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<SessionReferralsArgs, 'first'>>;
};

export interface SirenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siren'], any> {
  name: 'Siren';
}

export type TableDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableDelivery'] = ResolversParentTypes['TableDelivery']> = {
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingNotEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNotEnded'] = ResolversParentTypes['TrainingNotEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['UnitLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['Siren']>, ParentType, ContextType>;
  volunteerTrainings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerTraining']>>, ParentType, ContextType, RequireFields<UnitVolunteerTrainingsArgs, 'from' | 'to'>>;
};

export type UnknownCenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCenter'] = ResolversParentTypes['UnknownCenter']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownMissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownMission'] = ResolversParentTypes['UnknownMission']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPerson'] = ResolversParentTypes['UnknownPerson']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReferral'] = ResolversParentTypes['UnknownReferral']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerMissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMission'] = ResolversParentTypes['VolunteerMission'], FederationReferenceType extends FederationReferenceTypes['VolunteerMission'] = FederationReferenceTypes['VolunteerMission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerMission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  center?: Resolver<Maybe<ResolversTypes['Center']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openToWelcomedPeople?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  placesOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reducedMobilityAccessible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weeklyHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerMissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMissionConnection'] = ResolversParentTypes['VolunteerMissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerMissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerMissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMissionEdge'] = ResolversParentTypes['VolunteerMissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerMission'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentReferralCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainedToReferCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTraining'] = ResolversParentTypes['VolunteerTraining']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trainedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WithdrawConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConsentResult'] = ResolversParentTypes['WithdrawConsentResult']> = {
  __resolveType: TypeResolveFn<'ConsentMissing' | 'IdempotencyKeyReused' | 'LegalBasis' | 'UnknownPerson', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnswerReceipt?: AnswerReceiptResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  CancelReferralResult?: CancelReferralResultResolvers<ContextType>;
  Center?: CenterResolvers<ContextType>;
  CenterConnection?: CenterConnectionResolvers<ContextType>;
  CenterEdge?: CenterEdgeResolvers<ContextType>;
  CollectiveInformation?: CollectiveInformationResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  CommuneCode?: GraphQLScalarType;
  ConsentMissing?: ConsentMissingResolvers<ContextType>;
  DataHealth?: DataHealthResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCenterCount?: DepartmentCenterCountResolvers<ContextType>;
  DepartmentCode?: GraphQLScalarType;
  DepartmentVolunteerHours?: DepartmentVolunteerHoursResolvers<ContextType>;
  DraftReferralResult?: DraftReferralResultResolvers<ContextType>;
  EntryCount?: EntryCountResolvers<ContextType>;
  ErasePersonResult?: ErasePersonResultResolvers<ContextType>;
  FollowUpTooEarly?: FollowUpTooEarlyResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LegalBasisInForce?: LegalBasisInForceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedCount?: NeedCountResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  OwnVolunteering?: OwnVolunteeringResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonErased?: PersonErasedResolvers<ContextType>;
  Quarter?: GraphQLScalarType;
  QuarterlyCounts?: QuarterlyCountsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordFollowUpResult?: RecordFollowUpResultResolvers<ContextType>;
  RecordLegalBasisResult?: RecordLegalBasisResultResolvers<ContextType>;
  RecordOwnVolunteeringResult?: RecordOwnVolunteeringResultResolvers<ContextType>;
  RedirectReferralResult?: RedirectReferralResultResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralAlreadyDecided?: ReferralAlreadyDecidedResolvers<ContextType>;
  ReferralChange?: ReferralChangeResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralCount?: ReferralCountResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralEnding?: ReferralEndingResolvers<ContextType>;
  ReferralFunnel?: ReferralFunnelResolvers<ContextType>;
  ReferralNotDraft?: ReferralNotDraftResolvers<ContextType>;
  ReferralStep?: ReferralStepResolvers<ContextType>;
  Season?: SeasonResolvers<ContextType>;
  SendReferralResult?: SendReferralResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Siren?: GraphQLScalarType;
  TableDelivery?: TableDeliveryResolvers<ContextType>;
  TrainingNotEnded?: TrainingNotEndedResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnknownCenter?: UnknownCenterResolvers<ContextType>;
  UnknownMission?: UnknownMissionResolvers<ContextType>;
  UnknownPerson?: UnknownPersonResolvers<ContextType>;
  UnknownReferral?: UnknownReferralResolvers<ContextType>;
  VolunteerMission?: VolunteerMissionResolvers<ContextType>;
  VolunteerMissionConnection?: VolunteerMissionConnectionResolvers<ContextType>;
  VolunteerMissionEdge?: VolunteerMissionEdgeResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTraining?: VolunteerTrainingResolvers<ContextType>;
  WithdrawConsentResult?: WithdrawConsentResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  module?: ModuleDirectiveResolver<any, any, ContextType>;
  owned?: OwnedDirectiveResolver<any, any, ContextType>;
  route?: RouteDirectiveResolver<any, any, ContextType>;
};
