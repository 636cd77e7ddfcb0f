import {
  type Cell,
  readWorkbook,
  type Sheet,
  type SheetRow,
  type Workbook,
  WorkbookFault,
  writeDay,
  writeInstant,
} from '../workbook/index.ts';
import type { DeliveredTable, Delivery, TablePart } from './delivery.ts';
import { isGivenBackHeading, markUnreadable } from './give-back-marks.ts';

/**
 * Opens a workbook (.xlsx) as a delivery: a sheet is a table, its first row that is not empty holds the column names.
 * Hidden sheets are no part of it. A cell with a date is read as its day, in referrals as its instant in Paris.
 */
export async function openWorkbook(path: string): Promise<Delivery> {
  const workbook = await readWorkbook(path);
  return { place: path, open: (table) => openTable(workbook, table) };
}

async function openTable(workbook: Workbook, table: string): Promise<DeliveredTable | null> {
  const named = workbook.sheets.filter(({ name, isHidden }) => !isHidden && name.trim().toLowerCase() === table);
  const [place, another] = named;
  if (!place) return null;
  if (another) throw new WorkbookFault(`${workbook.path} has two sheets called ${table}: keep one.`);
  const sheet = await workbook.openSheet(place, table === 'referrals' ? writeInstant : writeDay);
  const content = {
    fingerprint: workbook.fingerprint,
    get share() {
      return sheet.share;
    },
  };
  return { content, parts: readParts(sheet, `${workbook.path}, sheet ${table}`) };
}

async function* readParts({ rows, merged }: Sheet, place: string): AsyncGenerator<TablePart> {
  let headings: Headings | null = null;
  for await (const row of rows) {
    if ([...row.cells.values()].every(isBlank)) continue;
    if (headings) {
      const part = readPart(row, headings, merged);
      if (part) yield part;
    } else headings = readHeadings(row, place);
  }
}

/** Names of columns by their numbers. */
type Headings = readonly (readonly [column: number, name: string])[];

const mostColumns = 200;

function readHeadings({ cells }: SheetRow, place: string): Headings {
  const headings = [...cells]
    .map(([column, { text }]) => [column, text.trim()] as const)
    .filter(([, name]) => name !== '' && !isGivenBackHeading(name));
  const names = headings.map(([, name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new WorkbookFault(`${place}: two columns are called « ${twice} »: keep one.`);
  if (headings.length > mostColumns) throw new WorkbookFault(`${place}: more than ${mostColumns} columns have a name.`);
  return headings;
}

function readPart({ line, cells }: SheetRow, headings: Headings, merged: Sheet['merged']): TablePart | null {
  const near = merged.filter(({ touches }) => touches(line));
  const read = headings.map(([column, name]) => {
    const range = near.find(({ covers }) => covers(line, column))?.range;
    const { text, problem } = range ? describeMerged(range) : (cells.get(column) ?? emptyCell);
    return { name, text: problem ? markUnreadable(text) : text, problem };
  });
  if (read.every(isBlank)) return null;
  const columns = Object.fromEntries(read.map(({ name, text }) => [name, text]));
  const raw = (): string => read.map(({ text }) => text).join(';');
  const problem = read.find((each) => each.problem)?.problem;
  if (problem) return { kind: 'fault', rejection: { line, record: raw(), ...problem }, columns };
  const record = {
    line,
    // As a line of CSV would tell it, made only when it is refused.
    get raw() {
      return raw();
    },
    columns,
  };
  return { kind: 'record', record };
}

const emptyCell: Cell = { text: '', problem: null };

const describeMerged = (range: string): Cell => ({
  text: range,
  problem: { reason: `Cells ${range} are merged`, mend: 'Unmerge them, and give each row its value' },
});

const isBlank = ({ text, problem }: Pick<Cell, 'text' | 'problem'>): boolean => text.trim() === '' && !problem;
