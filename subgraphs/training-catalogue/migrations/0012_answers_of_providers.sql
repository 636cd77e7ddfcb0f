CREATE TABLE "referral_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"reason" text,
	"outcome" text,
	"meeting_at" timestamp (3) with time zone,
	"meeting_place" text,
	"at" timestamp (3) with time zone NOT NULL,
	"role" text NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	CONSTRAINT "referral_answer_sequence_unique" UNIQUE("referral_id","sequence"),
	CONSTRAINT "referral_answer_sequence_check" CHECK ("referral_answer"."sequence" >= 1),
	CONSTRAINT "referral_answer_meeting_check" CHECK (("referral_answer"."meeting_at" is null) = ("referral_answer"."meeting_place" is null))
);
--> statement-breakpoint
ALTER TABLE "referral_answer" ADD CONSTRAINT "referral_answer_referral_id_received_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- Whoever reads the copy reads its answers; the provider adds to them while it reads the copy, and nobody changes one but
-- the program that delivers them.
ALTER TABLE "referral_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral_answer" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "referral_answer_of_programs" ON "referral_answer" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "referral_answer_with_copy" ON "referral_answer" FOR SELECT
	USING (EXISTS (SELECT 1 FROM "received_referral" WHERE "received_referral"."id" = "referral_id"));--> statement-breakpoint
CREATE POLICY "referral_answer_added" ON "referral_answer" FOR INSERT
	WITH CHECK (EXISTS (SELECT 1 FROM "received_referral" WHERE "received_referral"."id" = "referral_id"
		AND "provider_siret" = (SELECT reached_provider())));--> statement-breakpoint

-- Puts a delivery into the queue (pg-boss, in a schema of its own) as its `send` does, in the caller's transaction: each job
-- takes what its queue says of retries, and those who wait for jobs of that queue are woken at the commit.
CREATE FUNCTION "enqueue_delivery"("kind" text, "id" text) RETURNS void LANGUAGE plpgsql
	AS $$ BEGIN
		INSERT INTO "pgboss"."job" ("name", "data", "policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
				"expire_seconds", "deletion_seconds", "keep_until")
			SELECT queue."name", jsonb_build_object('kind', "enqueue_delivery"."kind", 'id', "enqueue_delivery"."id"),
				"policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
				"expire_seconds", "deletion_seconds", now() + "retention_seconds" * interval '1 second'
			FROM "pgboss"."queue" AS queue WHERE queue."name" = 'delivery';
		IF NOT FOUND THEN
			RAISE EXCEPTION 'There is no queue of deliveries';
		END IF;
		PERFORM pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), 'delivery');
	END $$;--> statement-breakpoint

-- Whoever answers has it delivered: no transaction can forget to. A job is about a referral, whose answers go in order.
CREATE FUNCTION "deliver_answer"() RETURNS trigger LANGUAGE plpgsql
	AS $$ BEGIN
		PERFORM enqueue_delivery('answers', NEW."referral_id");
		RETURN NULL;
	END $$;--> statement-breakpoint
CREATE TRIGGER "referral_answer_delivered" AFTER INSERT ON "referral_answer" FOR EACH ROW EXECUTE FUNCTION deliver_answer();
