DROP INDEX "session_search_by_commune";--> statement-breakpoint
DROP INDEX "session_search_by_day";--> statement-breakpoint
DROP INDEX "session_search_by_training";--> statement-breakpoint
-- Rows that are there count as those of the first revision, which every program that starts reads.
ALTER TABLE "session_search" ADD COLUMN "revision" bigint NOT NULL DEFAULT 1;--> statement-breakpoint
ALTER TABLE "session_search" ALTER COLUMN "revision" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "session_search_revision" ON "session_search" USING btree ("revision");
