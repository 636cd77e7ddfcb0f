import { loadPlaces, type Places } from './load-places.ts';
import type { Commune, Department, Epci, Region } from './places.ts';

let places: Places | undefined;

/** Loads at the first question, once: whoever imports this module pays nothing before it asks. */
function getPlaces(): Places {
  places ??= loadPlaces();
  return places;
}

/** Finds a current commune of France by its code; null for former, unknown or malformed codes. */
export const findCommune = (code: string): Commune | null => getPlaces().communes.get(code) ?? null;

/** Lists the current communes of all of France, in no particular order. */
export const listAllCommunes = (): readonly Commune[] => [...getPlaces().communes.values()];

/** Lists the current communes of a region, ordered by code. */
export const listCommunes = (region = '75'): readonly Commune[] =>
  listAllCommunes()
    .filter((commune) => commune.region === region)
    .toSorted(byCode);

/** Lists the departments of a region, ordered by code. */
export const listDepartments = (region = '75'): readonly Department[] =>
  getPlaces()
    .departments.filter((department) => department.region === region)
    .toSorted(byCode);

/** Finds an EPCI of France by its SIREN. */
export const findEpci = (siren: string): Epci | null => getPlaces().epcis.get(siren) ?? null;

/** Lists the EPCI that have most of their communes in a region, ordered by SIREN. */
export const listEpcis = (region = '75'): readonly Epci[] =>
  [...getPlaces().epcis.values()]
    .filter((epci) => epci.region === region)
    .toSorted((a, b) => Number(a.siren) - Number(b.siren));

/** Gives the region of this code; throws when there is none. */
export function getRegion(code: string): Region {
  const region = getPlaces().regions.find((each) => each.code === code);
  if (region) return region;
  throw new Error(`No region has the code « ${code} »; Nouvelle-Aquitaine is 75`);
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : 1);
