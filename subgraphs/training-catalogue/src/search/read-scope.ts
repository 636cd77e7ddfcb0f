import { invalidArgument } from '@tresse/kit';
import { findCommune, findEpci, listAllCommunes } from '@tresse/reference';
import { listCommunesWithin, toMetres } from '@tresse/reference/nearby';
import { LeastRecentlyUsed } from '../domain/search/least-recently-used.ts';
import type { SessionFilter } from '../generated/resolvers.ts';

/** A commune in which one searches; `metres` from the departure, 0 without one. */
export interface SearchedCommune {
  readonly code: string;
  readonly metres: number;
}

type Filter = Pick<SessionFilter, 'near' | 'epci' | 'department'>;

/** Places that are remembered: the reference never changes while a process runs, but all of France is long to go through. */
const remembered = new LeastRecentlyUsed<readonly SearchedCommune[] | null>(500);

/**
 * The communes in which a filter searches, with their distance from where it departs; null for everywhere. `area` is those
 * of the employment area that it names, null without one.
 */
export function listSearchedCommunes(
  filter: Filter,
  area: readonly string[] | null = null,
): readonly SearchedCommune[] | null {
  const { near, epci, department } = filter;
  const communes = remembered.take(JSON.stringify([near, epci, department]), () => listCommunes(filter));
  if (!area) return communes;
  const inArea = new Set(area);
  return communes?.filter(({ code }) => inArea.has(code)) ?? withoutDistance(area);
}

function listCommunes(filter: Filter): readonly SearchedCommune[] | null {
  const within = [listEpciMembers(filter), listOfDepartment(filter)].filter((codes) => codes !== null);
  const near = listNearby(filter);
  const [first, ...others] = near ? [near, ...within.map(withoutDistance)] : within.map(withoutDistance);
  if (!first) return null;
  const sets = others.map((communes) => new Set(communes.map(({ code }) => code)));
  return first.filter(({ code }) => sets.every((codes) => codes.has(code)));
}

const withoutDistance = (codes: readonly string[]): SearchedCommune[] => codes.map((code) => ({ code, metres: 0 }));

function listNearby({ near }: Filter): SearchedCommune[] | null {
  if (!near) return null;
  const departure = findCommune(near.commune)?.position;
  if (departure) return listCommunesWithin(departure, toMetres(near.withinKm));
  throw invalidArgument('filter.near.commune', `No position is known of commune « ${near.commune} »`);
}

function listEpciMembers({ epci }: Filter): readonly string[] | null {
  if (!epci) return null;
  const found = findEpci(epci);
  if (found) return found.communes;
  throw invalidArgument('filter.epci', `No EPCI has the SIREN « ${epci} »`);
}

function listOfDepartment({ department }: Filter): readonly string[] | null {
  if (!department) return null;
  const codes = listAllCommunes().flatMap((commune) => (commune.department === department ? [commune.code] : []));
  if (codes.length > 0) return codes;
  throw invalidArgument('filter.department', `No department has the code « ${department} »`);
}
