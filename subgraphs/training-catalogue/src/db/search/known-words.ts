import { type Database, executePrepared, textArray } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { LikeWord } from '../../domain/search/mend-word.ts';
import { searchWord } from '../tables/index.ts';

/** Known words that are tried for one that is not. */
const triedWords = 40;

/** Lists the known words that share most groups of three letters with these; a word that is known is alone. */
export const listLikeWords = (db: Database, words: readonly string[]): Promise<LikeWord[]> =>
  executePrepared(
    db,
    sql`select asked.word as asked, coalesce(same.word, likely.word) as known
      from unnest(${textArray(words)}) as asked (word)
      left join ${searchWord} as same on same.word in (
        asked.word, asked.word || 's', asked.word || 'x', regexp_replace(asked.word, '[sx]$', ''))
      left join lateral (
        select word from ${searchWord} where same.word is null order by word <-> asked.word limit ${triedWords}::integer
      ) as likely on true`,
  );
