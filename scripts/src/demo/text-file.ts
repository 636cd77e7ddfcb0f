import { type FileHandle, open } from 'node:fs/promises';

const charactersAtOnce = 64 * 1024;

/** A text file that is written piece by piece, in memory that does not grow with it. */
export class TextFile {
  readonly #file: FileHandle;
  #waiting: string[] = [];
  #length = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Begins a file, in place of one that is there. */
  static open = async (path: string): Promise<TextFile> => new TextFile(await open(path, 'w'));

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= charactersAtOnce) await this.#flush();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#flush();
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    await this.#file.write(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }
}
