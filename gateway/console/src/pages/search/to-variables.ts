import type { PlaceOfCommuneQuery, SearchSessionsQueryVariables, SessionFilter } from '../../generated/operations.ts';
import type { Reach, Search } from './search-address.ts';

/** The commune from which one searches, with what it is a part of. */
export type Place = NonNullable<PlaceOfCommuneQuery['commune']>;

/** So far that nothing of an area is left out; the graph takes no more. */
const farthestKm = 200;

/** What the graph is asked; null while it is not known yet what the commune is a part of. */
export function toVariables(search: Search, place: Place | undefined): SearchSessionsQueryVariables | null {
  const { commune, reach, sort } = search;
  const filter = toFilter(search);
  if (!commune) return { filter, sort };
  if (typeof reach === 'number') return { filter: { ...filter, near: { commune, withinKm: reach } }, sort };
  if (!place) return null;
  // Distances are told and sorted by from the commune all the same.
  return { filter: { ...filter, ...toArea(reach, place), near: { commune, withinKm: farthestKm } }, sort };
}

/** A few communes are in no EPCI, or in no employment area: their department stands for it. */
function toArea(reach: Exclude<Reach, number>, { epci, employmentArea, department }: Place): SessionFilter {
  if (reach === 'epci' && epci) return { epci: epci.siren };
  if (reach === 'bassin' && employmentArea) return { employmentArea: employmentArea.code };
  return { department: department?.code ?? null };
}

function toFilter({ text, from, to, choices }: Search): SessionFilter {
  const codes = {
    recruitmentStates: choices.etat,
    entryModes: choices.entree,
    schemes: choices.dispositif,
    schemeObjectives: choices.objectif,
    entryLevels: choices.niveau,
    deliveryModes: choices.mode,
    publics: choices.public,
    funders: choices.financeur,
  };
  const told = { text, enterableFrom: from, startsBy: to, ...codes };
  const chosen = Object.entries(told).filter(([, value]) => value.length > 0);
  // Codes come from the address: the graph says which of them it does not know.
  const filter = Object.fromEntries(chosen) as SessionFilter;
  return choices.handicap.length > 0 ? { ...filter, accessibilityTold: true } : filter;
}
