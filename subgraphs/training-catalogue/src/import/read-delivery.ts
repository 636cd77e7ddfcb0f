import { createReadStream } from 'node:fs';
import type { Rejection } from '@tresse/kit';
import { type LostFormation, readLost } from '../domain/lost-formation.ts';
import { createTrainingReading } from '../domain/read-training.ts';
import { createReading, type Reading } from '../domain/reading.ts';
import type { Refusal } from '../domain/records.ts';
import { writeElement } from '../domain/write-element.ts';
import { type Fault, readFormations } from './read-formations.ts';

/** A LHÉO file and the stable name of who delivers it: `source` is part of every id. */
export interface Delivery {
  readonly source: string;
  readonly content: string | AsyncIterable<Uint8Array>;
}

/**
 * The records of one formation, with what of it is rejected; `lost` is by what it is known again when it was rejected
 * whole, null when by nothing; `size` in characters, `isFault` when nothing can be read behind it.
 */
export interface DeliveredReading extends Omit<Reading, 'refusals'> {
  readonly rejections: readonly Rejection[];
  readonly lost: readonly (LostFormation | null)[];
  readonly size: number;
  readonly isFault: boolean;
}

/** Reads a delivery formation by formation, without a database; `content` is the path of a file or its bytes. */
export async function* readDelivery({ source, content }: Delivery): AsyncGenerator<DeliveredReading> {
  const readTraining = createTrainingReading(source);
  const bytes = typeof content === 'string' ? createReadStream(content) : content;
  for await (const part of readFormations(bytes)) {
    if (part.kind === 'formation') yield toDelivered(readTraining(part.formation), part.size);
    else yield rejectPart(part);
  }
}

function toDelivered({ refusals, ...records }: Reading, size: number): DeliveredReading {
  const whole = refusals.filter(({ element }) => element.name === 'formation');
  const lost = whole.map(({ element }) => readLost(element));
  return { ...records, rejections: refusals.map(rejectElement), lost, size, isFault: false };
}

const rejectElement = ({ element, problem }: Refusal): Rejection => ({
  line: element.line,
  record: writeElement(element),
  ...problem,
});

function rejectPart({ kind, line, problem }: Fault): DeliveredReading {
  const { refusals: _, ...nothing } = createReading();
  return {
    ...nothing,
    rejections: [{ line, record: '', ...problem }],
    lost: [null],
    size: 0,
    isFault: kind === 'fault',
  };
}
