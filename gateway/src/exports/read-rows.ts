import type { TableField } from './find-table.ts';

/** The cells of a row by column; a column without a value may be missing. */
type Cells = Readonly<Record<number, unknown>>;

/** Reads the data of an answer as rows: one for each item of its innermost list, with what stands around it repeated. */
export function readRows(fields: readonly TableField[], data: unknown): Cells[] {
  // Where nothing stands around what is empty, there is no row.
  return readObject(fields, data).filter((cells) => Object.keys(cells).length > 0);
}

function readObject(fields: readonly TableField[], object: unknown): Cells[] {
  if (typeof object !== 'object' || object === null) return [{}];
  return fields.reduce<Cells[]>(
    (rows, field) => {
      const cells = readField(
        field,
        Object.hasOwn(object, field.key) ? object[field.key as keyof typeof object] : null,
      );
      return rows.flatMap((row) => cells.map((more) => ({ ...row, ...more })));
    },
    [{}],
  );
}

function readField(field: TableField, value: unknown): Cells[] {
  if ('column' in field) return [{ [field.column]: value }];
  // An item whose inner list is empty still is a row.
  const items = Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
  return items.length === 0 ? [{}] : items.flatMap((item) => readObject(field.fields, item));
}
