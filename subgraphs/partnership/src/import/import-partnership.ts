import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import {
  addUpKept,
  type ImportProgress,
  type ImportRun,
  type ImportSummary,
  keepRows,
  type OpenDatabase,
  readFileRecords,
  readRecord,
  recordImport,
} from '@tresse/kit';
import type { z } from 'zod';
import { type Registry, readRegistry, writeRegistry } from '../db/registry.ts';
import { commitment, committeeMeeting } from '../db/tables.ts';
import { acceptAgreements, acceptAssociations, acceptUnderAgreements, type Candidate } from './accept-records.ts';
import { agreementRecord, associationRecord, commitmentRecord, meetingRecord } from './records.ts';

const mend = 'Correct these fields; data/ beside the README of partnership holds one good record of each kind';

/**
 * What to import: a folder of `associations.json`, `agreements.json`, `commitments.json` and `committee-meetings.json`, as
 * many as there are; by default the one of this package. What is told of commitments and meetings needs a database open
 * within reach of everything.
 */
export interface PartnershipImport {
  readonly database: OpenDatabase;
  readonly folder?: string;
  readonly progress?: ImportProgress;
}

/**
 * Imports associations, agreements, and what is committed to and who meets under these. A bad record is rejected, the
 * others are taken; nothing is ever removed: an association that goes is `LEFT`, an agreement `ENDED`.
 */
export async function importPartnership({
  database: { db },
  folder = fileURLToPath(new URL('../../data/', import.meta.url)),
  progress,
}: PartnershipImport): Promise<ImportSummary> {
  const source = { importer: 'partnership', source: basename(folder), ...(progress && { progress }) };
  return recordImport(db, source, async (run) => {
    const before = await readRegistry(db);
    const associations = acceptAssociations(
      await readCandidates(join(folder, 'associations.json'), associationRecord, run),
    );
    const known = { ...before, associations: new Map([...before.associations, ...associations]) };
    const agreements = acceptAgreements(
      await readCandidates(join(folder, 'agreements.json'), agreementRecord, run),
      known,
    );
    await writeRegistry(db, {
      associations: keepNews(associations, before.associations, run),
      agreements: keepNews(agreements, before.agreements, run),
    } satisfies Registry);
    const underThese = new Map([...before.agreements, ...agreements]);
    const commitments = await readCandidates(join(folder, 'commitments.json'), commitmentRecord, run);
    const meetings = await readCandidates(join(folder, 'committee-meetings.json'), meetingRecord, run);
    const kept = addUpKept([
      await keepRows(db, commitment, acceptUnderAgreements(commitments, underThese)),
      await keepRows(db, committeeMeeting, acceptUnderAgreements(meetings, underThese)),
    ]);
    run.created(kept.created);
    run.changed(kept.changed);
  });
}

async function readCandidates<Row>(file: string, schema: z.ZodType<Row>, run: ImportRun): Promise<Candidate<Row>[]> {
  const refuseFile: ImportRun['reject'] = (rejection) => {
    run.read();
    run.reject(rejection);
  };
  const records = await readFileRecords(file, refuseFile);
  run.read(records.length);
  return records.flatMap((record) => {
    const row = readRecord(schema, record, { refuse: run.reject, mend });
    const text = JSON.stringify(record.value);
    return row ? [{ row, refuse: (problem) => run.reject({ line: record.line, record: text, ...problem }) }] : [];
  });
}

/** Keeps the rows that are new or differ from those before, and counts them. */
function keepNews<Row>(rows: ReadonlyMap<string, Row>, before: ReadonlyMap<string, Row>, run: ImportRun) {
  const news = [...rows].filter(([id, row]) => !isDeepStrictEqual(row, before.get(id)));
  for (const [id] of news) before.has(id) ? run.changed() : run.created();
  return new Map(news);
}
