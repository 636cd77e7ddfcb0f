/** What is wrong with a workbook as a whole; the message says how to mend it. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
}

/** Says of a file that it is not whole. */
export const describeDamage = (path: string, cause: unknown): WorkbookFault =>
  new WorkbookFault(
    `${path} is damaged or was cut short: open it in a spreadsheet program, save it again as .xlsx and give that one.`,
    { cause },
  );
