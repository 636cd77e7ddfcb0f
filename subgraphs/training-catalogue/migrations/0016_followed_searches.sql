CREATE TABLE "followed_search" (
	"id" text PRIMARY KEY NOT NULL,
	"center_id" text NOT NULL,
	"label" text NOT NULL,
	"filter" jsonb NOT NULL,
	"mailbox" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"seen_revision" bigint NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"mailed_revision" bigint NOT NULL
);
--> statement-breakpoint
-- What is there already was there before anybody followed a search.
ALTER TABLE "session_search" ADD COLUMN "appeared" bigint NOT NULL DEFAULT 0;--> statement-breakpoint
ALTER TABLE "session_search" ALTER COLUMN "appeared" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "followed_search_of_center" ON "followed_search" USING btree ("center_id","created_at");--> statement-breakpoint

-- What a center follows is its own, and the program's that mails to it.
CREATE FUNCTION "reached_centers"() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'centers' THEN ARRAY(SELECT jsonb_array_elements_text(reach() -> 'centers')) END $$;--> statement-breakpoint
ALTER TABLE "followed_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "followed_search" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "followed_search_of_programs" ON "followed_search" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "followed_search_of_center" ON "followed_search"
	USING ("center_id" = ANY((SELECT reached_centers())::text[]));--> statement-breakpoint
CREATE POLICY "idempotency_of_centers" ON "idempotency" USING ((SELECT reached_centers()) IS NOT NULL);
