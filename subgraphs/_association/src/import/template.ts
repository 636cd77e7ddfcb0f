import { z } from 'zod';
import type { Association } from '../association.ts';
import { type SheetTexts, writeWorkbook } from '../workbook/index.ts';
import { createTableImports } from './import-association.ts';

/**
 * Writes the workbook that an association fills in: a sheet a table, with its columns, and a sheet `mots` with the words
 * that columns take. Columns and words are those by which its tables are read.
 */
export async function writeTemplate(path: string, association: Association): Promise<void> {
  const tables = Object.values(createTableImports(association)).map(({ table, shapes }) => ({
    table,
    columns: shapes.flatMap(listColumns),
  }));
  const sheets = tables.map(
    ({ table, columns }): SheetTexts => ({ name: table, headings: columns.map(({ name }) => name), rows: [] }),
  );
  const words = tables.flatMap(({ table, columns }) =>
    columns.flatMap(({ name, words }) => words.map((word) => [table, name, word])),
  );
  await writeWorkbook(path, [...sheets, { name: 'mots', headings: ['feuille', 'colonne', 'mot'], rows: words }]);
}

interface Column {
  readonly name: string;
  readonly words: readonly string[];
}

function listColumns(shape: z.ZodType): Column[] {
  if (shape instanceof z.ZodPipe) return listColumns(shape.in as z.ZodType);
  if (!(shape instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(shape.shape).map(([name, column]) => ({
    name,
    words: (column.meta()?.['words'] ?? []) as readonly string[],
  }));
}
