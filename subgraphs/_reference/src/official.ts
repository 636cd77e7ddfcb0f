import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A commune as the package writes it; also the former ones, told apart by `type`. */
export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly region: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

/** An EPCI as the package writes it. */
export interface OfficialEpci {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly membres: readonly { readonly code: string }[];
}

/** A department or a region as the package writes it. */
export interface OfficialArea {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

interface OfficialFiles {
  readonly communes: readonly OfficialCommune[];
  readonly epci: readonly OfficialEpci[];
  readonly departements: readonly OfficialArea[];
  readonly regions: readonly OfficialArea[];
}

/**
 * Reads a file of the Code officiel géographique 2026 (INSEE, DGCL, La Poste; Licence Ouverte 2.0) from its package.
 * It is parsed, not imported, so that the 8.6 MB of communes do not stay in the module cache.
 */
export function readOfficial<Name extends keyof OfficialFiles>(name: Name): OfficialFiles[Name] {
  const file = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as OfficialFiles[Name];
}
