import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fetchRejections, type ImportSummary, type Rejection } from '@tresse/kit';
import { maskSocialSecurityNumbers } from '@tresse/kit/values';
import { readWorkbook, type SheetTexts, writeDay, writeWorkbook } from '../workbook/index.ts';
import type { DeliveredTable, Delivery } from './delivery.ts';
import { givenBackHeadings } from './give-back-marks.ts';
import type { AssociationImport } from './import-association.ts';

/** Where the refused rows of a workbook are given back: beside it, `teams.xlsx` as `teams.rejected.xlsx`. */
export const nameGivenBack = (workbook: string): string => `${workbook.replace(/\.xls[xm]$/i, '')}.rejected.xlsx`;

/** Throws when another workbook than one of rows given back has that name. */
export async function requireOwnPlace(path: string): Promise<void> {
  if (!existsSync(path) || (await isGivenBack(path).catch(() => false))) return;
  throw new Error(`${path} would be written over, and is no workbook of refused rows: give it another name.`);
}

/**
 * Writes the refused rows of an import that was just made, as they were delivered, with why, how to mend them and where
 * they stood: mended, the workbook is a delivery. Social security numbers are masked. Where nothing was refused, an
 * earlier such workbook goes. Says whether there is one now.
 */
export async function giveBackRejected(
  delivery: Delivery,
  summaries: readonly ImportSummary[],
  { database, path }: Pick<AssociationImport, 'database'> & { readonly path: string },
): Promise<boolean> {
  await requireOwnPlace(path);
  const sheets: SheetTexts[] = [];
  for (const { importer, source, rejectedCount } of summaries) {
    const table = rejectedCount > 0 ? await delivery.open(source) : null;
    if (!table) continue;
    const rejections = await fetchRejections(database.db, { importer, source });
    sheets.push(await describeSheet(source, table, rejections));
  }
  if (sheets.length > 0) await writeWorkbook(path, sheets);
  else await rm(path, { force: true });
  return sheets.length > 0;
}

async function describeSheet(
  name: string,
  { parts }: DeliveredTable,
  rejections: readonly Omit<Rejection, 'record'>[],
) {
  const byLine = new Map(rejections.map((rejection) => [rejection.line, rejection]));
  const rows: string[][] = [];
  let headings: readonly string[] = [];
  for await (const part of parts) {
    const columns = part.kind === 'record' ? part.record.columns : (part.columns ?? {});
    headings = Object.keys(columns);
    const line = part.kind === 'record' ? part.record.line : part.rejection.line;
    const rejection = byLine.get(line);
    if (!rejection) continue;
    const texts = Object.values(columns).map(maskSocialSecurityNumbers);
    rows.push([rejection.reason, rejection.mend, String(line), ...texts]);
  }
  return { name, headings: [...givenBackHeadings, ...headings], rows };
}

async function isGivenBack(path: string): Promise<boolean> {
  const workbook = await readWorkbook(path);
  for (const place of workbook.sheets) {
    const { rows } = await workbook.openSheet(place, writeDay);
    for await (const { cells } of rows) return cells.get(1)?.text === givenBackHeadings[0];
  }
  return false;
}
