import { createListLoader, createLoader, createPageLoader, type Database } from '@tresse/kit';
import {
  fetchDepartments,
  fetchDepartmentsOfRegions,
  fetchEmploymentAreas,
  fetchEpcis,
  fetchEpcisOfDepartments,
  fetchRegions,
  sumDepartmentPopulations,
  sumRegionPopulations,
} from './db/areas.ts';
import {
  type CommuneOfParent,
  type CommunePage,
  type CommuneParent,
  fetchCommunePages,
  fetchCommunes,
  fetchCommunesOfEpcis,
} from './db/communes.ts';

const byCode = ({ code }: { readonly code: string }): string => code;

/** Makes the loaders of one request: one statement a field and wave. */
export function createLoaders(db: Database) {
  const communePages = (kind: CommuneParent) =>
    createPageLoader<CommunePage, CommuneOfParent>(
      (parents, page) => fetchCommunePages(db, kind, parents, page),
      ({ parent }) => parent,
    );
  return {
    regions: createLoader((codes) => fetchRegions(db, codes), byCode),
    regionPopulations: createLoader((codes) => sumRegionPopulations(db, codes), byCode),
    departments: createLoader((codes) => fetchDepartments(db, codes), byCode),
    departmentPopulations: createLoader((codes) => sumDepartmentPopulations(db, codes), byCode),
    departmentsOfRegion: createListLoader(
      (codes) => fetchDepartmentsOfRegions(db, codes),
      (row) => row.regionCode,
    ),
    epcis: createLoader(
      (sirens) => fetchEpcis(db, sirens),
      (row) => row.siren,
    ),
    epcisOfDepartment: createListLoader(
      (codes) => fetchEpcisOfDepartments(db, codes),
      (row) => row.departmentCode,
    ),
    employmentAreas: createLoader((codes) => fetchEmploymentAreas(db, codes), byCode),
    communes: createLoader((codes) => fetchCommunes(db, codes), byCode),
    communesOfEpci: createListLoader(
      (sirens) => fetchCommunesOfEpcis(db, sirens),
      (row) => row.epciSiren ?? '',
    ),
    communesOfDepartment: communePages('department'),
    communesOfEmploymentArea: communePages('employmentArea'),
  };
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;
