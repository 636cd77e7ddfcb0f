import { accept, hasMaskedNumber, hasSocialSecurityNumber, type Parsed, refuse } from '@tresse/kit/values';
import type { z } from 'zod';
import { isMarkedUnreadable } from './give-back-marks.ts';
import type { TableImport } from './table-import.ts';

type Columns = Readonly<Record<string, string>>;

/** Makes the reading of the records of one table: what holds a forbidden number, or comes twice, is refused. */
export function createReading<Row>({ read, keyOf }: TableImport<Row>): (columns: Columns) => Parsed<Row> {
  const seen = new Set<string>();
  return (columns) => {
    const forbidden = findForbidden(Object.values(columns));
    if (forbidden) return forbidden;
    const row = read(columns);
    if (!row.ok) return row;
    const key = keyOf(row.value);
    if (seen.has(key)) return refuse('The table holds the same key before', 'Keep one record a key');
    seen.add(key);
    return row;
  };
}

function findForbidden(texts: readonly string[]): Parsed<never> | null {
  if (texts.some(hasSocialSecurityNumber))
    return refuse('The record holds what looks like a social security number (NIR)', 'Remove it; the hub takes none');
  if (texts.some(hasMaskedNumber))
    return refuse('The record holds a number that was masked when it was refused', 'Put the value itself in its place');
  if (texts.some(isMarkedUnreadable))
    return refuse('The record holds a cell that is still to be mended', 'Put the value in its place, or nothing');
  if (texts.some((text) => /[\0\uFFFD]/.test(text)))
    return refuse('The record is not UTF-8', 'Save the file as CSV UTF-8');
  return null;
}

/** Reads columns by a shape; the problem names the first column that is wrong. */
export function readColumns<Row>(shape: z.ZodType<Row>, columns: Columns): Parsed<Row> {
  const parsed = shape.safeParse(columns);
  if (parsed.success) return accept(parsed.data);
  const [issue] = parsed.error.issues;
  const column = issue?.path.join('.') ?? '';
  if (issue?.code === 'custom' && issue.params?.['mend'])
    return refuse(`Column « ${column} »: ${issue.message}`, String(issue.params['mend']));
  return refuse(
    `Column « ${column} » is missing`,
    'Name it in the first line of the table; in JSON lines, in each record',
  );
}
