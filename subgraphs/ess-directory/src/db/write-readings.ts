import { addUpKept, type Database, isOneOf, type KeptRows, keepRows } from '@tresse/kit';
import { and, not, sql } from 'drizzle-orm';
import { mergeTellings, type Tellings } from '../domain/merge-tellings.ts';
import type { Format, OpeningRecord, StructureRecord, Telling } from '../domain/records.ts';
import { jobOpening, structure, structureTelling } from './tables.ts';

/** A structure that was read, with its openings; null where its format has none. */
export interface StructureReading {
  readonly format: Format;
  readonly telling: Telling;
  readonly openings: readonly OpeningRecord[] | null;
}

/**
 * Writes structures that were read: what each format tells, what both tell together, and the openings in place of those
 * before. Counts structures and openings; an opening that went counts as changed. To be run in a transaction.
 */
export async function writeReadings(transaction: Database, readings: readonly StructureReading[]): Promise<KeptRows> {
  // Two imports at once would each miss what the other one tells.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('structures of the directory'))`);
  const tellings = readings.map(({ format, telling }) => ({ structureId: telling.id, format, telling }));
  await keepRows(transaction, structureTelling, tellings);
  const ids = readings.map(({ telling }) => telling.id);
  const delivered = readings.filter(({ openings }) => openings !== null);
  return addUpKept([
    await keepRows(transaction, structure, await mergeKnown(transaction, [...new Set(ids)])),
    await replaceOpenings(transaction, delivered),
  ]);
}

async function mergeKnown(transaction: Database, ids: readonly string[]): Promise<StructureRecord[]> {
  const known = await transaction.select().from(structureTelling).where(isOneOf(structureTelling.structureId, ids));
  const signatures = await transaction
    .select({ id: structure.id, siret: structure.signatureSiret })
    .from(structure)
    .where(isOneOf(structure.id, ids));
  const signatureOf = new Map(signatures.map(({ id, siret }) => [id, siret]));
  const byStructure = Map.groupBy(known, ({ structureId }) => structureId);
  return [...byStructure].map(([id, told]) => {
    const tellings: Tellings = Object.fromEntries(told.map(({ format, telling }) => [format, telling]));
    return mergeTellings(tellings, signatureOf.get(id) ?? null);
  });
}

async function replaceOpenings(transaction: Database, readings: readonly StructureReading[]): Promise<KeptRows> {
  const openings = readings.flatMap((reading) => reading.openings ?? []);
  const isOfThese = isOneOf(
    jobOpening.structureId,
    readings.map(({ telling }) => telling.id),
  );
  const isStill = isOneOf(
    jobOpening.id,
    openings.map(({ id }) => id),
  );
  const gone = await transaction
    .delete(jobOpening)
    .where(and(isOfThese, not(isStill)))
    .returning({ id: jobOpening.id });
  const { created, changed } = await keepRows(transaction, jobOpening, openings);
  return { created, changed: changed + gone.length };
}
