import { mkdirSync } from 'node:fs';
import postgres from 'postgres';

interface Import {
  folder: string;
  databases: Record<string, { ownerUrl: string }>;
  progress: (line: string) => void;
}

/** Makes the folder only. */
export async function generateDemonstration({ folder }: { folder: string }): Promise<void> {
  mkdirSync(folder, { recursive: true });
}

/** Adds a row to every database and tells which, so that tests can count imports. */
export async function importDemonstration({ databases, progress }: Import): Promise<void> {
  for (const [name, { ownerUrl }] of Object.entries(databases)) {
    const sql = postgres(ownerUrl, { max: 1 });
    await sql`insert into imports values (now())`;
    await sql.end();
    progress(`imported into ${name}`);
  }
}
