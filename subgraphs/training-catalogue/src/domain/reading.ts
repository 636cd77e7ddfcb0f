import type { Problem } from '@tresse/kit/values';
import type { LheoElement } from './lheo-element.ts';
import type {
  ActionRecord,
  CertificationRecord,
  FundingRecord,
  PlaceRecord,
  ProviderRecord,
  Refusal,
  Remark,
  SessionRecord,
  TrainingRecord,
} from './records.ts';

/** Records read from one `formation`; `refusals` are the parts of it that could not be taken. */
export interface Reading {
  readonly providers: readonly ProviderRecord[];
  readonly places: readonly PlaceRecord[];
  readonly trainings: readonly TrainingRecord[];
  readonly certifications: readonly CertificationRecord[];
  readonly actions: readonly ActionRecord[];
  readonly fundings: readonly FundingRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/** A reading to which records are still added. */
export type GrowingReading = { readonly [Name in keyof Reading]: Reading[Name][number][] };

/** Makes a reading without any record. */
export const createReading = (): GrowingReading => ({
  providers: [],
  places: [],
  trainings: [],
  certifications: [],
  actions: [],
  fundings: [],
  sessions: [],
  refusals: [],
  remarks: [],
});

/** Adds that an element cannot be taken. */
export function refuseElement(reading: GrowingReading, element: LheoElement, problem: Problem): void {
  reading.refusals.push({ element, problem });
}

/** Puts readings together, in their order. */
export function joinReadings(readings: readonly Partial<Reading>[]): Reading {
  const whole = createReading();
  for (const reading of readings) {
    for (const name of Object.keys(whole) as (keyof Reading)[]) {
      const records: unknown[] = whole[name];
      for (const record of reading[name] ?? []) records.push(record);
    }
  }
  return whole;
}
