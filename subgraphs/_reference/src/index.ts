export { kilometresBetween } from './distance.ts';
export { type AddressedCommune, findCommuneOf } from './find-commune-of.ts';
export {
  findCommune,
  findEpci,
  getRegion,
  listAllCommunes,
  listCommunes,
  listDepartments,
  listEpcis,
} from './find-places.ts';
export { makeSiren, makeSiret } from './invented-numbers.ts';
export type { Commune, Department, Epci, Point, Position, Region } from './places.ts';
export { findCentre, type WeightedPoint } from './positions.ts';
