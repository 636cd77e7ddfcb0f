import { eq, sql } from 'drizzle-orm';
import type { Caller } from '../caller.ts';
import type { Database } from '../database.ts';
import { everything, withinReach } from '../row-security.ts';
import { type ChainEnd, chainEntries, type UnchainedEntry } from './chain.ts';
import { nameSubjects, type Subject } from './names.ts';
import { type AuditEntry, auditChain, auditEntry } from './tables.ts';

/** What happened, as it is told to the audit: with ids, which it does not keep. */
export interface Note {
  readonly at: Date;
  readonly requestId: string;
  readonly caller: Caller;
  readonly action: AuditEntry['action'];
  readonly fields: readonly string[];
  readonly people: readonly string[];
}

/** How an actor is named whose key was destroyed. */
const forgottenActor = '';

/**
 * Appends entries to the chain in one transaction, under the lock of its end, so that however many processes append, there
 * is one chain without a gap.
 */
export const appendEntries = (db: Database, notes: readonly Note[]): Promise<void> =>
  withinReach(db, everything, async (transaction) => {
    const [end] = await transaction.select().from(auditChain).where(eq(auditChain.id, 1)).for('update');
    if (!end) throw new Error('The audit has no chain to append to');
    const nameOf = await nameSubjects(transaction, notes.flatMap(listSubjects));
    const entries = chainEntries(
      end,
      notes.map((note) => toEntry(note, nameOf)),
    );
    await writeEntries(transaction, entries.at(-1) ?? end, entries);
  });

/** Writes entries and the new end of the chain in one statement, whose text is the same for any number. */
const writeEntries = (transaction: Database, { sequence, hash }: ChainEnd, entries: readonly AuditEntry[]) => {
  const rows = entries.map(({ requestId, previousHash, ...entry }) => {
    return { ...entry, request_id: requestId, previous_hash: previousHash };
  });
  return transaction.execute(sql`
    with written as (
      insert into ${auditEntry} select * from json_populate_recordset(null::${auditEntry}, ${JSON.stringify(rows)}::json)
    )
    update ${auditChain} set sequence = ${sequence}, hash = ${hash} where id = 1`);
};

const actorOf = ({ caller }: Note): Subject => ({ kind: 'actor', id: caller.subject });

const personOf = (id: string): Subject => ({ kind: 'person', id });

const listSubjects = (note: Note): Subject[] => [actorOf(note), ...note.people.map(personOf)];

function toEntry(note: Note, nameOf: (subject: Subject) => string | null): UnchainedEntry {
  const { at, requestId, caller, action, fields, people } = note;
  return {
    at,
    requestId,
    actor: nameOf(actorOf(note)) ?? forgottenActor,
    role: caller.role,
    association: caller.association ?? null,
    purpose: caller.purpose,
    action,
    fields: [...fields].toSorted(),
    people: people.flatMap((id) => nameOf(personOf(id)) ?? []).toSorted(),
  };
}
