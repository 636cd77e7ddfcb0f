/** A file that cannot be read further from a line on; `mend` says what to do about it. */
export class UnreadableFile extends Error {
  readonly line: number;
  readonly mend: string;

  constructor(line: number, message: string, mend: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.line = line;
    this.mend = mend;
  }
}
