export { type Placements, readPlacements } from '../db/keep-employment-areas.ts';
export { type EmploymentAreaImport, importEmploymentAreas } from './import-employment-areas.ts';
export { importTerritories, type TerritoriesImport } from './import-territories.ts';
export { readStandIn } from './provisional-areas.ts';
