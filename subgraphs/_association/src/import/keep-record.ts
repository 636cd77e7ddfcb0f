import type { Rejection } from '@tresse/kit';
import type { TableRecord } from './delivery.ts';
import type { Refusal, TableImport } from './table-import.ts';

const masked = '[masqué]';

/** Makes the rejection of a record, without what its file does not let be kept. */
export function rejectRecord<Row>(
  { keeps }: TableImport<Row>,
  { line, raw, columns }: TableRecord,
  { reason, mend, isErased }: Refusal,
): Rejection {
  const entries = Object.entries(columns);
  const isKept = ([column, text]: [string, string]) => keeps?.(column, text) ?? true;
  const texts = entries.map((entry) => (isKept(entry) ? entry[1] : masked));
  const record = entries.every(isKept) ? raw : texts.join(';');
  return { line, record: isErased ? masked : record, reason, mend };
}

/** Makes the rejection of what is no record: nobody knows which part of it is what. */
export const rejectFault = <Row>({ keeps }: TableImport<Row>, rejection: Rejection): Rejection =>
  keeps ? { ...rejection, record: masked } : rejection;
