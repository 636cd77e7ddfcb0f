CREATE TABLE "answer_link" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" text NOT NULL,
	"provider_siret" text NOT NULL,
	"step" integer NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"token_hash" text,
	"expires_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "answer_link_token_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "answer_link" ADD CONSTRAINT "answer_link_referral_id_received_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_link_of_referral" ON "answer_link" USING btree ("referral_id","asked_at");--> statement-breakpoint

-- Whoever writes of a referral asks for links to it, to the provider to which it was sent and to nobody else; who has a link
-- sees that one alone, a provider its own, and only the program that mails them writes into them.
CREATE FUNCTION "reached_link"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'answer-link' THEN reach() ->> 'tokenHash' END $$;--> statement-breakpoint
ALTER TABLE "answer_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answer_link" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "answer_link_of_programs" ON "answer_link" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "answer_link_of_provider" ON "answer_link" FOR SELECT
	USING ("provider_siret" = (SELECT reached_provider()));--> statement-breakpoint
CREATE POLICY "answer_link_of_token" ON "answer_link" FOR SELECT
	USING ("token_hash" = (SELECT reached_link()));--> statement-breakpoint
CREATE POLICY "answer_link_added" ON "answer_link" FOR INSERT
	WITH CHECK ("token_hash" IS NULL AND EXISTS (SELECT 1 FROM "received_referral" AS copy WHERE copy."id" = "referral_id"
		AND copy."provider_siret" = "answer_link"."provider_siret"));--> statement-breakpoint

-- Puts a job into a queue, as `enqueue_delivery` did into the one of deliveries.
CREATE FUNCTION "enqueue"("queue" text, "kind" text, "id" text) RETURNS void LANGUAGE plpgsql
	AS $$ BEGIN
		INSERT INTO "pgboss"."job" ("name", "data", "policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
				"expire_seconds", "deletion_seconds", "keep_until")
			SELECT one."name", jsonb_build_object('kind', "enqueue"."kind", 'id', "enqueue"."id"),
				"policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
				"expire_seconds", "deletion_seconds", now() + "retention_seconds" * interval '1 second'
			FROM "pgboss"."queue" AS one WHERE one."name" = "enqueue"."queue";
		IF NOT FOUND THEN
			RAISE EXCEPTION 'There is no such queue';
		END IF;
		PERFORM pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), "enqueue"."queue");
	END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "enqueue_delivery"("kind" text, "id" text) RETURNS void LANGUAGE sql
	AS $$ SELECT enqueue('delivery', "kind", "id") $$;--> statement-breakpoint

-- Whoever asks for a link has it mailed: no transaction can forget to.
CREATE FUNCTION "mail_answer_link"() RETURNS trigger LANGUAGE plpgsql
	AS $$ BEGIN
		PERFORM enqueue('mail', 'answer-link', NEW."id"::text);
		RETURN NULL;
	END $$;--> statement-breakpoint
CREATE TRIGGER "answer_link_mailed" AFTER INSERT ON "answer_link" FOR EACH ROW EXECUTE FUNCTION mail_answer_link();
