import { mkdirSync } from 'node:fs';
import postgres from 'postgres';

interface Import {
  folder: string;
  databases: Record<string, { ownerUrl: string }>;
}

/** Makes the folder only. */
export async function generateDemonstration({ folder }: { folder: string }): Promise<void> {
  mkdirSync(folder, { recursive: true });
}

/** Adds a row to every database, so that tests can count imports. */
export async function importDemonstration({ databases }: Import): Promise<void> {
  for (const { ownerUrl } of Object.values(databases)) {
    const sql = postgres(ownerUrl, { max: 1 });
    await sql`insert into imports values (now())`;
    await sql.end();
  }
}
