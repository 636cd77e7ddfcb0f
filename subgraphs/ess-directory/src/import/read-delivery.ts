import { createReadStream } from 'node:fs';
import type { Rejection } from '@tresse/kit';
import { hidePersons } from '../domain/hide-persons.ts';
import { createStructureReading } from '../domain/read-structure.ts';
import type { Reading } from '../domain/records.ts';
import { writeRecord } from '../domain/write-record.ts';
import { readJsonRecords } from './read-json-records.ts';

/** A file of structures: its path or its bytes, read as of the day `today` (`YYYY-MM-DD`). */
export interface Delivery {
  readonly content: string | AsyncIterable<Uint8Array>;
  readonly today: string;
}

/** What one record of a delivery gives, with what of it is rejected. */
export interface DeliveredReading extends Omit<Reading, 'refusals'> {
  readonly rejections: readonly Rejection[];
}

/** Reads a delivery record by record, without a database. */
export async function* readDelivery({ content, today }: Delivery): AsyncGenerator<DeliveredReading> {
  const readStructure = createStructureReading(today);
  const bytes = typeof content === 'string' ? createReadStream(content) : content;
  for await (const part of readJsonRecords(bytes)) {
    if (part.kind === 'fault') {
      const rejection = { line: part.line, record: hidePersons(part.text), ...part.problem };
      yield { format: 'data-inclusion', telling: null, openings: null, rejections: [rejection] };
    } else {
      const { refusals, ...read } = readStructure(part.value);
      const rejections = refusals.map(({ record, problem }) => ({
        line: part.line,
        record: writeRecord(record),
        ...problem,
      }));
      yield { ...read, rejections };
    }
  }
}
