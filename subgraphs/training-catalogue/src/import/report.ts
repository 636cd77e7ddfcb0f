import type { LostFormation } from '../domain/lost-formation.ts';
import { countQuality, createQualityCounts, type QualityCounts } from '../domain/quality.ts';
import type { Remark } from '../domain/records.ts';
import type { DeliveredReading } from './read-delivery.ts';

/** A reason for remarks: how many there are, and where the first stands. */
export interface CountedRemark {
  readonly reason: string;
  readonly count: number;
  readonly line: number;
}

/** Reasons that are told apart; a file with more has no remarks but disorder. */
const mostReasons = 200;

/** Formations refused whole that are remembered; of a file with more nothing is taken for gone. */
const mostLost = 10_000;

/** What is said of a delivery as a whole: gathered while it is read, also of what an earlier run has written. */
export class DeliveryReport {
  readonly #yearAgo: string;
  readonly #remarks = new Map<string, { reason: string; count: number; line: number }>();
  readonly #quality = new Map<string, QualityCounts>();
  readonly #lost: LostFormation[] = [];
  #isComplete = true;

  /** `yearAgo`: what was changed on this day (`YYYY-MM-DD`) or later is fresh. */
  constructor(yearAgo: string) {
    this.#yearAgo = yearAgo;
  }

  /** Passes readings on and takes note of them. */
  async *watch(readings: AsyncIterable<DeliveredReading>): AsyncGenerator<DeliveredReading> {
    for await (const reading of readings) {
      for (const remark of reading.remarks) this.#count(remark);
      if (reading.isFault) this.#isComplete = false;
      for (const lost of reading.lost) this.#lose(lost);
      const siret = reading.trainings[0]?.providerSiret;
      if (siret !== undefined) countQuality(this.#countsOf(siret), reading, this.#yearAgo);
      yield reading;
    }
  }

  /** The formations that were refused whole. */
  get lost(): readonly LostFormation[] {
    return this.#lost;
  }

  /** Whether the delivery was read to its end, and all that was refused whole is in `lost`. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** The remarks by reason, most frequent first. */
  get remarks(): CountedRemark[] {
    return [...this.#remarks.values()].toSorted((a, b) => b.count - a.count);
  }

  /** What was counted for the quality of each provider, by SIRET. */
  get quality(): ReadonlyMap<string, QualityCounts> {
    return this.#quality;
  }

  #count({ reason, line }: Remark): void {
    const known = this.#remarks.get(reason);
    if (known) known.count += 1;
    else if (this.#remarks.size < mostReasons) this.#remarks.set(reason, { reason, count: 1, line });
  }

  #lose(lost: LostFormation | null): void {
    // A copy: a name is a slice of the file and would hold its whole chunk in memory.
    if (lost && this.#lost.length < mostLost) this.#lost.push({ ...lost, name: Buffer.from(lost.name).toString() });
    else this.#isComplete = false;
  }

  #countsOf(siret: string): QualityCounts {
    const known = this.#quality.get(siret);
    if (known) return known;
    const counts = createQualityCounts();
    // A copy: a SIRET is a slice of the file and would hold its whole chunk in memory.
    this.#quality.set(Buffer.from(siret).toString(), counts);
    return counts;
  }
}
