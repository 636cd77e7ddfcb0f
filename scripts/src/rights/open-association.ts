import type { Association } from '@tresse/association';
import { type Erasing, makeId, makePseudonym, type PseudonymKey, readFileNumber } from '@tresse/association/rights';
import { type Database, everything, openDatabase } from '@tresse/kit';
import { openCustody } from '../custody.ts';
import { listMembers } from '../house.ts';
import { getAssociation } from '../load-association.ts';
import { type Databases, withDatabases } from '../start/databases.ts';
import { migrateAll } from '../start/migrations.ts';

/** An association whose database and register a command works on. */
export interface OpenAssociation {
  readonly association: Association;
  readonly db: Database;
  readonly erasing: Erasing;
  readonly pseudonymKey: PseudonymKey | undefined;
  readonly databases: Databases;
}

/** Opens associations for a command, one after another, in the running house or in a Postgres started just for it. */
export async function withAssociations(
  slugs: readonly string[],
  act: (open: OpenAssociation) => Promise<void>,
): Promise<void> {
  const associations = await Promise.all(slugs.map(getAssociation));
  await withDatabases(async (databases) => {
    await migrateAll(listMembers(), databases);
    for (const association of associations) await open(association, databases, act);
  });
}

async function open(
  association: Association,
  databases: Databases,
  act: (open: OpenAssociation) => Promise<void>,
): Promise<void> {
  const { slug } = association;
  const { erasures: register, pseudonymKey } = openCustody(slug);
  if (!register) throw new Error(`${slug} has no register of erasures.`);
  const database = openDatabase(databases[slug]?.applicationUrl ?? '', { reach: everything });
  try {
    await act({ association, db: database.db, erasing: { slug, register }, pseudonymKey, databases });
  } finally {
    await database.close();
  }
}

/** How a person is named to a command: by one of the two. A file number of `-` is read from stdin, to leave no trace. */
export interface NamedPerson {
  readonly person?: string | undefined;
  readonly 'file-number'?: string | undefined;
}

/** Gives the id of the person named; throws, without telling the file number, when she is not named well. */
export async function readPersonId({ erasing: { slug }, pseudonymKey }: OpenAssociation, named: NamedPerson) {
  const { person, 'file-number': given } = named;
  if ((person === undefined) === (given === undefined))
    throw new Error('Name one person: --file-number N or --person ID.');
  if (person !== undefined) return person.includes('~') ? person : makeId(slug, person);
  const number = readFileNumber(given === '-' ? await readLine() : (given ?? ''));
  if (!number.ok) throw new Error(`${number.problem.reason}. ${number.problem.mend}.`);
  if (!pseudonymKey) throw new Error(`The key of the pseudonyms of ${slug} is not given: set PSEUDONYM_KEY_….`);
  return makeId(slug, makePseudonym(pseudonymKey, slug, number.value));
}

async function readLine(): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return (await text(process.stdin)).trim();
}
