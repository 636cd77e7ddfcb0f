import type { Database } from '@tresse/kit';
import { type Answering, findAnswering } from '../db/search/find-answering.ts';
import type { SearchMemory } from '../db/search/memory.ts';
import type { Question } from '../domain/search/question.ts';

/** Finds the trainings that answer each of these questions, with the points of the first; null when there is none. */
export async function findTrainings(
  questions: readonly (Question | null)[],
  { db, memory }: { readonly db: Database; readonly memory: SearchMemory },
): Promise<Answering | null> {
  const asked = questions.filter((question) => question !== null);
  const answers = await Promise.all(
    asked.map((question) => memory.remember(['answering', question], () => findAnswering(db, question))),
  );
  return answers.length === 0 ? null : answers.reduce(keepThoseOf);
}

function keepThoseOf({ trainings, points }: Answering, other: Answering): Answering {
  const wanted = new Set(other.trainings);
  return {
    trainings: trainings.filter((training) => wanted.has(training)),
    points: points.filter((_, index) => wanted.has(trainings[index] as number)),
  };
}
