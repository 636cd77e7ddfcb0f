/** A file that cannot be read further; `mend` says what to do about it. */
export class UnreadableFile extends Error {
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.mend = mend;
  }
}
