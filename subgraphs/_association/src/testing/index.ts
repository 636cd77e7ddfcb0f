import { type Caller, type Database, everything, type ImportSummary, openDatabase } from '@tresse/kit';
import {
  type Ask,
  createAsk,
  createTestDatabase,
  makeCaller,
  type TestDatabase,
  type TestFiles,
  withTestFolder,
} from '@tresse/kit/testing';
import type { Association } from '../association.ts';
import { importAssociation } from '../import/index.ts';
import { migrate } from '../migrate.ts';
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
  /** Imports these files: contents by name. */
  deliver(files: TestFiles): Promise<ImportSummary[]>;
  close(): Promise<void>;
}

/** The clock of the tests. */
export const testNow = (): Date => new Date('2026-06-15T08:00:00.000Z');

/** Every scope that the contract asks for. */
const scopes = ['volunteering:read', 'person:read', 'consent:write', 'referral:read', 'referral:write', 'notice:read'];

/** A caller of an association with every scope, and a reach. */
export const makeMember = (role: string, association: string, reach: Partial<Caller> = {}): Caller =>
  makeCaller(role, scopes, { association, ...reach });

/** Opens an association for a test file: tokens are counted, the clock stands still, nobody is signed in. */
export async function openTestAssociation(association: Association, now = testNow): Promise<TestAssociation> {
  const database = await createTestDatabase('association', migrate);
  let made = 0;
  const makeToken = (length: number): string => {
    made += 1;
    return String(made).padStart(length, '0');
  };
  const ask = createAsk(createAssociationSubgraph(association, { makeToken }), {
    db: database.db,
    now,
    caller: makeCaller('public'),
  });
  const { program } = database;
  const owner = openDatabase(database.ownerUrl, { poolSize: 2, reach: everything });
  return {
    database,
    rows: program.db,
    owner: owner.db,
    close: async () => void (await Promise.all([database.close(), owner.close()])),
    ask,
    deliver: (files) =>
      withTestFolder(files, (folder) => importAssociation({ association, database: program, folder })),
  };
}
