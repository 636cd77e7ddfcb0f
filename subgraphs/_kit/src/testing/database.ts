import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type OpenDatabase, openDatabase } from '../database.ts';
import type { MigrationTarget } from '../migrate.ts';
import { everything } from '../row-security.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the tests' Postgres as its superuser, without a database name. */
    postgresUrl: string;
  }
}

/** A role of the tests without ownership, as the program's is. */
const applicationRole = 'test_app';

/**
 * A database of one test file, open as the program's role, twice: as it is when it serves callers, and as `program`, which
 * reaches every row.
 */
export interface TestDatabase extends OpenDatabase {
  readonly program: OpenDatabase;
  readonly url: string;
  readonly ownerUrl: string;
  /** Texts of the statements sent while `work` runs. */
  countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: readonly string[] }>;
}

/**
 * Gives a new database cloned from a template that is migrated once a run. `migrate` is the subgraph's own;
 * `name` tells templates apart.
 */
export async function createTestDatabase(
  name: string,
  migrate: (target: MigrationTarget) => Promise<void>,
): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const template = `template_${name.replaceAll('-', '_')}`;
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(hashtext('test templates'))`;
    const [existing] = await admin`select 1 from pg_database where datname = ${template}`;
    if (!existing) await createTemplate(admin, server, template, migrate);
    await admin`create database ${admin(database)} template ${admin(template)}`;
  } finally {
    await admin.end();
  }
  return openTestDatabase(server, database);
}

/**
 * Gives a new database with all that the one at `url` holds now, and its policies. Whoever is connected there is thrown out
 * and connects again.
 */
export async function cloneTestDatabase(url: string): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const source = new URL(url).pathname.slice(1);
  const clone = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${source}`;
    await admin`create database ${admin(clone)} template ${admin(source)}`;
  } finally {
    await admin.end();
  }
  return openTestDatabase(server, clone);
}

async function createTemplate(
  admin: postgres.Sql,
  server: string,
  template: string,
  migrate: (target: MigrationTarget) => Promise<void>,
): Promise<void> {
  const [role] = await admin`select 1 from pg_roles where rolname = ${applicationRole}`;
  if (!role) await admin`create role ${admin(applicationRole)} login password 'test'`;
  const unfinished = `${template}_unfinished`;
  await admin`drop database if exists ${admin(unfinished)}`;
  await admin`create database ${admin(unfinished)}`;
  await migrate({ ownerUrl: `${server}/${unfinished}`, applicationRole });
  await admin`alter database ${admin(unfinished)} rename to ${admin(template)}`;
}

function openTestDatabase(server: string, database: string): TestDatabase {
  const application = new URL(`${server}/${database}`);
  application.username = applicationRole;
  application.password = 'test';
  let heard: string[] = [];
  const hear = (statement: string): void => {
    if (!isAround(statement)) heard.push(statement);
  };
  const open = openDatabase(application.href, { poolSize: 4, onStatement: hear });
  const program = openDatabase(application.href, { poolSize: 4, reach: everything });
  return {
    ...open,
    program,
    close: async () => void (await Promise.all([open.close(), program.close()])),
    url: application.href,
    ownerUrl: `${server}/${database}`,
    async countStatements(work) {
      heard = [];
      const result = await work();
      return { result, statements: [...heard] };
    },
  };
}

/** What the driver asks each new connection, what stands around the statements of a transaction, and the audit, nobody counts. */
export const isAround = (statement: string): boolean =>
  statement.includes('pg_catalog.pg_type') ||
  statement.includes('"audit_') ||
  /^(begin|commit|select set_config\('tresse.reach')/.test(statement.trim());
