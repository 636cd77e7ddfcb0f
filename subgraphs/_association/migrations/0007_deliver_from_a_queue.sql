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

-- Whoever writes a notice has it delivered, whatever the reason: no transaction can forget to.
CREATE FUNCTION "deliver_notice"() RETURNS trigger LANGUAGE plpgsql
	AS $$ BEGIN
		PERFORM enqueue_delivery('notice', NEW."id");
		RETURN NULL;
	END $$;--> statement-breakpoint
CREATE TRIGGER "notice_delivered" AFTER INSERT ON "notice" FOR EACH ROW EXECUTE FUNCTION deliver_notice();
