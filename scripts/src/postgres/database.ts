import { createHmac } from 'node:crypto';
import postgres from 'postgres';

/** Addresses of one subgraph's database: the owner migrates it, the program works as a role that owns nothing. */
export interface DatabaseUrls {
  ownerUrl: string;
  applicationUrl: string;
}

/** The part of a cluster that databases are made with: the superuser's address of one of its databases. */
export interface Cluster {
  ownerUrl(database: string): string;
}

/** Gives the names that a subgraph's database and roles have: `restos-du-coeur` → `restos_du_coeur`, `…_owner`, `…_app`. */
export function nameDatabase(name: string): { database: string; owner: string; application: string } {
  const database = name.replaceAll('-', '_');
  if (!/^[a-z][a-z0-9_]{0,56}$/.test(database)) throw new Error(`"${name}" cannot name a database`);
  return { database, owner: `${database}_owner`, application: `${database}_app` };
}

/** Gives the addresses of a subgraph's database, whether or not it exists yet. */
export function getDatabaseUrls(cluster: Cluster, name: string): DatabaseUrls {
  const { database, owner, application } = nameDatabase(name);
  const secret = new URL(cluster.ownerUrl(database)).password;
  const urlOf = (role: string) => {
    const url = new URL(cluster.ownerUrl(database));
    url.username = role;
    url.password = derivePassword(secret, role);
    return url.href;
  };
  return { ownerUrl: urlOf(owner), applicationUrl: urlOf(application) };
}

/** Creates a subgraph's database and its two roles where they are missing. Roles may connect to their own database only. */
export async function createDatabase(cluster: Cluster, name: string): Promise<DatabaseUrls> {
  const { database, owner, application } = nameDatabase(name);
  const urls = getDatabaseUrls(cluster, name);
  await withCluster(cluster, async (sql) => {
    for (const url of [urls.ownerUrl, urls.applicationUrl]) await createRole(sql, new URL(url));
    const [found] = await sql`select from pg_database where datname = ${database}`;
    if (!found) await sql`create database ${sql(database)} owner ${sql(owner)}`;
    for (const open of [database, 'postgres', 'template1']) await sql`revoke all on database ${sql(open)} from public`;
    await sql`grant connect on database ${sql(database)} to ${sql(application)}`;
  });
  return urls;
}

/** Drops a subgraph's database with everything in it, throwing out whoever is connected. Its roles stay. */
export async function dropDatabase(cluster: Cluster, name: string): Promise<void> {
  await withCluster(cluster, (sql) => sql`drop database if exists ${sql(nameDatabase(name).database)} with (force)`);
}

async function createRole(sql: postgres.Sql, url: URL): Promise<void> {
  const [found] = await sql`select from pg_roles where rolname = ${url.username}`;
  // Role commands take no parameters; both values are made of letters, digits, "_" and "-" only.
  await sql.unsafe(`${found ? 'alter' : 'create'} role "${url.username}" login password '${url.password}'`);
}

async function withCluster(cluster: Cluster, act: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(cluster.ownerUrl('postgres'), { max: 1, onnotice: () => {} });
  try {
    // Two processes that create the same role at once would make one of them fail.
    await sql`select pg_advisory_lock(hashtext('tresse databases'))`;
    await act(sql);
  } finally {
    await sql.end();
  }
}

/** Derived from the cluster's own secret, so that there is one secret to keep and every start finds the same passwords. */
function derivePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}
