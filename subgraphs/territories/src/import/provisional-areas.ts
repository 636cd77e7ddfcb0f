import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEmploymentAreas } from './read-employment-areas.ts';

/** The stand-in for the perimeters of Nouvelle-Aquitaine, whose names say that it is provisional. */
export const standIn = {
  region: '75',
  file: fileURLToPath(new URL('../../data/employment-areas.csv', import.meta.url)),
};

/** Reads the employment area of each commune by the stand-in, both by code. */
export async function readStandIn(): Promise<ReadonlyMap<string, string>> {
  return readEmploymentAreas(await readFile(standIn.file, 'utf8'), () => true).placements;
}
