import { sql } from 'drizzle-orm';
import { auditChain, auditEntry, auditHead, auditPersonKey } from '../audit/tables.ts';
import { type Database, openDatabase } from '../database.ts';
import { type RowReach, withinReach } from '../row-security.ts';

const at = new Date('2026-01-01T00:00:00.000Z');
const tables = [auditEntry, auditChain, auditHead, auditPersonKey];

/**
 * Counts what a role that may read the audit sees with a reach, of a row in each of its tables: the role of the program may
 * not read them at all, so that it cannot tell whether their policies hold too. Everything is undone.
 */
export async function countAuditRows(ownerUrl: string, reach: RowReach): Promise<readonly number[]> {
  const owner = openDatabase(ownerUrl);
  let counts: readonly number[] = [];
  const isUndone = new Error('undone');
  const work = withinReach(owner.db, reach, async (db) => {
    await writeRows(db);
    await db.execute(sql`create role audit_reader`);
    for (const table of tables) await db.execute(sql`grant select on ${table} to audit_reader`);
    await db.execute(sql`set local role audit_reader`);
    counts = await Promise.all(tables.map((table) => db.$count(table)));
    throw isUndone;
  });
  await work.catch((error: unknown) => {
    if (error !== isUndone) throw error;
  });
  await owner.close();
  return counts;
}

async function writeRows(db: Database): Promise<void> {
  const told = { requestId: 'r', actor: 'a', role: 'r', purpose: 'p', action: 'read' } as const;
  const link = { sequence: 1, hash: 'h' };
  await db.insert(auditEntry).values({ at, ...told, ...link, fields: [], people: [], previousHash: '' });
  await db.insert(auditHead).values({ day: '2026-01-01', signature: 's', ...link });
  await db.insert(auditPersonKey).values({ subjectHash: 'h', key: 'k' });
}
