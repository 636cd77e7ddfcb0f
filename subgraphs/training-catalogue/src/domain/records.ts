import type { PartialDate, Problem } from '@tresse/kit/values';
import type { DeliveryMode, EntryMode, RecruitmentState } from './dictionaries.ts';
import type { Formacode } from './formacode.ts';
import type { LheoElement } from './lheo-element.ts';

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

/** A training as the catalogue keeps it; `titleKey` is the title as it sorts. */
export interface TrainingRecord {
  readonly id: string;
  readonly source: string;
  readonly providerSiret: string;
  readonly title: string | null;
  readonly titleKey: string;
  readonly objective: string | null;
  readonly certifying: boolean | null;
  readonly formacodes: readonly Formacode[];
}

/** An action as the catalogue keeps it. */
export interface ActionRecord {
  readonly id: string;
  readonly trainingId: string;
  readonly placeId: string | null;
  readonly deliveryMode: DeliveryMode | null;
  readonly entryMode: EntryMode | null;
  readonly entryLevelRequired: boolean | null;
}

/** A session as the catalogue keeps it, with what it has from its action and training. */
export interface SessionRecord {
  readonly id: string;
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

/** Records read from one `formation`; `refusals` are the parts of it that could not be taken. */
export interface Reading {
  readonly providers: readonly ProviderRecord[];
  readonly places: readonly PlaceRecord[];
  readonly trainings: readonly TrainingRecord[];
  readonly actions: readonly ActionRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly refusals: readonly Refusal[];
}

/** A reading that holds one refusal and nothing else. */
export const refuseElement = (element: LheoElement, problem: Problem): Reading => ({
  ...emptyReading,
  refusals: [{ element, problem }],
});

/** A reading without any record. */
export const emptyReading: Reading = {
  providers: [],
  places: [],
  trainings: [],
  actions: [],
  sessions: [],
  refusals: [],
};

/** Puts readings together, in their order. */
export const joinReadings = (readings: readonly Reading[]): Reading => ({
  providers: readings.flatMap((reading) => reading.providers),
  places: readings.flatMap((reading) => reading.places),
  trainings: readings.flatMap((reading) => reading.trainings),
  actions: readings.flatMap((reading) => reading.actions),
  sessions: readings.flatMap((reading) => reading.sessions),
  refusals: readings.flatMap((reading) => reading.refusals),
});
