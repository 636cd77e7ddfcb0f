import { type Commune, findEpci, getRegion, listCommunes, listDepartments } from '@tresse/reference';
import type { RegionPlaces } from '../db/keep-places.ts';
import { foldName } from '../domain/fold-name.ts';

/** Gathers the places of a region from the official codes: its communes, and every EPCI that one of them belongs to. */
export function gatherPlaces(code: string): RegionPlaces {
  const communes = listCommunes(code);
  const sirens = new Set(communes.map(({ epci }) => epci).filter((siren) => siren !== null));
  return {
    regions: [getRegion(code)],
    departments: listDepartments(code).map(({ code, name, region }) => ({ code, name, regionCode: region })),
    epcis: [...sirens].flatMap((siren) => {
      const epci = findEpci(siren);
      return epci ? [{ siren, name: epci.name, kind: epci.kind }] : [];
    }),
    communes: communes.map(toRow),
  };
}

const toRow = ({ code, name, department, epci, population, postalCodes, position }: Commune) => ({
  code,
  name,
  searchName: foldName(name),
  departmentCode: department,
  epciSiren: epci,
  population,
  postalCodes: [...postalCodes],
  latitude: position?.latitude ?? null,
  longitude: position?.longitude ?? null,
  positionPrecision: position?.precision ?? null,
});
