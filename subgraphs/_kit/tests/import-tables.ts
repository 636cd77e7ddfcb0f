import { type MigrationTarget, openDatabase } from '../src/index.ts';

/** Creates the two tables of imports, as every subgraph's own migrations do. */
export async function createImportTables({ ownerUrl, applicationRole }: MigrationTarget): Promise<void> {
  const owner = openDatabase(ownerUrl);
  await owner.client.unsafe(`
    create table import_run (id bigint generated always as identity, importer text, source text, fingerprint text,
      started_at timestamptz default now(), finished_at timestamptz, position int default 0, read_count int default 0,
      created_count int default 0, changed_count int default 0, rejected_count int default 0);
    create table rejected_record (id bigint generated always as identity, importer text, source text, line int,
      record text, reason text, mend text);
    grant select, insert, update, delete on all tables in schema public to ${applicationRole}`);
  await owner.close();
}
