/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What can happen to an accreditation. */
export type AccreditationEventKind =
  /** Accordée. */
  | 'GRANTED'
  /** Retirée. */
  | 'REVOKED';

/** A body that is no member of the hub. */
export type AccreditedBodyInput = {
  /** Its name, in French, at most 200 characters. */
  readonly name: string;
  /** Its SIRET. */
  readonly siret: string;
};

/** An age band, in completed years. */
export type AgeBand =
  /** From 26 to 49 years. */
  | 'FROM_26_TO_49'
  /** 50 years and over. */
  | 'FROM_50'
  /** Under 26 years. */
  | 'UNDER_26';

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

/** Whether a link can be answered to. */
export type AnswerLinkState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It can. */
  | 'OPEN'
  /** The referral was answered since it was mailed. */
  | 'USED';

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
  readonly meetingAt?: string | null | undefined;
  /** For `INVITED`: the place, at most 200 characters, such as the street and the room; no name of a person. */
  readonly meetingPlace?: string | null | undefined;
  /** For `COMPLETED`. */
  readonly outcome?: AnswerOutcome | null | undefined;
  /** For `REFUSED`, `LEFT_EARLY` and `EXCLUDED`. */
  readonly reason?: AnswerReason | null | undefined;
  /** Where the referral stands from now on. */
  readonly status: ReceivedReferralStatus;
  /** What the link carries. */
  readonly token: string;
};

/** An answer to a referral; reason, outcome and meeting are given where the status needs them, and nowhere else. */
export type AnswerReferralInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input answers once. */
  readonly idempotencyKey: string;
  /** For `INVITED`: the day and time, in the future. */
  readonly meetingAt?: string | null | undefined;
  /** For `INVITED`: the place, at most 200 characters, such as the street and the room; no name of a person. */
  readonly meetingPlace?: string | null | undefined;
  /** For `COMPLETED`. */
  readonly outcome?: AnswerOutcome | null | undefined;
  /** For `REFUSED`, `LEFT_EARLY` and `EXCLUDED`. */
  readonly reason?: AnswerReason | null | undefined;
  /** Id of the referral at its association. */
  readonly referral: string;
  /** Where it stands from now on. */
  readonly status: ReceivedReferralStatus;
};

/** A referral to cancel. */
export type CancelReferralInput = {
  /** Chosen by the caller, at most 100 characters. */
  readonly idempotencyKey: string;
  /** `<association>~<opaque>`. */
  readonly referral: string;
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

/** What is counted in a table. */
export type CountedUnit =
  /** Entrées en formation : one person may have several. */
  | 'ENTRIES'
  /** Orientations : one person may have several. */
  | 'REFERRALS';

/** How a training is given (LHÉO dictionary `modalites-enseignement`). */
export type DeliveryMode =
  /** Mixte (LHÉO 1). */
  | 'BLENDED'
  /** Entièrement présentielle (LHÉO 0). */
  | 'IN_PERSON'
  /** Entièrement à distance (LHÉO 2). */
  | 'REMOTE';

/** How far a distance can be trusted. */
export type DistancePrecision =
  /** From the centre of a commune to the centre of a commune. */
  | 'COMMUNE'
  /** At least one end is only known to the centre of its EPCI. */
  | 'EPCI';

/** A referral to write. */
export type DraftReferralInput = {
  /** The center that refers: `<association>~<opaque>`. */
  readonly center: string;
  /**
   * Chosen by the caller, at most 100 characters. The same key with the same input gives the same referral; with another
   * input it is refused.
   */
  readonly idempotencyKey: string;
  /** The person referred, of the same association: `<association>~<pseudonym>`. */
  readonly person: string;
  /** The session of the training catalogue. */
  readonly session: string;
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

/** A person to erase. */
export type ErasePersonInput = {
  /**
   * Chosen by the caller, at most 100 characters. The same key for the same person gives the same answer, also when she is
   * erased already; for another person it is refused.
   */
  readonly idempotencyKey: string;
  /** `<association>~<pseudonym>`. */
  readonly person: string;
};

/** A search to follow. */
export type FollowSearchInput = {
  /** Id of the center for which it is followed, one of the caller's own. */
  readonly center: string;
  /**
   * What is searched for, at most 2,000 characters as JSON. Its text is kept as it is written: never the name of a person nor
   * anything about one.
   */
  readonly filter: SessionFilter;
  /** Chosen by the caller, at most 100 characters: the same one again follows nothing twice. */
  readonly idempotencyKey: string;
  /** What the center calls it, in French, from 1 to 100 characters. Never the name of a person: it is for everybody of the center. */
  readonly label: string;
  /** Generic mailbox of the center, such as `contact@…`, to be told by mail, at most once a day; absent for none. */
  readonly mailbox?: string | null | undefined;
};

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

/** Gender, for counts alone: no person shows it. */
export type Gender =
  /** Homme. */
  | 'MAN'
  /** Autre. */
  | 'OTHER'
  /** Femme. */
  | 'WOMAN';

/** Whom the Region accredits for what. */
export type GrantAccreditationInput = {
  /** Code of the employment area; absent for all. */
  readonly area?: string | null | undefined;
  /** Slug of the association that shall hold it; absent for another body. */
  readonly association?: string | null | undefined;
  /** The body that shall hold it; absent for an association. */
  readonly body?: AccreditedBodyInput | null | undefined;
  /** Chosen by the caller, at most 100 characters: the same one again grants nothing twice. */
  readonly idempotencyKey: string;
  /** Why, in French, at most 500 characters; nothing of a person. */
  readonly reason?: string | null | undefined;
  /** Code of the scheme. */
  readonly scheme: string;
  /** First day. */
  readonly validFrom: string;
  /** Day after the last one; absent while none is known. */
  readonly validTo?: string | null | undefined;
};

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

/** A legal basis of article 6 of the GDPR (French: base légale). */
export type LegalBasisKind =
  /** Consentement : it can be withdrawn at any time. */
  | 'CONSENT'
  /** Intérêt légitime. */
  | 'LEGITIMATE_INTEREST'
  /** Mission d'intérêt public. */
  | 'PUBLIC_TASK';

/** What was seen of a followed search. */
export type MarkFollowedSearchSeenInput = {
  /** Its id. */
  readonly followedSearch: string;
  /** The `mark` that came with what was seen: what has come since then stays new. */
  readonly mark: string;
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

/** A half-open period of whole days in the Europe/Paris time zone. */
export type PeriodInput = {
  /** First day. */
  readonly from: string;
  /** Day after the last one. */
  readonly to: string;
};

/** What a point stands for. */
export type PositionPrecision =
  /** The commune itself. */
  | 'COMMUNE'
  /** The centre of the commune's EPCI, where the commune's own point is not known. */
  | 'EPCI';

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

/** A legal basis to record. */
export type RecordLegalBasisInput = {
  /** Chosen by the caller, at most 100 characters. The same key with the same input records once. */
  readonly idempotencyKey: string;
  /** On what that stands; `TRAINING_REFERRAL` and `DIRECT_CONTACT` stand on `CONSENT` alone. */
  readonly kind: LegalBasisKind;
  /** `<association>~<pseudonym>`. */
  readonly person: string;
  /** For what the data will be used. */
  readonly purpose: Purpose;
  /** For `CONSENT`, and for it alone: which wording the person has read, 1 to 40 letters, digits, dots, hyphens. */
  readonly wordingVersion?: string | null | undefined;
};

/** What a person does as a volunteer, to record. */
export type RecordOwnVolunteeringInput = {
  /** What the person does. */
  readonly activity: VolunteerActivity;
  /** First day (Europe/Paris). */
  readonly from: string;
  /** Hours given in all, from 0 to 999,999; absent when not known. */
  readonly hours?: number | null | undefined;
  /** Chosen by the caller, at most 100 characters. The same key with the same input records once. */
  readonly idempotencyKey: string;
  /** The mission that she took, of the same association: `<association>~<opaque>`; absent for what is none. */
  readonly mission?: string | null | undefined;
  /** `<association>~<pseudonym>`. */
  readonly person: string;
  /** Day after the last one; absent while it goes on. */
  readonly to?: string | null | undefined;
};

/** Whether a session takes people (LHÉO dictionary `etat-recrutement`). */
export type RecruitmentState =
  /** Fermé : no place left (LHÉO 2). */
  | 'CLOSED'
  /** Ouvert (LHÉO 1). */
  | 'OPEN'
  /** Suspendu (LHÉO 3). */
  | 'SUSPENDED';

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

/** Which accreditation is revoked, and why. */
export type RevokeAccreditationInput = {
  /** Its id. */
  readonly accreditation: string;
  /** Chosen by the caller, at most 100 characters: the same one again revokes nothing twice. */
  readonly idempotencyKey: string;
  /** Why, in French, at most 500 characters; nothing of a person. */
  readonly reason: string;
};

/** A draft to send. */
export type SendReferralInput = {
  /** Chosen by the caller, at most 100 characters. The same key sends the same referral once. */
  readonly idempotencyKey: string;
  /** `<association>~<opaque>`. */
  readonly referral: string;
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

/** Which sessions are searched for: all that is told must hold; of a list, one value is enough. */
export type SessionFilter = {
  /** True: the access of people with disabilities is described. */
  readonly accessibilityTold?: boolean | null | undefined;
  /** Whether one comes or learns at a distance. */
  readonly deliveryModes?: ReadonlyArray<DeliveryMode> | null | undefined;
  /** Department in which it takes place. */
  readonly department?: string | null | undefined;
  /**
   * Code of the employment area (French: bassin d'emploi) in which it takes place, of the table that the territories had when
   * schemes were last imported.
   */
  readonly employmentArea?: string | null | undefined;
  /** One could enter on this day or later. */
  readonly enterableFrom?: string | null | undefined;
  /** The level that one is to have on entering; one of which nothing is told is not found then. */
  readonly entryLevels?: ReadonlyArray<EntryLevel> | null | undefined;
  /** Whether one enters on fixed dates or at any time. */
  readonly entryModes?: ReadonlyArray<EntryMode> | null | undefined;
  /** SIREN of the EPCI in which it takes place. */
  readonly epci?: string | null | undefined;
  /** The training is of one of these domains: Formacode numbers, such as `15235` (français langue étrangère). */
  readonly formacodes?: ReadonlyArray<string> | null | undefined;
  /** Who pays. */
  readonly funders?: ReadonlyArray<Funder> | null | undefined;
  /** Around a commune; sessions wholly at a distance and those without a known place are not found then. */
  readonly near?: SessionNear | null | undefined;
  /** For whom it is meant: numbers of the Formacode list of publics, such as `81019` (illettrisme) or `83056` (tout public). */
  readonly publics?: ReadonlyArray<string> | null | undefined;
  /** Whether it takes people; one of which nothing is told is not found then. */
  readonly recruitmentStates?: ReadonlyArray<RecruitmentState> | null | undefined;
  /** Codes of objectives of schemes; one that no scheme has is refused. */
  readonly schemeObjectives?: ReadonlyArray<string> | null | undefined;
  /** Codes of schemes, such as `HSP_SOCLE`; one that no scheme bears is refused. */
  readonly schemes?: ReadonlyArray<string> | null | undefined;
  /** It begins on this day or earlier; one that is known to the month may begin on its first day. */
  readonly startsBy?: string | null | undefined;
  /**
   * What one looks for, in French, at most 200 characters: « apprendre à lire », « cariste ». Accents, capitals, plurals and
   * typing errors do not matter; words that nothing in the offer says are left out.
   */
  readonly text?: string | null | undefined;
};

/** A departure for distances. */
export type SessionNear = {
  /** Commune from which one departs. */
  readonly commune: string;
  /** Distance at most as the crow flies, in kilometres, from 0 to 200. */
  readonly withinKm: number;
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
  readonly idempotencyKey: string;
  /** Code of the scheme. */
  readonly scheme: string;
  /** The terms, in French, at most 2000 characters; nothing of a person. */
  readonly text: string;
  /** First day. */
  readonly validFrom: string;
  /** Day after the last one; absent while none is known. */
  readonly validTo?: string | null | undefined;
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

/** With what a person completed a training (French: résultat). */
export type TrainingOutcome =
  /** Certifiée. */
  | 'CERTIFIED'
  /** Non certifiée. */
  | 'NOT_CERTIFIED'
  /** Certifiée en partie. */
  | 'PARTLY_CERTIFIED';

/** A followed search to end. */
export type UnfollowSearchInput = {
  /** Its id. */
  readonly followedSearch: string;
  /** Chosen by the caller, at most 100 characters: the same one again ends nothing twice. */
  readonly idempotencyKey: string;
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

export type EntriesByAgeAndGenderQueryVariables = Exact<{
  quarter?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type EntriesByAgeAndGenderQuery = { readonly statisticsRelease: { readonly quarter: string, readonly version: number, readonly entries: { readonly unit: CountedUnit, readonly doubleCountingNote: string, readonly cells: ReadonlyArray<{ readonly ageBand: AgeBand, readonly gender: Gender, readonly count: number | null, readonly state: CellState, readonly department: { readonly code: string, readonly name: string | null } }> } } | null };

export type OfferAndNeedByDepartmentQueryVariables = Exact<{
  quarter?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type OfferAndNeedByDepartmentQuery = { readonly statisticsRelease: { readonly quarter: string, readonly version: number, readonly referralsByStage: { readonly unit: CountedUnit, readonly cells: ReadonlyArray<{ readonly stage: ReferralStage, readonly count: number | null, readonly state: CellState, readonly department: { readonly code: string, readonly name: string | null, readonly openSessionCount: number | null, readonly insertionWorkshopCount: number | null, readonly openInsertionPostCount: number | null }, readonly association: { readonly name: string | null } }> } } | null };

export type PartnersByDepartmentQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type PartnersByDepartmentQuery = { readonly region: { readonly code: string, readonly name: string | null, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly openSessionCount: number | null, readonly essStructureCount: number | null, readonly insertionWorkshopCount: number | null, readonly openInsertionPostCount: number | null }> | null } | null, readonly associations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly state: MembershipState | null, readonly fictional: boolean | null, readonly agreements: ReadonlyArray<{ readonly id: string, readonly kind: AgreementKind | null, readonly title: string | null, readonly termFrom: string | null, readonly termTo: string | null, readonly parent: { readonly id: string, readonly title: string | null } | null }> | null, readonly centersByDepartment: ReadonlyArray<{ readonly centerCount: number, readonly department: { readonly code: string } }> | null, readonly volunteerHoursByDepartment: ReadonlyArray<{ readonly hours: number, readonly volunteerCount: number, readonly department: { readonly code: string } }> | null }> | null, readonly statisticsRelease: { readonly quarter: string, readonly version: number, readonly releasedAt: string, readonly missingPartners: ReadonlyArray<{ readonly id: string }>, readonly referralsByStage: { readonly unit: CountedUnit, readonly doubleCountingNote: string, readonly cells: ReadonlyArray<{ readonly stage: ReferralStage, readonly count: number | null, readonly state: CellState, readonly department: { readonly code: string }, readonly association: { readonly id: string } }> }, readonly entries: { readonly unit: CountedUnit, readonly doubleCountingNote: string, readonly cells: ReadonlyArray<{ readonly ageBand: AgeBand, readonly gender: Gender, readonly count: number | null, readonly state: CellState, readonly department: { readonly code: string } }> } } | null };

export type ReferralsByStageQueryVariables = Exact<{
  quarter?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type ReferralsByStageQuery = { readonly statisticsRelease: { readonly quarter: string, readonly version: number, readonly referralsByStage: { readonly unit: CountedUnit, readonly doubleCountingNote: string, readonly cells: ReadonlyArray<{ readonly stage: ReferralStage, readonly count: number | null, readonly state: CellState, readonly department: { readonly code: string, readonly name: string | null, readonly openSessionCount: number | null }, readonly association: { readonly id: string, readonly name: string | null } }> } } | null };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { readonly statisticsReleases: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly version: number, readonly periodFrom: string, readonly periodTo: string, readonly releasedAt: string, readonly threshold: number, readonly missingPartners: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly referralsByStage: { readonly doubleCountingNote: string, readonly totals: ReadonlyArray<{ readonly stage: ReferralStage, readonly count: number | null, readonly state: CellState, readonly association: { readonly id: string, readonly name: string | null } }> }, readonly entries: { readonly doubleCountingNote: string, readonly totals: ReadonlyArray<{ readonly ageBand: AgeBand, readonly gender: Gender, readonly count: number | null, readonly state: CellState }> } }> | null };

export type CancelReferralMutationVariables = Exact<{
  input: CancelReferralInput;
}>;


export type CancelReferralMutation = { readonly cancelReferral:
    | { readonly __typename: 'Referral', readonly id: string, readonly status: ReferralStatus | null }
    | { readonly __typename: 'ReferralAlreadyDecided', readonly status: ReferralStatus | null }
    | { readonly __typename: 'UnknownReferral' }
   | null };

export type DataHealthQueryVariables = Exact<{
  consentMonths?: number;
}>;


export type DataHealthQuery = { readonly dataHealth: { readonly phoneRatio: number | null, readonly openingHoursRatio: number | null, readonly ageBandRatio: number | null, readonly needsRatio: number | null, readonly expiringConsentCount: number, readonly dueForErasureCount: number, readonly nextErasureOn: string | null, readonly deliveries: ReadonlyArray<{ readonly table: string, readonly deliveredAt: string, readonly readCount: number, readonly rejectedCount: number }> } | null };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { readonly erasePerson:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'PersonErased', readonly message: string, readonly messageInEnglish: string, readonly erasedAt: string, readonly copiesErasedBy: string }
    | { readonly __typename: 'UnknownPerson', readonly message: string, readonly messageInEnglish: string }
   | null };

export type FindCommunesQueryVariables = Exact<{
  startsWith: string;
  first?: number;
}>;


export type FindCommunesQuery = { readonly communesByName: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly department: { readonly code: string } | null }> | null };

export type FindPersonQueryVariables = Exact<{
  association: string;
  fileNumber: string;
}>;


export type FindPersonQuery = { readonly personByFileNumber: { readonly id: string, readonly ageBand: AgeBand | null, readonly needs: ReadonlyArray<SupportNeed> | null, readonly lastContactOn: string | null, readonly retentionDueOn: string | null, readonly center: { readonly id: string, readonly name: string | null } | null } | null };

export type FindSessionsQueryVariables = Exact<{
  center: string;
  withinKm?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindSessionsQuery = { readonly center: { readonly id: string, readonly commune: { readonly code: string, readonly name: string | null, readonly openSessionsNearby: { readonly edges: ReadonlyArray<{ readonly distanceKm: number, readonly precision: DistancePrecision, readonly node: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly training: { readonly title: string | null, readonly certifying: boolean | null } | null, readonly action: { readonly entryMode: EntryMode | null } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null, readonly place: { readonly commune: { readonly name: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null } | null };

export type FollowSearchMutationVariables = Exact<{
  input: FollowSearchInput;
}>;


export type FollowSearchMutation = { readonly followSearch:
    | { readonly __typename: 'CenterNotYours' }
    | { readonly __typename: 'FollowedSearch', readonly id: string }
    | { readonly __typename: 'MailboxNotGeneric' }
    | { readonly __typename: 'RequestKeyReused' }
    | { readonly __typename: 'SearchAlreadyFollowed' }
    | { readonly __typename: 'TooManyFollowedSearches' }
   | null };

export type FollowedSearchMarksQueryVariables = Exact<{
  center: string;
}>;


export type FollowedSearchMarksQuery = { readonly followedSearches: ReadonlyArray<{ readonly id: string, readonly seenAt: string | null, readonly mark: string | null }> | null };

export type FollowedSearchesQueryVariables = Exact<{
  center: string;
  first?: number;
}>;


export type FollowedSearchesQuery = { readonly followedSearches: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly mailbox: string | null, readonly seenAt: string | null, readonly mark: string | null, readonly filter: { readonly text: string | null, readonly epci: string | null, readonly employmentArea: string | null, readonly department: string | null, readonly enterableFrom: string | null, readonly startsBy: string | null, readonly recruitmentStates: ReadonlyArray<RecruitmentState> | null, readonly entryModes: ReadonlyArray<EntryMode> | null, readonly schemes: ReadonlyArray<string> | null, readonly schemeObjectives: ReadonlyArray<string> | null, readonly entryLevels: ReadonlyArray<EntryLevel> | null, readonly deliveryModes: ReadonlyArray<DeliveryMode> | null, readonly publics: ReadonlyArray<string> | null, readonly funders: ReadonlyArray<Funder> | null, readonly accessibilityTold: boolean | null, readonly near: { readonly commune: string, readonly withinKm: number } | null } | null, readonly newSessions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly startDate: string | null, readonly training: { readonly title: string | null } | null, readonly action: { readonly entryMode: EntryMode | null } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null, readonly place: { readonly town: string | null } | null } }> } | null }> | null };

export type InsertionWorkshopsQueryVariables = Exact<{
  center: string;
  withinKm?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type InsertionWorkshopsQuery = { readonly center: { readonly id: string, readonly name: string | null, readonly commune: { readonly code: string, readonly name: string | null, readonly essStructuresNearby: { readonly edges: ReadonlyArray<{ readonly distanceKm: number, readonly precision: DistancePrecision, readonly node: { readonly id: string, readonly name: string | null, readonly phone: string | null, readonly email: string | null, readonly website: string | null, readonly openPostCount: number | null, readonly updatedOn: string | null, readonly commune: { readonly name: string | null } | null, readonly jobOpenings: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly romeCode: string | null, readonly contractType: JobContract | null, readonly openPostCount: number | null, readonly recruiting: boolean | null }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null } | null };

export type LatestReferralChangeQueryVariables = Exact<{
  center: string;
}>;


export type LatestReferralChangeQuery = { readonly center: { readonly id: string, readonly latestReferralChange: { readonly mark: string } | null } | null };

export type MarkFollowedSearchSeenMutationVariables = Exact<{
  input: MarkFollowedSearchSeenInput;
}>;


export type MarkFollowedSearchSeenMutation = { readonly markFollowedSearchSeen:
    | { readonly __typename: 'FollowedSearch' }
    | { readonly __typename: 'UnknownFollowedSearch' }
   | null };

export type MyCenterQueryVariables = Exact<{
  center: string;
  withinKm?: number;
  first?: number;
}>;


export type MyCenterQuery = { readonly center: { readonly id: string, readonly name: string | null, readonly commune: { readonly code: string, readonly name: string | null, readonly position: { readonly precision: PositionPrecision } | null, readonly openSessionsNearby: { readonly edges: ReadonlyArray<{ readonly distanceKm: number, readonly precision: DistancePrecision, readonly node: { readonly id: string, readonly startDate: string | null, readonly recruitmentState: RecruitmentState | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly name: string | null } | null, readonly place: { readonly commune: { readonly name: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly essStructuresNearby: { readonly edges: ReadonlyArray<{ readonly distanceKm: number, readonly precision: DistancePrecision, readonly node: { readonly id: string, readonly name: string | null, readonly phone: string | null, readonly email: string | null, readonly openPostCount: number | null, readonly commune: { readonly name: string | null } | null, readonly jobOpenings: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly romeCode: string | null, readonly openPostCount: number | null }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null, readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly status: ReferralStatus | null, readonly sentAt: string | null, readonly person: { readonly id: string, readonly ageBand: AgeBand | null, readonly needs: ReadonlyArray<SupportNeed> | null } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type MyCentersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyCentersQuery = { readonly myCenters: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string | null, readonly commune: { readonly code: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MyCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCommitmentsQuery = { readonly agreements: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly state: AgreementState | null, readonly termFrom: string | null, readonly termTo: string | null, readonly fictional: boolean | null, readonly steering: { readonly day: string | null, readonly place: string | null } | null, readonly technical: { readonly day: string | null, readonly place: string | null } | null, readonly commitments: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly unit: string | null, readonly target: number | null, readonly reached: number | null, readonly dueOn: string | null, readonly state: CommitmentState | null, readonly asOf: string | null, readonly association: { readonly id: string, readonly name: string | null, readonly notice: string | null } | null, readonly axis: { readonly rank: number, readonly title: string } | null }> | null }> | null };

export type MyReferralsQueryVariables = Exact<{
  center: string;
  status?: ReadonlyArray<ReferralStatus> | ReferralStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MyReferralsQuery = { readonly center: { readonly id: string, readonly latestReferralChange: { readonly mark: string } | null, readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly status: ReferralStatus | null, readonly createdAt: string | null, readonly sentAt: string | null, readonly updatedAt: string | null, readonly person: { readonly id: string } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null, readonly place: { readonly commune: { readonly name: string | null } | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type OpenSessionsQueryVariables = Exact<{
  center: string;
  startsBy: string;
  withinKm?: number;
  sameEpci?: boolean;
  formacodes?: ReadonlyArray<string> | string;
  first?: number;
  after?: string | null | undefined;
}>;


export type OpenSessionsQuery = { readonly center: { readonly id: string, readonly name: string | null, readonly commune: { readonly code: string, readonly name: string | null, readonly searchSessions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly distanceKm: number | null, readonly precision: DistancePrecision | null, readonly node: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly recruitmentState: RecruitmentState | null, readonly training: { readonly title: string | null, readonly certifying: boolean | null, readonly entryLevel: QualificationLevel | null } | null, readonly action: { readonly deliveryMode: DeliveryMode | null, readonly entryMode: EntryMode | null, readonly scheme: { readonly code: string, readonly title: string | null } | null } | null, readonly prescription: { readonly access: PrescriptionAccess, readonly prescribers: ReadonlyArray<{ readonly name: string, readonly siret: string | null }> } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null, readonly place: { readonly town: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null } | null };

export type PeopleDueForErasureQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleDueForErasureQuery = { readonly peopleDueForErasure: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly lastContactOn: string | null, readonly retentionDueOn: string | null, readonly center: { readonly id: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PeopleOfCenterQueryVariables = Exact<{
  center: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PeopleOfCenterQuery = { readonly center: { readonly id: string, readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ageBand: AgeBand | null, readonly needs: ReadonlyArray<SupportNeed> | null, readonly lastContactOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PersonPathQueryVariables = Exact<{
  person: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PersonPathQuery = { readonly person: { readonly id: string, readonly ageBand: AgeBand | null, readonly needs: ReadonlyArray<SupportNeed> | null, readonly lastContactOn: string | null, readonly retentionDueOn: string | null, readonly center: { readonly id: string, readonly name: string | null } | null, readonly legalBases: ReadonlyArray<{ readonly purpose: Purpose, readonly kind: LegalBasisKind, readonly wordingVersion: string | null, readonly recordedAt: string, readonly withdrawnAt: string | null }> | null, readonly volunteering: ReadonlyArray<{ readonly activity: VolunteerActivity, readonly from: string, readonly to: string | null, readonly hours: number | null, readonly mission: { readonly id: string, readonly title: string | null } | null }> | null, readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly status: ReferralStatus | null, readonly nextAction: NextAction | null, readonly createdAt: string | null, readonly sentAt: string | null, readonly history: ReadonlyArray<{ readonly status: ReferralStatus | null, readonly at: string | null, readonly reason: ReferralReason | null, readonly outcome: TrainingOutcome | null, readonly meetingAt: string | null, readonly meetingPlace: string | null, readonly situation: FollowUpSituation | null }> | null, readonly supersededBy: { readonly id: string } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly recruitmentState: RecruitmentState | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly siret: string, readonly name: string | null, readonly phone: string | null, readonly email: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PlaceOfCommuneQueryVariables = Exact<{
  commune: string;
}>;


export type PlaceOfCommuneQuery = { readonly commune: { readonly code: string, readonly name: string | null, readonly epci: { readonly siren: string, readonly name: string | null } | null, readonly employmentArea: { readonly code: string, readonly name: string | null } | null, readonly department: { readonly code: string, readonly name: string | null } | null } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordLegalBasisInput;
}>;


export type RecordConsentMutation = { readonly recordLegalBasis:
    | { readonly __typename: 'IdempotencyKeyReused' }
    | { readonly __typename: 'LegalBasis' }
    | { readonly __typename: 'LegalBasisInForce' }
    | { readonly __typename: 'UnknownPerson' }
   | null };

export type RecordOwnVolunteeringMutationVariables = Exact<{
  input: RecordOwnVolunteeringInput;
}>;


export type RecordOwnVolunteeringMutation = { readonly recordOwnVolunteering:
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'OwnVolunteering', readonly activity: VolunteerActivity, readonly from: string, readonly to: string | null, readonly hours: number | null }
    | { readonly __typename: 'UnknownMission', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownPerson', readonly message: string, readonly messageInEnglish: string }
   | null };

export type ReferPersonMutationVariables = Exact<{
  input: DraftReferralInput;
}>;


export type ReferPersonMutation = { readonly draftReferral:
    | { readonly __typename: 'IdempotencyKeyReused' }
    | { readonly __typename: 'Referral', readonly id: string, readonly reference: string | null, readonly status: ReferralStatus | null }
    | { readonly __typename: 'UnknownCenter' }
    | { readonly __typename: 'UnknownPerson' }
   | null };

export type ReferralEndingsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReferralEndingsQuery = { readonly referralEndings: ReadonlyArray<{ readonly status: ReferralStatus, readonly reason: ReferralReason | null, readonly count: number, readonly center: { readonly id: string, readonly name: string | null } | null, readonly needs: ReadonlyArray<{ readonly need: SupportNeed, readonly count: number }> }> | null };

export type ReferralFunnelQueryVariables = Exact<{
  periods: ReadonlyArray<PeriodInput> | PeriodInput;
}>;


export type ReferralFunnelQuery = { readonly referralFunnel: ReadonlyArray<{ readonly from: string, readonly to: string, readonly informedCount: number | null, readonly collectiveInformationCount: number | null, readonly collectiveAttendanceCount: number | null, readonly sentCount: number, readonly receivedCount: number, readonly enteredCount: number, readonly completedCount: number, readonly department: { readonly code: string, readonly name: string | null } }> | null };

export type ReferralSlipQueryVariables = Exact<{
  referral: string;
}>;


export type ReferralSlipQuery = { readonly referral: { readonly id: string, readonly reference: string | null, readonly status: ReferralStatus | null, readonly history: ReadonlyArray<{ readonly status: ReferralStatus | null, readonly meetingAt: string | null, readonly meetingPlace: string | null }> | null, readonly center: { readonly id: string, readonly name: string | null, readonly address: string | null, readonly phone: string | null, readonly openingHours: string | null, readonly commune: { readonly code: string, readonly name: string | null } | null } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly action: { readonly entryMode: EntryMode | null } | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly siret: string, readonly name: string | null, readonly phone: string | null } | null, readonly place: { readonly name: string | null, readonly address: string | null, readonly postalCode: string | null, readonly commune: { readonly code: string, readonly name: string | null } | null } | null } | null } | null };

export type SchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemesQuery = { readonly schemes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly objectives: ReadonlyArray<{ readonly code: string, readonly title: string }> | null }> | null };

export type SearchSessionsQueryVariables = Exact<{
  filter: SessionFilter;
  sort?: SessionSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchSessionsQuery = { readonly searchSessions: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly dimension: SessionDimension, readonly counts: ReadonlyArray<{ readonly value: string, readonly count: number }> }>, readonly edges: ReadonlyArray<{ readonly distanceKm: number | null, readonly precision: DistancePrecision | null, readonly node: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly recruitmentState: RecruitmentState | null, readonly training: { readonly title: string | null, readonly certifying: boolean | null, readonly entryLevel: QualificationLevel | null } | null, readonly action: { readonly deliveryMode: DeliveryMode | null, readonly entryMode: EntryMode | null, readonly scheme: { readonly title: string | null } | null } | null, readonly prescription: { readonly access: PrescriptionAccess, readonly prescribers: ReadonlyArray<{ readonly name: string, readonly siret: string | null }> } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null, readonly place: { readonly town: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SeasonsQueryVariables = Exact<{
  association: string;
}>;


export type SeasonsQuery = { readonly association: { readonly id: string, readonly seasons: ReadonlyArray<{ readonly name: string, readonly from: string, readonly to: string }> | null } | null };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { readonly sendReferral:
    | { readonly __typename: 'ConsentMissing' }
    | { readonly __typename: 'IdempotencyKeyReused' }
    | { readonly __typename: 'Referral', readonly id: string, readonly status: ReferralStatus | null }
    | { readonly __typename: 'ReferralNotDraft' }
    | { readonly __typename: 'UnknownReferral' }
   | null };

export type SessionToReferQueryVariables = Exact<{
  session: string;
}>;


export type SessionToReferQuery = { readonly session: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly training: { readonly title: string | null, readonly certifying: boolean | null } | null, readonly action: { readonly entryMode: EntryMode | null } | null, readonly provider: { readonly siret: string, readonly name: string | null } | null, readonly place: { readonly commune: { readonly name: string | null } | null } | null } | null };

export type ThreatenedReferralsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ThreatenedReferralsQuery = { readonly myReferrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly nextAction: NextAction | null, readonly latestStep: { readonly at: string | null, readonly reason: ReferralReason | null } | null, readonly center: { readonly id: string, readonly name: string | null } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly recruitmentState: RecruitmentState | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly siret: string, readonly name: string | null, readonly phone: string | null, readonly email: string | null } | null, readonly place: { readonly commune: { readonly code: string, readonly name: string | null } | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type UnfollowSearchMutationVariables = Exact<{
  input: UnfollowSearchInput;
}>;


export type UnfollowSearchMutation = { readonly unfollowSearch:
    | { readonly __typename: 'RequestKeyReused' }
    | { readonly __typename: 'SearchUnfollowed' }
    | { readonly __typename: 'UnknownFollowedSearch' }
   | null };

export type VolunteerTrainingsQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type VolunteerTrainingsQuery = { readonly myCenters: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string | null, readonly volunteerTrainings: ReadonlyArray<{ readonly from: string, readonly to: string, readonly hours: number, readonly places: number | null, readonly trainedCount: number | null }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type VolunteersByCenterQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type VolunteersByCenterQuery = { readonly myCenters: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string | null, readonly commune: { readonly code: string, readonly name: string | null } | null, readonly volunteerTeam: { readonly month: string, readonly volunteerCount: number, readonly trainedToReferCount: number, readonly hours: number | null, readonly sentReferralCount: number | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WaitingReferralsQueryVariables = Exact<{
  days?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type WaitingReferralsQuery = { readonly myReferrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly status: ReferralStatus | null, readonly sentAt: string | null, readonly updatedAt: string | null, readonly nextAction: NextAction | null, readonly latestStep: { readonly meetingAt: string | null, readonly meetingPlace: string | null } | null, readonly center: { readonly id: string, readonly name: string | null } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly training: { readonly title: string | null } | null, readonly provider: { readonly siret: string, readonly name: string | null, readonly phone: string | null, readonly email: string | null } | null, readonly place: { readonly commune: { readonly code: string, readonly name: string | null } | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AnswerReferralByLinkMutationVariables = Exact<{
  input: AnswerReferralByLinkInput;
}>;


export type AnswerReferralByLinkMutation = { readonly result:
    | { readonly __typename: 'AnswerIncomplete' }
    | { readonly __typename: 'AnswerLinkClosed' }
    | { readonly __typename: 'AnswerNotPossible' }
    | { readonly __typename: 'LinkedReferral' }
    | { readonly __typename: 'PrescriptionMissing' }
    | { readonly __typename: 'SessionClosed' }
    | { readonly __typename: 'UnknownAnswerLink' }
   | null };

export type AnswerReferralMutationVariables = Exact<{
  input: AnswerReferralInput;
}>;


export type AnswerReferralMutation = { readonly answerReferral:
    | { readonly __typename: 'AnswerIncomplete', readonly message: string, readonly messageInEnglish: string, readonly missing: ReadonlyArray<AnswerPart> }
    | { readonly __typename: 'AnswerNotPossible', readonly message: string, readonly messageInEnglish: string, readonly status: ReceivedReferralStatus | null }
    | { readonly __typename: 'PrescriptionMissing', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'ReceivedReferral', readonly id: string, readonly status: ReceivedReferralStatus | null }
    | { readonly __typename: 'RequestKeyReused', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'SessionClosed', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownReceivedReferral', readonly message: string, readonly messageInEnglish: string }
   | null };

export type CalendarQueryVariables = Exact<{
  siret: string;
  from: string;
  to: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type CalendarQuery = { readonly provider: { readonly siret: string, readonly name: string | null, readonly intakeRules: ReadonlyArray<{ readonly text: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly scheme: { readonly code: string, readonly title: string | null } | null }> | null, readonly reservedPlaces: ReadonlyArray<{ readonly id: string, readonly places: number, readonly validFrom: string, readonly validTo: string | null, readonly association: { readonly id: string, readonly name: string | null } | null, readonly scheme: { readonly code: string } | null }> | null, readonly sessions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly startDate: string | null, readonly endDate: string | null, readonly recruitmentState: RecruitmentState | null, readonly training: { readonly title: string | null } | null, readonly place: { readonly commune: { readonly name: string | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ReceivedReferralsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ReceivedReferralsQuery = { readonly receivedReferrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly status: ReceivedReferralStatus | null, readonly sentAt: string | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly training: { readonly title: string | null } | null } | null, readonly center: { readonly id: string, readonly name: string | null, readonly phone: string | null, readonly openingHours: string | null } | null, readonly answers: ReadonlyArray<{ readonly status: ReceivedReferralStatus | null, readonly at: string | null, readonly reason: AnswerReason | null, readonly outcome: AnswerOutcome | null, readonly meetingAt: string | null, readonly meetingPlace: string | null }> | null, readonly possibleAnswers: ReadonlyArray<{ readonly status: ReceivedReferralStatus, readonly needs: ReadonlyArray<AnswerPart> }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReferralByAnswerLinkQueryVariables = Exact<{
  token: string;
}>;


export type ReferralByAnswerLinkQuery = { readonly result: { readonly state: AnswerLinkState, readonly expiresAt: string | null, readonly referral: { readonly reference: string | null, readonly status: ReceivedReferralStatus | null, readonly association: { readonly id: string, readonly name: string | null } | null, readonly center: { readonly id: string, readonly name: string | null, readonly phone: string | null, readonly openingHours: string | null } | null, readonly session: { readonly id: string, readonly startDate: string | null, readonly training: { readonly title: string | null } | null, readonly place: { readonly address: string | null, readonly commune: { readonly code: string, readonly name: string | null } | null } | null } | null, readonly possibleAnswers: ReadonlyArray<{ readonly status: ReceivedReferralStatus, readonly needs: ReadonlyArray<AnswerPart> }> | null } | null } | null };

export type SendAnswerLinkMutationVariables = Exact<{
  token: string;
}>;


export type SendAnswerLinkMutation = { readonly result:
    | { readonly __typename: 'AnswerLinkRequested' }
    | { readonly __typename: 'AnswerLinkSentRecently' }
    | { readonly __typename: 'UnknownAnswerLink' }
   | null };

export type SetIntakeRuleMutationVariables = Exact<{
  input: SetIntakeRuleInput;
}>;


export type SetIntakeRuleMutation = { readonly setIntakeRule:
    | { readonly __typename: 'IntakeRule', readonly text: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly scheme: { readonly code: string } | null }
    | { readonly __typename: 'RequestKeyReused', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownScheme', readonly message: string, readonly messageInEnglish: string }
   | null };

export type OpenMissionsQueryVariables = Exact<{
  center: string;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OpenMissionsQuery = { readonly center: { readonly id: string, readonly name: string | null, readonly phone: string | null, readonly openMissions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly activity: VolunteerActivity | null, readonly placesOpen: number | null, readonly from: string | null, readonly to: string | null, readonly weeklyHours: number | null, readonly reducedMobilityAccessible: boolean | null, readonly openToWelcomedPeople: boolean | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WhoIsInQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsInQuery = { readonly associations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly state: MembershipState | null, readonly fictional: boolean | null, readonly notice: string | null, readonly centersByDepartment: ReadonlyArray<{ readonly centerCount: number, readonly department: { readonly code: string, readonly name: string | null } }> | null }> | null };

export type AccreditationsQueryVariables = Exact<{
  scheme?: string | null | undefined;
  association?: string | null | undefined;
  siret?: string | null | undefined;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AccreditationsQuery = { readonly accreditations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly bodySiret: string | null, readonly bodyName: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly revokedAt: string | null, readonly inForce: boolean | null, readonly association: { readonly id: string, readonly name: string | null } | null, readonly scheme: { readonly code: string, readonly title: string | null } | null, readonly area: { readonly code: string, readonly name: string | null } | null, readonly history: ReadonlyArray<{ readonly kind: AccreditationEventKind, readonly at: string, readonly role: string, readonly reason: string | null }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GrantAccreditationMutationVariables = Exact<{
  input: GrantAccreditationInput;
}>;


export type GrantAccreditationMutation = { readonly grantAccreditation:
    | { readonly __typename: 'Accreditation', readonly id: string, readonly validFrom: string | null, readonly validTo: string | null }
    | { readonly __typename: 'AccreditationOverlap', readonly message: string, readonly messageInEnglish: string, readonly accreditation: { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null } | null }
    | { readonly __typename: 'PrescriptionNotNeeded', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'RequestKeyReused', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownAssociation', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownEmploymentArea', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownScheme', readonly message: string, readonly messageInEnglish: string }
   | null };

export type RevokeAccreditationMutationVariables = Exact<{
  input: RevokeAccreditationInput;
}>;


export type RevokeAccreditationMutation = { readonly revokeAccreditation:
    | { readonly __typename: 'Accreditation', readonly id: string, readonly revokedAt: string | null }
    | { readonly __typename: 'AccreditationAlreadyRevoked', readonly message: string, readonly messageInEnglish: string, readonly revokedAt: string | null }
    | { readonly __typename: 'RequestKeyReused', readonly message: string, readonly messageInEnglish: string }
    | { readonly __typename: 'UnknownAccreditation', readonly message: string, readonly messageInEnglish: string }
   | null };
