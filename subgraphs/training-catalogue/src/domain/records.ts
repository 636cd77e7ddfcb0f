import type { PartialDate, Problem } from '@tresse/kit/values';
import type { DeliveryMode, EntryMode, Funder, Goal, Level, RecruitmentState } from './dictionaries/index.ts';
import type { Formacode } from './formacode.ts';
import type { LheoElement } from './lheo-element.ts';
import type { Told } from './told.ts';

/** A provider as the catalogue keeps it; phone and mailbox only when generic. */
export interface ProviderRecord {
  readonly siret: string;
  readonly source: string;
  readonly name: string | null;
  readonly activityNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A place as the catalogue keeps it; the position is its commune's. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: 'COMMUNE' | 'EPCI' | null;
}

/** What trainings, actions and sessions have in common. */
export interface DeliveredRecord {
  readonly id: string;
  /** All that is told and has no column of its own. */
  readonly told: Told | null;
  /** Its order among those from which only their order tells it. */
  readonly rank: number;
  /** When the source says to have changed it. */
  readonly sourceUpdatedOn: PartialDate | null;
}

/** A training as the catalogue keeps it; `titleKey` is the title as it sorts. */
export interface TrainingRecord extends DeliveredRecord {
  readonly source: string;
  readonly providerSiret: string;
  readonly title: string | null;
  readonly titleKey: string;
  readonly objective: string | null;
  readonly expectedResults: string | null;
  readonly content: string | null;
  readonly goal: Goal | null;
  readonly entryLevel: Level | null;
  readonly exitLevel: Level | null;
  readonly certifying: boolean | null;
  readonly formacodes: readonly Formacode[];
  readonly romeCodes: string[];
}

/** A certification to which a training leads, in the order in which they are told. */
export interface CertificationRecord {
  readonly trainingId: string;
  readonly rank: number;
  readonly kind: 'RNCP' | 'RS';
  readonly code: string;
}

/** An action as the catalogue keeps it; the price in cents of a euro, taxes included. */
export interface ActionRecord extends DeliveredRecord {
  readonly trainingId: string;
  readonly placeId: string | null;
  readonly deliveryMode: DeliveryMode | null;
  readonly entryMode: EntryMode | null;
  readonly entryLevelRequired: boolean | null;
  readonly publics: readonly Formacode[];
  readonly publicCodes: string[];
  readonly accessibility: string | null;
  readonly costsMayBeCovered: boolean | null;
  readonly languages: string[];
  readonly hours: number | null;
  readonly priceCents: number | null;
  readonly schemeHints: string[];
  readonly likeness: string;
}

/** Who pays for an action, in the order in which they are told; places of that funder. */
export interface FundingRecord {
  readonly actionId: string;
  readonly rank: number;
  readonly funder: Funder;
  readonly places: number | null;
}

/** A session as the catalogue keeps it, with what it has from its action and training. */
export interface SessionRecord extends DeliveredRecord {
  readonly actionId: string;
  readonly trainingId: string;
  readonly providerSiret: string;
  readonly placeId: string | null;
  readonly startDate: PartialDate | null;
  readonly endDate: PartialDate | null;
  readonly recruitmentState: RecruitmentState | null;
  readonly lastEntryDay: string | null;
}

/** An element that cannot be taken, and why. */
export interface Refusal {
  readonly element: LheoElement;
  readonly problem: Problem;
}

/** What was taken though it is not as LHÉO wants it: where it stands, and what is wrong with it. */
export interface Remark {
  readonly line: number;
  readonly reason: string;
}
