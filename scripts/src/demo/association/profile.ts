import type { Association } from '@tresse/association';
import type { Random } from '../random.ts';
import type { PlacedCenter, PlacedDepartment } from './place-centers.ts';

/** A record of a CSV file: texts by column. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The units of an association: their records, and the code of the unit that runs a center. */
export interface Organisation {
  readonly units: readonly CsvRecord[];
  unitOf(center: PlacedCenter): string;
}

/** What tells one association's demonstration from another's. */
export interface Profile {
  readonly association: Association;
  readonly centerCount: number;
  readonly personCount: number;
  readonly referralCount: number;
  /** First of the 5,000 telephones that are its own, from 0 to 5,000. */
  readonly firstPhone: number;
  organise(departments: readonly PlacedDepartment[]): Organisation;
  /** Such as `Centre de Bordeaux - Les Tilleuls`. */
  nameCenter(center: PlacedCenter): string;
  /** Its own columns of a center that has these activities, in the contract's terms. */
  drawOwnColumns(random: Random, activities: readonly string[]): CsvRecord;
}
