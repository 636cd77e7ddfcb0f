export { writeDay, writeInstant } from './dates.ts';
export { WorkbookFault } from './fault.ts';
export type { Cell } from './read-cell.ts';
export type { SheetRow } from './read-rows.ts';
export { readWorkbook, type Sheet, type Workbook } from './read-workbook.ts';
export { type SheetTexts, writeWorkbook } from './write-workbook.ts';
