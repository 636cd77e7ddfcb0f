import { type Database, executePrepared, textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import type { Question } from '../../domain/search/question.ts';
import { trainingText } from '../tables/index.ts';

/** The trainings that answer a question, by number, and the points of each in the same order. */
export interface Answering {
  readonly trainings: readonly number[];
  readonly points: readonly number[];
}

/**
 * Finds the trainings that meet two thirds of the concepts that any training meets, so that a word too many, such as
 * « maman » or « urgent », hides nothing. A concept met in the title gives 3 points, in the other words 1. Points are
 * whole, so that a cursor meets exactly those it was made from.
 */
export async function findAnswering(db: Database, concepts: Question): Promise<Answering> {
  const [found] = await executePrepared<Answering>(db, writeAnswering(concepts));
  return found ?? { trainings: [], points: [] };
}

/** Writes that statement. */
export const writeAnswering = (concepts: Question): SQL => sql`
    with met as materialized (
      select ${trainingText.number} as training, concept.number,
        case when ${trainingText.titleWords} @@ concept.query then 3 else 1 end as points
      from (
        select number, to_tsquery('tresse_french', said) as query
        from unnest(${textArray(concepts)}) with ordinality as listed (said, number)
        -- Read once a concept, not once a training.
        offset 0
      ) as concept
      join ${trainingText} on ${trainingText.words} @@ concept.query
    ), found as (
      select training, sum(points)::integer as points from met
      group by training
      having 3 * count(*) >= 2 * (select count(distinct number) from met)
    )
    select coalesce(array_agg(training), '{}') as trainings, coalesce(array_agg(points), '{}') as points from found`;
