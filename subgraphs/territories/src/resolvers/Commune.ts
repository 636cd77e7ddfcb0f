import type { CommuneResolvers } from '../generated/resolvers.ts';

/** A commune. */
export const Commune: CommuneResolvers = {
  __resolveReference: ({ code }, { load }) => load.communes.load(code),
  department: ({ departmentCode }, _, { load }) => load.departments.load(departmentCode),
  epci: ({ epciSiren }, _, { load }) => (epciSiren === null ? null : load.epcis.load(epciSiren)),
  employmentArea: ({ employmentAreaCode }, _, { load }) =>
    employmentAreaCode === null ? null : load.employmentAreas.load(employmentAreaCode),
  position({ latitude, longitude, positionPrecision }) {
    if (latitude === null || longitude === null || positionPrecision === null) return null;
    return { latitude, longitude, precision: positionPrecision };
  },
};
