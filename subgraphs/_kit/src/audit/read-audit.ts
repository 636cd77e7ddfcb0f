import { and, asc, desc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Database } from '../database.ts';
import { type ChainEnd, chainStart } from './chain.ts';
import { type Head, isSigned, type SignedHead, signHead } from './heads.ts';
import { findKey, nameSubject } from './names.ts';
import { type AuditEntry, auditChain, auditEntry, auditHead } from './tables.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.ts';

const batchSize = 1000;

/** Reads entries in their order, a thousand at a time, however many there are. */
async function* readBatches(db: Database, condition?: ReturnType<typeof and>): AsyncGenerator<AuditEntry[]> {
  for (let after = 0; ; ) {
    const batch = await db
      .select()
      .from(auditEntry)
      .where(and(gt(auditEntry.sequence, after), condition))
      .orderBy(asc(auditEntry.sequence))
      .limit(batchSize);
    if (batch.length > 0) yield batch;
    if (batch.length < batchSize) return;
    after = batch.at(-1)?.sequence ?? after;
  }
}

/** Against what the audit of a subgraph is verified: keys of those who sign, and heads kept elsewhere. */
export interface Verification {
  readonly subgraph: string;
  readonly publicKeys: JSONWebKeySet;
  readonly keptHeads: readonly SignedHead[];
  readonly hear?: (count: number) => void;
}

/** Verifies the audit of a database, open to its owner with every row in reach, and the heads signed of it. */
export async function verifyAudit(
  db: Database,
  { subgraph, publicKeys, keptHeads, hear }: Verification,
): Promise<ChainVerdict & { readonly headCount: number }> {
  const stored = await db.select().from(auditHead).orderBy(asc(auditHead.sequence));
  const heads = [
    ...stored.map((head) => ({ subgraph, ...head })),
    ...keptHeads.filter((head) => head.subgraph === subgraph),
  ];
  for (const head of heads) {
    if (await isSigned(head, publicKeys)) continue;
    return { count: 0, headCount: heads.length, broken: { kind: 'head-unsigned', sequence: head.sequence } };
  }
  // Read first: entries that are appended meanwhile come after it, and are of no concern.
  const end = await getEnd(db);
  const upTo = sql`${auditEntry.sequence} <= ${end.sequence}`;
  return { ...(await verifyChain(readBatches(db, upTo), { end, heads }, hear)), headCount: heads.length };
}

/** Signs the end of the chain as the head of a day and keeps it; the same head again where nothing came since. */
export async function signAudit(
  db: Database,
  { subgraph, day, privateKey }: { readonly subgraph: string; readonly day: string; readonly privateKey: JWK },
): Promise<SignedHead> {
  const { sequence, hash } = await getEnd(db);
  const head: Head = { subgraph, day, sequence, hash };
  const { signature } = await signHead(head, privateKey);
  await db.insert(auditHead).values({ sequence, day, hash, signature }).onConflictDoNothing();
  const [kept] = await db.select().from(auditHead).where(eq(auditHead.sequence, sequence));
  return { ...head, signature, ...kept };
}

async function getEnd(db: Database): Promise<ChainEnd> {
  const [end] = await db.select().from(auditChain).orderBy(desc(auditChain.sequence)).limit(1);
  return end ? { sequence: end.sequence, hash: end.hash } : chainStart;
}

/** Which entries to read: from an instant on and before another, of everybody or of one person alone. */
export interface AuditExcerpt {
  readonly from: Date;
  readonly to: Date;
  readonly person: string | null;
}

/** Why there is nothing to read of a person: her key was destroyed, or she was never recorded. */
export type UnnamedPerson = 'forgotten' | 'never-recorded';

/** Reads an excerpt of the audit, in the order of what happened. */
export async function readAudit(
  db: Database,
  { from, to, person }: AuditExcerpt,
): Promise<AsyncIterable<readonly AuditEntry[]> | UnnamedPerson> {
  const period = and(gte(auditEntry.at, from), lt(auditEntry.at, to));
  if (person === null) return readBatches(db, period);
  const subject = { kind: 'person', id: person } as const;
  const key = await findKey(db, subject);
  if (!key) return key === null ? 'forgotten' : 'never-recorded';
  return readBatches(db, and(period, sql`${nameSubject(subject, key)} = any(${auditEntry.people})`));
}
