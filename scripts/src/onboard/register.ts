import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../house.ts';
import type { Newcomer } from './newcomer.ts';

/** The register of associations, within the checkout. */
export const REGISTER = 'subgraphs/partnership/data/associations.json';

/** Says whether the register holds this slug. */
export function isRegistered(slug: string): boolean {
  const records = JSON.parse(readRegister()) as { id: string }[];
  return records.some(({ id }) => id === slug);
}

/** Adds a newcomer at the end of the register, as a candidate of which everything shown is invented; the rest stays as it is. */
export function register({ name, slug }: Newcomer): void {
  const record = {
    id: slug,
    name,
    state: 'CANDIDATE',
    fictional: true,
    notice: `Candidature : aucune convention n’est signée avec ${name} ; tout ce qui est montré ici est inventé pour la démonstration.`,
    siren: null,
    rna: null,
    sources: ['Inscrite pour la démonstration : aucune source.'],
  };
  const text = JSON.stringify(record, null, 2).replaceAll(/^/gm, '  ');
  writeFileSync(
    join(checkout, REGISTER),
    readRegister().replace(/\s*\]\s*$/, () => `,\n${text}\n]\n`),
  );
}

const readRegister = (): string => readFileSync(join(checkout, REGISTER), 'utf8');
