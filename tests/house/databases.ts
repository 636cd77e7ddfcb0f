import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDemonstration, importDemonstration } from '@tresse/scripts/demo';
import { listMembers } from '@tresse/scripts/house';
import { type Cluster, createDatabase, type DatabaseUrls, getDatabaseUrls } from '@tresse/scripts/postgres';
import postgres from 'postgres';

/** The day on which the demonstration data of tests stand: equal on every run. */
export const demonstrationDay = '2026-11-02';

const templateOf = (name: string): string => `demonstration-of-${name}`;

/**
 * Gives every subgraph a database of its own with the demonstration data, cloned from templates that the first caller
 * on this cluster fills. The addresses are of the role that owns nothing.
 */
export async function createHouseDatabases(cluster: Cluster): Promise<Record<string, string>> {
  const admin = postgres(cluster.ownerUrl('postgres'), { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(hashtext('demonstration templates'))`;
    const [filled] = await admin`select 1 from pg_database where datname = 'demonstration_filled'`;
    if (!filled) await fillTemplates(cluster, admin);
    const clones = listMembers().map(({ name }) => cloneTemplate(admin, cluster, name));
    return Object.fromEntries(await Promise.all(clones));
  } finally {
    await admin.end();
  }
}

async function fillTemplates(cluster: Cluster, admin: postgres.Sql): Promise<void> {
  const databases: Record<string, DatabaseUrls> = {};
  for (const { name, folder } of listMembers()) {
    const urls = await createDatabase(cluster, templateOf(name));
    const { migrate } = (await import(join(folder, 'src', 'migrate.ts'))) as { migrate: Migrate };
    await migrate({ ownerUrl: urls.ownerUrl, applicationRole: new URL(urls.applicationUrl).username });
    databases[name] = urls;
  }
  const folder = await mkdtemp(join(tmpdir(), 'tresse-demonstration-'));
  const progress = () => {};
  await generateDemonstration({ folder, seed: 1, today: demonstrationDay, progress });
  await importDemonstration({ folder, databases, openCustody: () => ({}), progress });
  await rm(folder, { recursive: true });
  await admin`create database demonstration_filled`;
}

type Migrate = (target: { ownerUrl: string; applicationRole: string }) => Promise<void>;

async function cloneTemplate(admin: postgres.Sql, cluster: Cluster, name: string): Promise<[string, string]> {
  const { applicationUrl } = getDatabaseUrls(cluster, templateOf(name));
  const clone = `house_${randomUUID().replaceAll('-', '')}`;
  await admin`create database ${admin(clone)} template ${admin(new URL(applicationUrl).pathname.slice(1))}`;
  return [name, applicationUrl.replace(/[^/]+$/, clone)];
}
