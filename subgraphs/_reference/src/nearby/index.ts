export { type CommuneWithin, listCommunesWithin } from './communes-within.ts';
export { type Departure, listAsked, locateDepartures } from './departures.ts';
export { isInAskedBox, metresFromAsked, type PlacedColumns, precisionFromAsked } from './distance-sql.ts';
export { toKilometres, toMetres } from './kilometres.ts';
