import type { Problem } from '@tresse/kit/values';
import type { ContractType } from './contract-types.ts';
import type { StructureKind } from './kinds.ts';

/** Where a structure stands; the position is its commune's. */
export interface PlaceRecord {
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: 'COMMUNE' | 'EPCI' | null;
}

/** The formats that are read. */
export type Format = 'data-inclusion' | 'siae';

/** What a record of one format tells of a structure; null for what it does not tell. */
export interface Telling {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly siret: string | null;
  readonly antenna: boolean;
  readonly place: PlaceRecord;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly openingHours: string | null;
  readonly description: string | null;
  readonly networks: readonly string[] | null;
  readonly acceptsApplications: boolean | null;
  readonly openPostCount: number | null;
  readonly updatedOn: string | null;
}

/** A structure as the directory keeps it: what all formats tell of it. */
export interface StructureRecord extends Omit<Telling, 'place'>, PlaceRecord {
  readonly signatureSiret: string | null;
}

/** A job opening as the directory keeps it. */
export interface OpeningRecord {
  readonly id: string;
  readonly structureId: string;
  readonly romeCode: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly contractType: ContractType | null;
  readonly openPostCount: number;
  readonly recruiting: boolean;
  readonly communeCode: string | null;
  readonly wantedProfile: string | null;
  readonly updatedOn: string | null;
}

/** A record, or a part of one, that cannot be taken, and why. */
export interface Refusal {
  readonly record: unknown;
  readonly problem: Problem;
}

/** What was read from one record: a telling with its openings (null where the format has none), and what is refused. */
export interface Reading {
  readonly format: Format;
  readonly telling: Telling | null;
  readonly openings: readonly OpeningRecord[] | null;
  readonly refusals: readonly Refusal[];
}
