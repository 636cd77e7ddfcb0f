import { accept, type Parsed, type Problem, refuse } from '@tresse/kit/values';
import { checkTexts } from './check-texts.ts';
import { readDataInclusion } from './read-data-inclusion.ts';
import { readSiae, type SiaeReading } from './read-siae.ts';
import type { Format, Reading } from './records.ts';

/** Reads one record of either format. */
export type ReadStructure = (value: unknown) => Reading;

/**
 * Makes the reading of one delivery as of `today`. The format of each record is recognised by the fields that only
 * les emplois de l'inclusion gives. It remembers the ids that it met: of two records of one structure, the first is
 * taken, so that importing twice changes nothing.
 */
export function createStructureReading(today: string): ReadStructure {
  const met = new Set<string>();
  return (value) => {
    const format = recogniseFormat(value);
    const refuseRecord = (problem: Problem): Reading => {
      return { format, telling: null, openings: null, refusals: [{ record: value, problem }] };
    };
    const read = readRecord(format, value, today);
    if (!read.ok) return refuseRecord(read.problem);
    const key = `${format} ${read.value.telling.id}`;
    if (met.has(key)) return refuseRecord(givenTwice);
    met.add(key);
    return { format, ...read.value };
  };
}

const givenTwice = { reason: 'The structure is given twice in this file', mend: 'Keep one record for each id' };
const ofSiae = ['raison_sociale', 'enseigne', 'bloque_candidatures', 'postes'];

const recogniseFormat = (value: unknown): Format =>
  typeof value === 'object' && value !== null && ofSiae.some((name) => Object.hasOwn(value, name))
    ? 'siae'
    : 'data-inclusion';

function readRecord(
  format: Format,
  value: unknown,
  today: string,
): Parsed<Pick<SiaeReading, 'telling' | 'refusals'> & Pick<Reading, 'openings'>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(
      'It is no record of a structure',
      'Give objects of data·inclusion v1 or of les emplois de l’inclusion',
    );
  const clean = checkTexts(value);
  if (!clean.ok) return clean;
  if (format === 'siae') return readSiae(value);
  const read = readDataInclusion(value, today);
  return read.ok ? accept({ telling: read.value, openings: null, refusals: [] }) : read;
}
