import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Caller,
  type Database,
  everything,
  type ImportSummary,
  type OpenDatabase,
  openDatabase,
} from '@tresse/kit';
import {
  type Ask,
  cloneTestDatabase,
  createAsk,
  createTestDatabase,
  makeCaller,
  type TestDatabase,
  type TestFiles,
  withTestFolder,
} from '@tresse/kit/testing';
import type { Association } from '../association.ts';
import type { Custody } from '../custody.ts';
import { importAssociation } from '../import/index.ts';
import { migrate } from '../migrate.ts';
import { type ErasureRegister, openErasureRegister } from '../rights/register.ts';
import { createAssociationSubgraph } from '../subgraph.ts';

export { type SheetTexts, writeWorkbook } from '../workbook/index.ts';

/** An association under test, on a database of its own. */
export interface TestAssociation {
  /** Open as for callers: without a reach it shows nobody. */
  readonly database: TestDatabase;
  /** Every row of it. */
  readonly rows: Database;
  /** Every row of it, to its owner: the audit too, which the program's role cannot read. */
  readonly owner: Database;
  readonly ask: Ask;
  readonly custody: Custody & { readonly erasures: ErasureRegister };
  /** Where the erasures are written. */
  readonly registerFile: string;
  /** Imports these files, contents by name, into its database or another one. */
  deliver(files: TestFiles, into?: Pick<OpenDatabase, 'db'>): Promise<ImportSummary[]>;
  close(): Promise<void>;
}

/** The clock of the tests. */
export const testNow = (): Date => new Date('2026-06-15T08:00:00.000Z');

/** Every scope that the contract asks for. */
const scopes = [
  'volunteering:read',
  'volunteering:team',
  'person:read',
  'person:erase',
  'consent:write',
  'referral:read',
  'referral:write',
  'notice:read',
];

/** The key of the pseudonyms of tests: no secret. */
export const testPseudonymKey = new Uint8Array(32).fill(7);

/** A caller of an association with every scope, and a reach. */
export const makeMember = (role: string, association: string, reach: Partial<Caller> = {}): Caller =>
  makeCaller(role, scopes, { association, ...reach });

/**
 * Opens an association for a test file: tokens are counted, the clock stands still, nobody is signed in. Its register of
 * erasures is in a temporary folder, which goes when the database is closed.
 */
export async function openTestAssociation(association: Association, now = testNow): Promise<TestAssociation> {
  const database = await createTestDatabase('association', migrate);
  const folder = await mkdtemp(join(tmpdir(), 'tresse-erasures-'));
  const custody = { pseudonymKey: testPseudonymKey, erasures: openErasureRegister(folder, association.slug) };
  let made = 0;
  const makeToken = (length: number): string => {
    made += 1;
    return String(made).padStart(length, '0');
  };
  const ask = createAsk(createAssociationSubgraph(association, { makeToken, custody }), {
    db: database.db,
    now,
    caller: makeCaller('public'),
  });
  const { program } = database;
  const owner = openDatabase(database.ownerUrl, { poolSize: 2, reach: everything });
  const close = async (): Promise<void> => {
    await Promise.all([database.close(), owner.close()]);
    await rm(folder, { recursive: true, force: true });
  };
  return {
    database: { ...database, close },
    custody,
    registerFile: join(folder, `${association.slug}.jsonl`),
    rows: program.db,
    owner: owner.db,
    close,
    ask,
    deliver: (files, into = program) =>
      withTestFolder(files, (folder) => importAssociation({ association, database: into, custody, folder })),
  };
}

/** Gives a copy of a database as it is now, as a backup that is restored; closed when it is disposed of. */
export async function restoreBackup({ url }: TestDatabase): Promise<TestDatabase & AsyncDisposable> {
  const backup = await cloneTestDatabase(url);
  return { ...backup, [Symbol.asyncDispose]: () => backup.close() };
}
