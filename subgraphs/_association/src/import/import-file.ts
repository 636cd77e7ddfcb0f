import { type Database, type ImportRun, type ImportSummary, recordImport } from '@tresse/kit';
import type { Problem } from '@tresse/kit/values';
import type { FileImport } from './file-import.ts';
import { type CsvListener, type CsvRecord, readCsv } from './read-csv.ts';
import { createReading } from './read-record.ts';

/** Where a file is, in whose name its import is recorded, and who hears how far it is. */
export interface FileSource {
  readonly path: string;
  readonly importer: string;
  readonly progress?: (read: number) => void;
}

const rowsAtOnce = 1000;

/** Imports one file: good rows are written in batches, each bad one is kept with its reason. */
export const importFile = <Row>(db: Database, source: FileSource, file: FileImport<Row>): Promise<ImportSummary> =>
  recordImport(db, { ...source, source: file.file }, async (run) => {
    const read = createReading(file);
    let batch = new Map<Row, CsvRecord>();
    for await (const record of readCsv(source.path, listenTo(run))) {
      run.read();
      const row = read(record.columns);
      if (row.ok) batch.set(row.value, record);
      else reject(run, record, row.problem);
      if (file.together || batch.size < rowsAtOnce) continue;
      await writeBatch(db, run, file, batch);
      batch = new Map();
    }
    await writeBatch(db, run, file, batch);
  });

/** What is not CSV counts as read and rejected; what was rejected is put away while reading waits. */
const listenTo = (run: ImportRun): CsvListener => ({
  reject: (rejection) => {
    run.read();
    run.reject(rejection);
  },
  pause: run.keepRejections,
});

async function writeBatch<Row>(
  db: Database,
  run: ImportRun,
  file: FileImport<Row>,
  batch: ReadonlyMap<Row, CsvRecord>,
): Promise<void> {
  const { created, changed, refused } = await file.write(db, [...batch.keys()]);
  run.created(created);
  run.changed(changed);
  for (const [row, record] of batch) {
    const problem = refused.get(row);
    if (problem) reject(run, record, problem);
  }
}

function reject(run: ImportRun, { line, raw }: CsvRecord, problem: Problem): void {
  run.reject({ line, record: raw, ...problem });
}
