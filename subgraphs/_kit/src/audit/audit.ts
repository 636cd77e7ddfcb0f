import type { Database } from '../database.ts';
import { TresseError } from '../errors.ts';
import { appendEntries, type Note } from './append-entries.ts';
import { writeInBatches } from './in-batches.ts';
import { type Asking, createRecording, type Recording } from './recording.ts';

/**
 * Answers a request and gives the answer only once it is written down what was read and changed of whom; throws
 * `UNAVAILABLE` when that cannot be written.
 */
export type AnswerRecorded = <Answer>(
  asking: Asking,
  answer: (recording: Recording) => Promise<Answer>,
) => Promise<Answer>;

/** More entries than this are more parameters than a statement takes. */
const mostEntries = 200;

/** Makes the audit of one process: requests that end while others are written down are written together. */
export function createAudit(db: Database, now: () => Date): AnswerRecorded {
  const write = writeInBatches<Note>((notes) => appendEntries(db, notes), mostEntries);
  const append = (note: Note) =>
    write(note).catch((cause: unknown) => {
      throw Object.assign(new TresseError('UNAVAILABLE', 'The audit cannot be written: nothing is answered'), {
        cause,
      });
    });
  return async (asking, answer) => {
    const recording = createRecording(asking, now, append);
    const answered = await answer(recording);
    await recording.end();
    return answered;
  };
}
