import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Custody, openErasureRegister, readPseudonymKey } from '@tresse/association/rights';
import { findVariable } from './environment.ts';
import { formatVariable, stateFolder } from './house.ts';
import { writePrivately } from './write-privately.ts';

/**
 * Where an association keeps what is outside its database: a key in base64, null when none is given, and the folder of the
 * registers of erasures.
 */
export interface CustodyPlace {
  readonly key: string | null;
  readonly folder: string;
}

/**
 * Finds where the association `slug` keeps what is outside its database: `PSEUDONYM_KEY_<SLUG>` and `ERASURE_FOLDER`. For an
 * embedded database both are made in `.tresse/`; beside a given one nothing is made up, since a key of another day names
 * everybody anew, and a register elsewhere brings people back.
 */
export function locateCustody(slug: string): CustodyPlace {
  const variable = formatVariable(slug);
  const key = findVariable(`PSEUDONYM_KEY_${variable}`);
  const folder = findVariable('ERASURE_FOLDER');
  if (findVariable(`DATABASE_URL_${variable}`)) {
    if (folder) return { key: key ?? null, folder };
    throw new Error(
      `ERASURE_FOLDER is not set: the register of erasures of ${slug} must be kept outside its database.`,
    );
  }
  return { key: key ?? keepPseudonymKey(slug), folder: folder ?? join(stateFolder, 'erasures') };
}

/** Opens what the association `slug` keeps outside its database; throws, without telling the key, when it is none. */
export function openCustody(slug: string, { key, folder }: CustodyPlace = locateCustody(slug)): Required<Custody> {
  const erasures = openErasureRegister(folder, slug);
  if (key === null) return { pseudonymKey: undefined, erasures };
  const parsed = readPseudonymKey(key);
  if (!parsed.ok) throw new Error(`${slug}: ${parsed.problem.reason}. ${parsed.problem.mend}.`);
  return { pseudonymKey: parsed.value, erasures };
}

/** Gives the key of an association in development: made once, readable by its owner alone. */
export function keepPseudonymKey(slug: string, folder: string = join(stateFolder, 'pseudonym-keys')): string {
  const file = join(folder, slug);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const key = randomBytes(32).toString('base64');
  writePrivately(file, key);
  return key;
}
