import type { Association } from '@tresse/association';
import type { CsvRecord } from './profile.ts';
import { wordFor } from './words.ts';

/** A unit in the contract's terms; what it does not have is left out. */
export interface DemonstratedUnit {
  readonly code: string;
  readonly level: 'NATIONAL' | 'REGIONAL' | 'DEPARTMENTAL' | 'LOCAL';
  readonly name: string;
  readonly siren?: string;
  readonly parent?: string;
  readonly departments?: readonly string[];
}

/** Makes the record of a unit in the association's own words. */
export const makeUnitRecord = (
  { words }: Association,
  { code, level, name, siren = '', parent = '', departments = [] }: DemonstratedUnit,
): CsvRecord => ({
  code,
  niveau: wordFor(words.levels, level),
  nom: name,
  siren,
  code_parent: parent,
  departements: departments.join('|'),
});
