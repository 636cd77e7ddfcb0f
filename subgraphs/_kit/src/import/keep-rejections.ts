import { and, asc, eq } from 'drizzle-orm';
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

/** Whose rejections, of which source. */
interface Of {
  readonly importer: string;
  readonly source: string;
}

/**
 * Keeps the rejections of one run of a source; holds few of them at a time. With its first writing those of earlier
 * runs go, so that the table never mixes two runs, not even when one was cut short.
 */
export class RejectionKeeper {
  readonly #of: Of;
  readonly #first: Rejection[];
  #count: number;
  #isBegun: boolean;
  #waiting: Rejection[] = [];
  #waitingCharacters = 0;

  private constructor(of: Of, first: Rejection[], count: number, isBegun: boolean) {
    this.#of = of;
    this.#first = first;
    this.#count = count;
    this.#isBegun = isBegun;
  }

  /** Begins anew. */
  static begin = (of: Of): RejectionKeeper => new RejectionKeeper(of, [], 0, false);

  /** Goes on behind the `count` rejections that a run kept before it was cut short. */
  static async resume(db: Database, of: Of, count: number): Promise<RejectionKeeper> {
    const { line, record, reason, mend } = rejectedRecord;
    const query = db.select({ line, record, reason, mend }).from(rejectedRecord).where(isOfSource(of));
    return new RejectionKeeper(of, await query.orderBy(asc(rejectedRecord.id)).limit(mostShown), count, true);
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
    if (!this.#isBegun) await db.delete(rejectedRecord).where(isOfSource(this.#of));
    this.#isBegun = true;
    const { importer, source } = this.#of;
    for (let start = 0; start < this.#waiting.length; start += rowsAtOnce) {
      const rows = this.#waiting.slice(start, start + rowsAtOnce).map((each) => ({ importer, source, ...each }));
      await db.insert(rejectedRecord).values(rows);
    }
    this.#waiting = [];
    this.#waitingCharacters = 0;
  }
}

/** Fetches what the latest run of a source rejected, in its order, without the records themselves. */
export async function fetchRejections(db: Database, of: Of): Promise<Omit<Rejection, 'record'>[]> {
  const { id, line, reason, mend } = rejectedRecord;
  return db.select({ line, reason, mend }).from(rejectedRecord).where(isOfSource(of)).orderBy(asc(id));
}

const isOfSource = ({ importer, source }: Of) =>
  and(eq(rejectedRecord.importer, importer), eq(rejectedRecord.source, source));

/** No social security number is kept, Postgres takes no NUL in a text, and a record may be longer than anyone reads. */
function makeStorable({ line, record, reason, mend }: Rejection): Rejection {
  const clean = (text: string): string =>
    maskSocialSecurityNumbers(text).slice(0, longestKeptRecord).replaceAll('\0', '\uFFFD');
  return { line, record: clean(record), reason: clean(reason), mend };
}
