import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { type Rejection, RejectionKeeper } from './keep-rejections.ts';
import { lockRun, openRun, type RunRow, saveRun } from './run-row.ts';
import type { SourceContent } from './source-file.ts';

/** How far an import is: of which source, the share of it (0 to 1, null when unknown), behind which record it continues. */
export interface ImportState {
  readonly source: string;
  readonly share: number | null;
  readonly resumedAfter: number;
}

/** Hears the number of records read so far. */
export type ImportProgress = (read: number, state: ImportState) => void;

/** What is imported by which importer; `content` is what a later run must find again to continue this one. */
export interface ImportSource {
  readonly importer: string;
  readonly source: string;
  readonly content?: SourceContent | undefined;
  readonly progress?: ImportProgress | undefined;
}

/** Items that go in one transaction, up to a weight (1 an item), and who writes them and tells what came of them. */
export interface Batches<Item> {
  readonly size: number;
  readonly weigh?: (item: Item) => number;
  readonly write: (transaction: Database, items: readonly Item[]) => Promise<void>;
}

/** How an importer tells what it did. */
export interface ImportRun {
  read(count?: number): void;
  created(count?: number): void;
  changed(count?: number): void;
  reject(rejection: Rejection): void;
  /** Writes the rejections once they are many: to be awaited between the parts of a source of any length. */
  keepRejections(): Promise<void>;
  /**
   * Has the items written batch by batch, each in one transaction with its counts, its rejections and the checkpoint;
   * while one is written, the next is read.
   * Items before the checkpoint of the run that is continued are passed over: the same content must give the same items.
   */
  inBatches<Item>(items: AsyncIterable<Item>, batches: Batches<Item>): Promise<void>;
}

/** A run whose counts, rejections and checkpoint are kept in the database. */
export class RecordedRun implements ImportRun {
  readonly #db: Database;
  readonly #of: ImportSource;
  readonly #keeper: RejectionKeeper;
  readonly #begin: RunRow;
  readonly #counts: { read: number; created: number; changed: number };
  #position: number;
  #met = 0;

  private constructor(db: Database, of: ImportSource, begin: RunRow, keeper: RejectionKeeper) {
    this.#db = db;
    this.#of = of;
    this.#begin = begin;
    this.#keeper = keeper;
    this.#position = begin.position;
    this.#counts = { ...begin.counts };
  }

  /** Opens a new run, or the one over the same content that was cut short. */
  static async open(db: Database, of: ImportSource): Promise<RecordedRun> {
    const { importer, source, content } = of;
    const begin = await openRun(db, { importer, source, fingerprint: content?.fingerprint ?? null });
    const isResumed = begin.position > 0;
    const keeper = isResumed ? RejectionKeeper.resume(db, of, begin.counts.rejected) : RejectionKeeper.begin(of);
    return new RecordedRun(db, of, begin, await keeper);
  }

  get id(): number {
    return this.#begin.id;
  }

  get summary() {
    const { importer, source } = this.#of;
    const { read, created, changed } = this.#counts;
    return { importer, source, resumedAfter: this.#begin.counts.read, read, created, changed, ...this.#keeper.kept };
  }

  readonly read = (count = 1): void => {
    this.#counts.read += count;
    this.#tell();
  };

  readonly created = (count = 1): void => {
    this.#counts.created += count;
  };

  readonly changed = (count = 1): void => {
    this.#counts.changed += count;
  };

  readonly reject = (rejection: Rejection): void => this.#keeper.add(rejection);

  readonly keepRejections = (): Promise<void> => this.#keeper.keepMany(this.#db);

  readonly inBatches = async <Item>(
    items: AsyncIterable<Item>,
    { size, weigh = () => 1, write }: Batches<Item>,
  ): Promise<void> => {
    let batch: Item[] = [];
    let weight = 0;
    let writing: Promise<void> = Promise.resolve();
    const flush = async (): Promise<void> => {
      await writing;
      const items = batch;
      batch = [];
      if (items.length > 0) writing = this.#writeBatch(items.length, (transaction) => write(transaction, items));
      // Its error is thrown where it is awaited.
      writing.catch(() => {});
    };
    for await (const item of items) {
      this.#met += 1;
      weight += weigh(item);
      const isNew = this.#met > this.#begin.position;
      if (isNew) batch.push(item);
      // What the database answers is heard between two items: it would wait for the reading of many otherwise.
      if (weight < size) {
        await setImmediate();
        continue;
      }
      weight = 0;
      if (isNew) await flush();
      else this.#tell();
    }
    await flush();
    await writing;
  };

  /** Keeps what is not in a batch. */
  readonly keep = (): Promise<void> => this.#db.transaction((transaction) => this.#save(transaction));

  #writeBatch(count: number, write: (transaction: Database) => Promise<void>): Promise<void> {
    return this.#db.transaction(async (transaction) => {
      await lockRun(transaction, this.#row);
      await write(transaction);
      this.#position += count;
      await this.#save(transaction);
    });
  }

  async #save(transaction: Database): Promise<void> {
    await this.#keeper.keepAll(transaction);
    await saveRun(transaction, this.#row);
  }

  get #row(): RunRow {
    const rejected = this.#keeper.kept.rejectedCount;
    return { id: this.id, position: this.#position, counts: { ...this.#counts, rejected } };
  }

  #tell(): void {
    const { source, content, progress } = this.#of;
    progress?.(this.#counts.read, { source, share: content?.share ?? null, resumedAfter: this.#begin.counts.read });
  }
}
