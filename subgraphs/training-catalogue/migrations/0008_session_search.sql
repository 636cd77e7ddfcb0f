-- Both are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS "unaccent";--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS "pg_trgm";--> statement-breakpoint
-- Words are searched in without accents, and by their French stems.
CREATE TEXT SEARCH CONFIGURATION "tresse_french" (COPY = "french");--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "tresse_french" ALTER MAPPING FOR hword, hword_part, word WITH "unaccent", "french_stem";--> statement-breakpoint
-- Words as they are written, without accents: those that a typing error is mended to.
CREATE TEXT SEARCH CONFIGURATION "tresse_plain" (COPY = "simple");--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION "tresse_plain" ALTER MAPPING FOR hword, hword_part, word WITH "unaccent", "simple";--> statement-breakpoint
CREATE TABLE "search_profile" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_profile_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"facets" jsonb NOT NULL,
	CONSTRAINT "search_profile_facets" UNIQUE("facets")
);
--> statement-breakpoint
CREATE TABLE "search_revision" (
	"id" integer PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_search" (
	"session_id" text PRIMARY KEY NOT NULL,
	"training" integer NOT NULL,
	"profile" integer NOT NULL,
	"commune" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_text" (
	"training_id" text PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "training_text_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title_words" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "training_text_number" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "session_search" ADD CONSTRAINT "session_search_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_text" ADD CONSTRAINT "training_text_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."training"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_word_likeness" ON "search_word" USING gist ("word" gist_trgm_ops);--> statement-breakpoint
CREATE INDEX "session_search_by_commune" ON "session_search" USING btree ("commune","first_day","session_id","last_day","profile","training");--> statement-breakpoint
CREATE INDEX "session_search_by_day" ON "session_search" USING btree ("first_day","session_id","last_day","profile","commune","training");--> statement-breakpoint
CREATE INDEX "session_search_by_training" ON "session_search" USING btree ("training","first_day","session_id","last_day","profile","commune");--> statement-breakpoint
CREATE INDEX "training_text_words" ON "training_text" USING gin ("words");--> statement-breakpoint
-- Filled with what is in the catalogue already when the subgraph next starts.
INSERT INTO "search_revision" VALUES (1, 0);