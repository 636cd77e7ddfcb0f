-- Jobs take their heartbeat from their queue too, as `send` has it: one whose process was killed is given to another when
-- that is missed, long before the time in which it must be done has passed.
CREATE OR REPLACE FUNCTION "enqueue"("queue" text, "kind" text, "id" text) RETURNS void LANGUAGE plpgsql
	AS $$ BEGIN
		INSERT INTO "pgboss"."job" ("name", "data", "policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
				"expire_seconds", "heartbeat_seconds", "deletion_seconds", "keep_until")
			SELECT one."name", jsonb_build_object('kind', "enqueue"."kind", 'id', "enqueue"."id"),
				"policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
				"expire_seconds", "heartbeat_seconds", "deletion_seconds", now() + "retention_seconds" * interval '1 second'
			FROM "pgboss"."queue" AS one WHERE one."name" = "enqueue"."queue";
		IF NOT FOUND THEN
			RAISE EXCEPTION 'There is no such queue';
		END IF;
		PERFORM pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), "enqueue"."queue");
	END $$;
