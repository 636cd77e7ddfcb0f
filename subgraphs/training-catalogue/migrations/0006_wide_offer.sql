CREATE TABLE "catalogue_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalogue_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" bigint NOT NULL,
	"entity" text NOT NULL,
	"entity_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_seen" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_seen_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" bigint NOT NULL,
	"entity" text NOT NULL,
	"ids" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_quality" (
	"provider_siret" text NOT NULL,
	"source" text NOT NULL,
	"run_id" bigint NOT NULL,
	"score" integer NOT NULL,
	"criteria" jsonb NOT NULL,
	CONSTRAINT "provider_quality_pk" PRIMARY KEY("provider_siret","source")
);
--> statement-breakpoint
CREATE TABLE "action_funding" (
	"action_id" text NOT NULL,
	"rank" integer NOT NULL,
	"funder" text NOT NULL,
	"places" integer,
	CONSTRAINT "action_funding_pk" PRIMARY KEY("action_id","rank")
);
--> statement-breakpoint
CREATE TABLE "certification" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_certification" (
	"training_id" text NOT NULL,
	"certification_id" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "training_certification_pk" PRIMARY KEY("training_id","rank")
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "told" jsonb;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "rank" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "source_updated_on" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "gone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "expected_results" text;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "content" text;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "goal" text;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "entry_level" text;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "exit_level" text;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "rome_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "told" jsonb;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "rank" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "source_updated_on" text;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "training" ADD COLUMN "gone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "publics" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "public_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "accessibility" text;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "costs_may_be_covered" boolean;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "hours" integer;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "price_cents" integer;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "scheme_hints" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "likeness" text;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "told" jsonb;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "rank" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "source_updated_on" text;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "training_action" ADD COLUMN "gone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "provider_quality" ADD CONSTRAINT "provider_quality_provider_siret_provider_siret_fk" FOREIGN KEY ("provider_siret") REFERENCES "public"."provider"("siret") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_funding" ADD CONSTRAINT "action_funding_action_id_training_action_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."training_action"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_certification" ADD CONSTRAINT "training_certification_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."training"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_certification" ADD CONSTRAINT "training_certification_certification_id_certification_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certification"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_event_of_entity" ON "catalogue_event" USING btree ("entity_id","id");--> statement-breakpoint
CREATE INDEX "import_seen_of_run" ON "import_seen" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "training_certification_of_certification" ON "training_certification" USING btree ("certification_id");--> statement-breakpoint
CREATE INDEX "training_action_likeness" ON "training_action" USING btree ("likeness");--> statement-breakpoint

-- Which import writes, as it says in each transaction; null for whoever else writes.
CREATE FUNCTION "importing_run"() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('tresse.import_run', true), '')::bigint $$;--> statement-breakpoint

-- Rows that an import really inserts or changes bear its time, and are told as events, however they are written.
CREATE FUNCTION "stamp_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF importing_run() IS NOT NULL THEN NEW.changed_at := now(); END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION "tell_created"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO catalogue_event (run_id, entity, entity_id, kind, at)
	SELECT importing_run(), TG_ARGV[0], id, 'CREATED', now() FROM after_rows WHERE importing_run() IS NOT NULL;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "tell_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO catalogue_event (run_id, entity, entity_id, kind, at)
	SELECT importing_run(), TG_ARGV[0], later.id, CASE
		WHEN later.gone_at IS NOT NULL THEN 'GONE'
		WHEN earlier.gone_at IS NOT NULL THEN 'CREATED'
		WHEN to_jsonb(later) ->> 'recruitment_state' = 'CLOSED' AND to_jsonb(earlier) ->> 'recruitment_state' IS DISTINCT FROM 'CLOSED' THEN 'CLOSED'
		ELSE 'CHANGED' END, now()
	FROM after_rows AS later JOIN before_rows AS earlier USING (id) WHERE importing_run() IS NOT NULL;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "training_stamp" BEFORE INSERT OR UPDATE ON "training" FOR EACH ROW EXECUTE FUNCTION stamp_change();--> statement-breakpoint
CREATE TRIGGER "training_action_stamp" BEFORE INSERT OR UPDATE ON "training_action" FOR EACH ROW EXECUTE FUNCTION stamp_change();--> statement-breakpoint
CREATE TRIGGER "session_stamp" BEFORE INSERT OR UPDATE ON "session" FOR EACH ROW EXECUTE FUNCTION stamp_change();--> statement-breakpoint
CREATE TRIGGER "training_created" AFTER INSERT ON "training" REFERENCING NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION tell_created('training');--> statement-breakpoint
CREATE TRIGGER "training_action_created" AFTER INSERT ON "training_action" REFERENCING NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION tell_created('action');--> statement-breakpoint
CREATE TRIGGER "session_created" AFTER INSERT ON "session" REFERENCING NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION tell_created('session');--> statement-breakpoint
CREATE TRIGGER "training_changed" AFTER UPDATE ON "training" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION tell_changed('training');--> statement-breakpoint
CREATE TRIGGER "training_action_changed" AFTER UPDATE ON "training_action" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION tell_changed('action');--> statement-breakpoint
CREATE TRIGGER "session_changed" AFTER UPDATE ON "session" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
	FOR EACH STATEMENT EXECUTE FUNCTION tell_changed('session');
