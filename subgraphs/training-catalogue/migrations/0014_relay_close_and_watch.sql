ALTER TABLE "received_referral" ADD COLUMN "closed_as" text;--> statement-breakpoint
ALTER TABLE "received_referral" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "received_referral" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "received_referral" ADD COLUMN "session_start" text;--> statement-breakpoint
ALTER TABLE "received_referral" ADD COLUMN "session_end" text;--> statement-breakpoint
ALTER TABLE "received_referral" ADD COLUMN "session_place" text;--> statement-breakpoint
ALTER TABLE "referral_answer" ADD COLUMN "by" text DEFAULT 'PROVIDER' NOT NULL;--> statement-breakpoint
CREATE INDEX "received_referral_of_session" ON "received_referral" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "referral_answer_waiting" ON "referral_answer" USING btree ("referral_id") WHERE "referral_answer"."to_status" = 'WAITING_FOR_RELAY';--> statement-breakpoint
ALTER TABLE "received_referral" ADD CONSTRAINT "received_referral_closed_check" CHECK (("received_referral"."closed_as" is null) = ("received_referral"."closed_at" is null));--> statement-breakpoint

-- A body that may prescribe reads copies that had to wait for it, of schemes for which it was ever accredited; the program
-- decides by the day and the area. It adds that they are prescribed, and nothing else.
CREATE FUNCTION "reached_prescriber"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'prescriber' THEN reach() ->> 'prescriber' END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "reaches_what_is_published"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' IN ('anybody', 'member', 'provider', 'prescriber'), false) $$;--> statement-breakpoint
CREATE POLICY "received_referral_of_prescriber" ON "received_referral" FOR SELECT
	USING ((SELECT reached_prescriber()) IS NOT NULL AND "hidden_at" IS NULL AND EXISTS (
		SELECT 1 FROM "session" JOIN "training_action_scheme" USING ("action_id")
			JOIN "accreditation" ON "accreditation"."scheme" = "training_action_scheme"."scheme"
		WHERE "session"."id" = "session_id" AND "body_siret" = (SELECT reached_prescriber())));--> statement-breakpoint
CREATE POLICY "referral_answer_prescribed" ON "referral_answer" FOR INSERT
	WITH CHECK ((SELECT reached_prescriber()) IS NOT NULL AND "by" = 'PRESCRIBER' AND "to_status" = 'PRESCRIBED'
		AND EXISTS (SELECT 1 FROM "received_referral" WHERE "received_referral"."id" = "referral_id"));--> statement-breakpoint
CREATE POLICY "idempotency_of_prescribers" ON "idempotency" USING ((SELECT reached_prescriber()) IS NOT NULL);--> statement-breakpoint

-- A session that an import changed so that a referral to it may have to be redirected is looked at, whoever imports and
-- however far that reaches.
CREATE FUNCTION "watch_session"() RETURNS trigger LANGUAGE plpgsql
	AS $$ DECLARE
		reach_before text := current_setting('tresse.reach', true);
	BEGIN
		PERFORM set_config('tresse.reach', '{"kind":"everything"}', true);
		PERFORM enqueue_delivery('session', later."id") FROM after_rows AS later JOIN before_rows AS earlier USING ("id")
			WHERE (later."gone_at", later."recruitment_state", later."start_date", later."end_date", later."place_id")
				IS DISTINCT FROM
				(earlier."gone_at", earlier."recruitment_state", earlier."start_date", earlier."end_date", earlier."place_id")
			AND EXISTS (SELECT 1 FROM "received_referral" WHERE "session_id" = later."id");
		PERFORM set_config('tresse.reach', coalesce(reach_before, ''), true);
		RETURN NULL;
	END $$;--> statement-breakpoint
CREATE TRIGGER "session_watched" AFTER UPDATE ON "session" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION watch_session();
