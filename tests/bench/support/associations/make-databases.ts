import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Association, migrate } from '@tresse/association';
import { importAssociation } from '@tresse/association/import';
import { everything, openDatabase } from '@tresse/kit';
import { importPartnership } from '@tresse/partnership/import';
import { migrate as migratePartnership } from '@tresse/partnership/migrate';
import { createGenericProfile, type DemonstratedSession, generateByProfile } from '@tresse/scripts/demo';
import { type Cluster, createDatabase } from '@tresse/scripts/postgres';
import postgres from 'postgres';
import { createHouseDatabases, demonstrationDay } from '../../../house/databases.ts';
import { writeRegister } from '../../../house/write-register.ts';
import type { Proving } from '../../../prove/support/run-proof.ts';
import { writeAgreements } from './write-agreements.ts';

const centerCount = 60;

/**
 * Makes a database of each association, with so many people and referrals of the demonstration's kind, and those of the
 * other subgraphs of the house; gives the addresses by name.
 */
export async function makeDatabases(
  associations: readonly Association[],
  referralCount: number,
  { cluster, seed, tell }: Proving,
): Promise<Record<string, string>> {
  const databases = await createHouseDatabases(cluster);
  const sessions = await listSessions(databases['training-catalogue'] ?? '');
  for (const association of associations) {
    const { ownerUrl, applicationUrl } = await createDatabase(cluster, association.slug);
    await migrate({ ownerUrl, applicationRole: new URL(applicationUrl).username });
    await fill(association, applicationUrl, { referralCount, seed, sessions });
    await analyze(ownerUrl);
    databases[association.slug] = applicationUrl;
    tell(`${association.slug}: ${referralCount} referrals`);
  }
  return databases;
}

interface Filling {
  readonly referralCount: number;
  readonly seed: number;
  readonly sessions: readonly DemonstratedSession[];
}

async function fill(association: Association, url: string, { referralCount, seed, sessions }: Filling): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-bench-'));
  const profile = {
    ...createGenericProfile(association, seed),
    centerCount,
    personCount: referralCount,
    referralCount,
  };
  await generateByProfile(profile, { folder, seed, today: demonstrationDay, sessions });
  const database = openDatabase(url, { poolSize: 2, reach: everything });
  const summaries = await importAssociation({ association, database, folder });
  await database.close();
  await rm(folder, { recursive: true });
  const rejected = summaries.find(({ rejectedCount }) => rejectedCount > 0);
  if (rejected) throw new Error(`${association.slug}: records of ${rejected.source} were rejected.`);
}

/** Makes the database of a partnership that knows these associations alone, each with a convention; gives its address. */
export async function makeRegister(slugs: readonly string[], cluster: Cluster): Promise<string> {
  const { ownerUrl, applicationUrl } = await createDatabase(cluster, `register-${slugs.length}`);
  await migratePartnership({ ownerUrl, applicationRole: new URL(applicationUrl).username });
  const folder = await mkdtemp(join(tmpdir(), 'tresse-bench-'));
  await writeRegister(folder, slugs);
  await writeAgreements(folder, slugs);
  const database = openDatabase(applicationUrl, { poolSize: 2, reach: everything });
  const { rejectedCount } = await importPartnership({ database, folder });
  await database.close();
  await rm(folder, { recursive: true });
  if (rejectedCount > 0) throw new Error('Records of the partnership were rejected.');
  return applicationUrl;
}

/** As autovacuum does a minute after an import: plans of the first questions are those of later ones. */
async function analyze(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  await client`analyze`;
  await client.end();
}

async function listSessions(url: string): Promise<DemonstratedSession[]> {
  const client = postgres(url, { max: 1 });
  const rows = await client<DemonstratedSession[]>`
    select session.id, place.department_code as department, session.start_date as "startDate",
      session.end_date as "endDate"
    from session left join place on place.id = session.place_id`;
  await client.end();
  return [...rows];
}
