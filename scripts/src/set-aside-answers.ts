import { type AnswerEventRow, listSetAside, replayAnswers } from '@tresse/association';
import { everything, openDatabase } from '@tresse/kit';

/** Lists the answers of an association that are set aside, from its database, after taking those that may follow now if asked. */
export async function workOnAnswers(
  url: string,
  { isReplay }: { readonly isReplay: boolean },
): Promise<{ readonly taken: readonly AnswerEventRow[]; readonly left: readonly AnswerEventRow[] }> {
  const database = openDatabase(url, { poolSize: 1, reach: everything });
  try {
    const taken = isReplay ? await replayAnswers(database.db) : [];
    return { taken, left: await listSetAside(database.db) };
  } finally {
    await database.close();
  }
}

/** One line an answer: ids, which name nobody. */
export const formatAnswer = ({ setAside, referralId, sequence, status, by, takenAt }: AnswerEventRow): string =>
  [setAside, referralId, `answer ${sequence}`, `${status} by ${by}`, `came ${takenAt.toISOString()}`].join('  ');
