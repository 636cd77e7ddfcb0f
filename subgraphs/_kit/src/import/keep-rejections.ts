import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { maskSocialSecurityNumbers } from '../values/index.ts';
import { rejectedRecord } from './tables.ts';

/** A record that could not be taken: where it stands (1-based line, null when unknown), as it came, why, how to mend. */
export interface Rejection {
  readonly line: number | null;
  readonly record: string;
  readonly reason: string;
  readonly mend: string;
}

const longestKeptRecord = 20_000;
const mostShown = 100;
const mostWaitingCharacters = 1_000_000;
const rowsAtOnce = 1000;

/**
 * Keeps the rejections of one run of a source; holds few of them at a time. With its first writing those of earlier
 * runs go, so that the table never mixes two runs, not even when one was cut short.
 */
export class RejectionKeeper {
  readonly #of: { readonly importer: string; readonly source: string };
  readonly #first: Rejection[] = [];
  #count = 0;
  #waiting: Rejection[] = [];
  #waitingCharacters = 0;
  #isBegun = false;

  constructor(of: { readonly importer: string; readonly source: string }) {
    this.#of = of;
  }

  /** How many there are, and the first 100 of them. */
  get kept(): { readonly rejectedCount: number; readonly rejections: readonly Rejection[] } {
    return { rejectedCount: this.#count, rejections: this.#first };
  }

  /** Takes a rejection; writes nothing yet. */
  add(rejection: Rejection): void {
    const storable = makeStorable(rejection);
    this.#count += 1;
    this.#waitingCharacters += storable.record.length + storable.reason.length;
    this.#waiting.push(storable);
    if (this.#first.length < mostShown) this.#first.push(storable);
  }

  /** Writes those that wait, once they are many. */
  async keepMany(db: Database): Promise<void> {
    if (this.#waitingCharacters >= mostWaitingCharacters) await db.transaction((inside) => this.keepAll(inside));
  }

  /** Writes those that wait. */
  async keepAll(db: Database): Promise<void> {
    const { importer, source } = this.#of;
    const isOfSource = and(eq(rejectedRecord.importer, importer), eq(rejectedRecord.source, source));
    if (!this.#isBegun) await db.delete(rejectedRecord).where(isOfSource);
    this.#isBegun = true;
    for (let start = 0; start < this.#waiting.length; start += rowsAtOnce) {
      const rows = this.#waiting.slice(start, start + rowsAtOnce).map((each) => ({ importer, source, ...each }));
      await db.insert(rejectedRecord).values(rows);
    }
    this.#waiting = [];
    this.#waitingCharacters = 0;
  }
}

/** No social security number is kept, Postgres takes no NUL in a text, and a record may be longer than anyone reads. */
function makeStorable({ line, record, reason, mend }: Rejection): Rejection {
  const clean = (text: string): string =>
    maskSocialSecurityNumbers(text).slice(0, longestKeptRecord).replaceAll('\0', '\uFFFD');
  return { line, record: clean(record), reason: clean(reason), mend };
}
