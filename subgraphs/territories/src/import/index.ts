export { type EmploymentAreaImport, importEmploymentAreas } from './import-employment-areas.ts';
export { importTerritories, type TerritoriesImport } from './import-territories.ts';
