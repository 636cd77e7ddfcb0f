import type { Database, ImportProgress, ImportRun, ImportSummary, Recorder, Rejection } from '@tresse/kit';
import type { DeliveredTable, TablePart, TableRecord } from './delivery.ts';
import { rejectFault, rejectRecord } from './keep-record.ts';
import { createReading } from './read-record.ts';
import type { TableImport } from './table-import.ts';

/** A table, in whose name its import is recorded, and who hears how far it is. */
export interface TableSource extends DeliveredTable {
  readonly importer: string;
  readonly progress?: ImportProgress | undefined;
}

const rowsAtOnce = 1000;

/** Imports one table: good rows are written in batches, each bad one is kept with its reason. */
export const importTable = <Row>(
  record: Recorder,
  { parts, ...source }: TableSource,
  table: TableImport<Row>,
): Promise<ImportSummary> =>
  record({ ...source, source: table.table }, (run) =>
    run.inBatches(readRows(parts, table), {
      size: table.together ? Number.POSITIVE_INFINITY : rowsAtOnce,
      write: (transaction, batch) => writeBatch(transaction, run, table, batch),
    }),
  );

/** A row with the record that it was read from, or what is refused of the table. */
type ReadPart<Row> =
  | { readonly kind: 'row'; readonly row: Row; readonly record: TableRecord }
  | { readonly kind: 'rejection'; readonly rejection: Rejection };

async function* readRows<Row>(parts: AsyncIterable<TablePart>, table: TableImport<Row>): AsyncGenerator<ReadPart<Row>> {
  const read = createReading(table);
  for await (const part of parts) {
    if (part.kind === 'fault') {
      yield { kind: 'rejection', rejection: rejectFault(table, part.rejection) };
      continue;
    }
    const { record } = part;
    const row = read(record.columns);
    if (row.ok) yield { kind: 'row', row: row.value, record };
    else yield { kind: 'rejection', rejection: rejectRecord(table, record, row.problem) };
  }
}

/** What is refused in reading and what is refused in writing are told in the order of the table. */
async function writeBatch<Row>(
  db: Database,
  run: ImportRun,
  table: TableImport<Row>,
  batch: readonly ReadPart<Row>[],
): Promise<void> {
  const rows = batch.flatMap((part) => (part.kind === 'row' ? [part.row] : []));
  const { created, changed, refused } = await table.write(db, rows);
  for (const part of batch) {
    if (part.kind === 'rejection') {
      run.reject(part.rejection);
      continue;
    }
    const refusal = refused.get(part.row);
    if (refusal) run.reject(rejectRecord(table, part.record, refusal));
  }
  run.created(created);
  run.changed(changed);
  run.read(batch.length);
}
