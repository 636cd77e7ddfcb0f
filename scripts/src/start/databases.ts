import { join } from 'node:path';
import { findVariable } from '../environment.ts';
import { formatVariable, listMembers, type Member, stateFolder } from '../house.ts';
import {
  type Cluster,
  createDatabase,
  type DatabaseUrls,
  dropDatabase,
  findRunningPostgres,
  startPostgres,
} from '../postgres/index.ts';
import { listenForStop } from '../stop-signal.ts';

/** Addresses of the members' databases by member name. */
export type Databases = Record<string, DatabaseUrls>;

/** The folder of the house's own Postgres. */
export const postgresFolder = join(stateFolder, 'postgres');

/** Reads the databases that the environment gives; throws on what is no address, and on one of a member's two alone. */
export function readGivenDatabases(members: Member[]): Databases {
  const given: Databases = {};
  for (const { name } of members) {
    const variables = [`DATABASE_URL_${formatVariable(name)}`, `DATABASE_OWNER_URL_${formatVariable(name)}`] as const;
    const [applicationUrl, ownerUrl] = variables.map(findAddress);
    if (applicationUrl && ownerUrl) given[name] = { applicationUrl, ownerUrl };
    else if (applicationUrl || ownerUrl) {
      const [there, missing] = applicationUrl ? variables : variables.toReversed();
      throw new Error(`${there} is set without ${missing}: the program and its migrations need a role each.`);
    }
  }
  return given;
}

function findAddress(variable: string): string | undefined {
  const address = findVariable(variable);
  if (!address || /^postgres(ql)?:$/.test(URL.parse(address)?.protocol ?? '')) return address;
  throw new Error(`${variable} is no address of a Postgres: postgres://role:password@host:port/database is needed.`);
}

/** Creates the embedded databases of the members that were given none, after dropping them when asked to. */
export async function createDatabases(cluster: Cluster, names: string[], fresh = false): Promise<Databases> {
  const created: Databases = {};
  for (const name of names) {
    if (fresh) await dropDatabase(cluster, name);
    created[name] = await createDatabase(cluster, name);
  }
  return created;
}

/** Lends the databases to a command: those of the running house, or of a Postgres started just for it. */
export async function withDatabases<T>(act: (databases: Databases) => Promise<T>): Promise<T> {
  const members = listMembers();
  const given = readGivenDatabases(members);
  const names = members.map(({ name }) => name).filter((name) => !given[name]);
  if (names.length === 0) return act(given);
  const running = await findRunningPostgres(postgresFolder);
  if (running) return act({ ...given, ...(await createDatabases(running, names)) });
  const postgres = await startPostgres({ folder: postgresFolder });
  // Postgres is told to stop when this process exits, which dying of a signal would skip.
  const forget = listenForStop(() => process.exit(130));
  try {
    return await act({ ...given, ...(await createDatabases(postgres, names)) });
  } finally {
    forget();
    await postgres.stop();
  }
}
