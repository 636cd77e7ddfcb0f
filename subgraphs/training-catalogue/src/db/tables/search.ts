import { sql } from 'drizzle-orm';
import { bigint, customType, date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Facets } from '../../domain/search/facets.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** The words of trainings; `number` stands for the training in `session_search`, which it keeps narrow. */
export const trainingText = pgTable(
  'training_text',
  {
    trainingId: text('training_id').primaryKey(),
    number: integer().notNull().generatedAlwaysAsIdentity().unique('training_text_number'),
    /** Words of the title, Formacode numbers as `f15043`, ROME codes as `k1801`. */
    titleWords: tsvector('title_words').notNull(),
    /** These and the words of what is said of it. */
    words: tsvector().notNull(),
  },
  (columns) => [index('training_text_words').using('gin', columns.words)],
);

/** The distinct combinations of what sessions are counted by; rows are only ever added. */
export const searchProfile = pgTable('search_profile', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  facets: jsonb().$type<Facets>().notNull().unique('search_profile_facets'),
});

/**
 * One narrow row a session, made from the tables of the offer by `db/search/refresh.ts`. Programs that search hold these rows
 * in memory and read those of later revisions only.
 */
export const sessionSearch = pgTable(
  'session_search',
  {
    sessionId: text('session_id').primaryKey(),
    training: integer().notNull(),
    profile: integer().notNull(),
    /** Empty where the session has no place that is known. */
    commune: text().notNull(),
    /** First day that its start can mean, `9999-12-31` when unknown. */
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    /** Last day on which one could enter, were recruitment open; `-infinity` when the session is gone. */
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    /** The revision at which the row became what it is. */
    revision: bigint({ mode: 'number' }).notNull(),
    /** The revision at which it came to be found: it was new, came back, moved, got a later last day or took people again. */
    appeared: bigint({ mode: 'number' }).notNull(),
  },
  (columns) => [index('session_search_revision').on(columns.revision)],
);

/** Words of titles and synonyms, without accents, by which typing errors are mended. */
export const searchWord = pgTable('search_word', { word: text().primaryKey() }, (columns) => [
  index('search_word_likeness').using('gist', sql`${columns.word} gist_trgm_ops`),
]);

/** One row: a number that every change of what is searched raises. */
export const searchRevision = pgTable('search_revision', {
  id: integer().primaryKey(),
  revision: bigint({ mode: 'number' }).notNull(),
});
