import type { Format, PlaceRecord, StructureRecord, Telling } from './records.ts';

/** What the formats tell of one structure, at least one of them. */
export type Tellings = Partial<Readonly<Record<Format, Telling>>>;

/**
 * Puts together what both formats tell of a structure, in whatever order they came: les emplois de l'inclusion wins
 * each field that it tells, because data·inclusion has its data from there. The SIRET goes with being an antenna, and
 * the place is taken whole from whichever names a known commune. `signatureSiret` is the one known before, which stays.
 */
export function mergeTellings(tellings: Tellings, signatureSiret: string | null): StructureRecord {
  const told = [tellings.siae, tellings['data-inclusion']].filter((telling) => telling !== undefined);
  const [first, second] = told;
  if (!first) throw new Error('A structure is told by no format');
  const { place, ...merged } = second ? { ...second, ...dropNulls(first) } : first;
  const { siret, antenna } = first;
  return { ...merged, ...(choosePlace(told) ?? place), siret, antenna, signatureSiret: signatureSiret ?? siret };
}

const choosePlace = (told: readonly Telling[]): PlaceRecord | undefined =>
  told.map(({ place }) => place).find(({ communeCode }) => communeCode !== null);

const dropNulls = (telling: Telling): Partial<Telling> =>
  Object.fromEntries(Object.entries(telling).filter(([, value]) => value !== null));
