import { type OfficialCommune, readOfficial } from './official.ts';
import type { Commune, Department, Epci, Point, Position, Region } from './places.ts';
import { findCentre, readPositions } from './positions.ts';

/** Everything that the reference knows, by code. */
export interface Places {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly epcis: ReadonlyMap<string, Epci>;
  readonly departments: readonly Department[];
  readonly regions: readonly Region[];
}

/** Reads every place of France from the packages. */
export function loadPlaces(): Places {
  const current = readOfficial('communes').filter(({ type }) => type === 'commune-actuelle');
  const epcis = loadEpcis(new Map(current.map(({ code, region }) => [code, region])));
  const epciOf = new Map(epcis.flatMap(({ siren, communes }) => communes.map((code) => [code, siren] as const)));
  const positionOf = locateCommunes(current, epciOf);
  const communes = current.map((official) => toCommune(official, epciOf, positionOf));
  return {
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    epcis: new Map(epcis.map((epci) => [epci.siren, epci])),
    departments: readOfficial('departements').map(({ code, nom, region }) => ({ code, name: nom, region })),
    regions: readOfficial('regions').map(({ code, nom }) => ({ code, name: nom })),
  };
}

function loadEpcis(regionOf: ReadonlyMap<string, string>): Epci[] {
  return readOfficial('epci').map(({ code, nom, type, membres }) => {
    const communes = membres.map((member) => member.code).toSorted();
    return { siren: code, name: nom, kind: type, communes, region: findMostFrequent(communes, regionOf) };
  });
}

/** The region of most communes; of equals, the one of the first commune. */
function findMostFrequent(communes: readonly string[], regionOf: ReadonlyMap<string, string>): string {
  const counts = Map.groupBy(communes, (code) => regionOf.get(code) ?? '');
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
}

/**
 * A commune without its own point stands at its EPCI's centre: the mean of the located members, weighted by people.
 * Where no member is located there is none: a department's centre may be 60 km away, which says nothing of a distance.
 */
function locateCommunes(
  communes: readonly OfficialCommune[],
  epciOf: ReadonlyMap<string, string>,
): (code: string) => Position | null {
  const own = readPositions();
  const members = Map.groupBy(communes, ({ code }) => epciOf.get(code));
  const centres = new Map([...members].map(([siren, located]) => [siren, findCentreOf(located, own)]));
  return (code) => {
    const point = own.get(code);
    if (point) return { ...point, precision: 'COMMUNE' };
    const siren = epciOf.get(code);
    const centre = siren === undefined ? null : centres.get(siren);
    return centre ? { ...centre, precision: 'EPCI' } : null;
  };
}

const findCentreOf = (communes: readonly OfficialCommune[], own: ReadonlyMap<string, Point>): Point | null =>
  findCentre(
    communes.flatMap(({ code, population }) => {
      const point = own.get(code);
      return point ? [{ ...point, weight: population ?? 0 }] : [];
    }),
  );

function toCommune(
  { code, nom, departement, region, population, codesPostaux }: OfficialCommune,
  epciOf: ReadonlyMap<string, string>,
  positionOf: (code: string) => Position | null,
): Commune {
  return {
    code,
    name: nom,
    department: departement,
    region,
    epci: epciOf.get(code) ?? null,
    population: population ?? null,
    postalCodes: (codesPostaux ?? []).toSorted(),
    position: positionOf(code),
  };
}
