CREATE TABLE "accreditation" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text,
	"body_siret" text,
	"body_name" text,
	"scheme" text NOT NULL,
	"area_code" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "accreditation_validity" CHECK ("accreditation"."valid_from" < "accreditation"."valid_to"),
	CONSTRAINT "accreditation_holder" CHECK (num_nonnulls("accreditation"."association", "accreditation"."body_siret") = 1),
	CONSTRAINT "accreditation_body_name" CHECK (("accreditation"."body_siret" is null) = ("accreditation"."body_name" is null))
);
--> statement-breakpoint
CREATE TABLE "accreditation_event" (
	"id" text PRIMARY KEY NOT NULL,
	"accreditation_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"role" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"key" text PRIMARY KEY NOT NULL,
	"input_hash" text NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intake_rule" (
	"provider_siret" text NOT NULL,
	"scheme" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"text" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "intake_rule_pk" PRIMARY KEY("provider_siret","scheme","valid_from"),
	CONSTRAINT "intake_rule_validity" CHECK ("intake_rule"."valid_from" < "intake_rule"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "derogation" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"association" text NOT NULL,
	"scheme" text NOT NULL,
	"provider_siret" text,
	"text" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "derogation_validity" CHECK ("derogation"."valid_from" < "derogation"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "reserved_places" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"association" text NOT NULL,
	"provider_siret" text NOT NULL,
	"scheme" text,
	"places" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "reserved_places_some" CHECK ("reserved_places"."places" > 0),
	CONSTRAINT "reserved_places_validity" CHECK ("reserved_places"."valid_from" < "reserved_places"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "commune_area" (
	"commune_code" text PRIMARY KEY NOT NULL,
	"area_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scheme" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"needs_prescription" boolean NOT NULL,
	"objectives" jsonb NOT NULL,
	"prescribers" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"sources" text[] NOT NULL,
	CONSTRAINT "scheme_validity" CHECK ("scheme"."valid_from" < "scheme"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "scheme_mandatary" (
	"id" text PRIMARY KEY NOT NULL,
	"scheme" text NOT NULL,
	"area_code" text NOT NULL,
	"siret" text NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"sources" text[] NOT NULL,
	CONSTRAINT "scheme_mandatary_validity" CHECK ("scheme_mandatary"."valid_from" < "scheme_mandatary"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "scheme_rule" (
	"id" text PRIMARY KEY NOT NULL,
	"rank" integer NOT NULL,
	"scheme" text NOT NULL,
	"objective" text,
	"hint" text,
	"funder" text,
	"formacodes" text[] NOT NULL,
	"siret" text,
	"valid_from" date,
	"valid_to" date,
	"sources" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trainee_pay_band" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"situation" text NOT NULL,
	"age_from" integer,
	"age_to" integer,
	"monthly_cents_least" integer NOT NULL,
	"monthly_cents_most" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"sources" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_action_scheme" (
	"action_id" text PRIMARY KEY NOT NULL,
	"scheme" text NOT NULL,
	"objective" text
);
--> statement-breakpoint
ALTER TABLE "accreditation" ADD CONSTRAINT "accreditation_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_event" ADD CONSTRAINT "accreditation_event_accreditation_id_accreditation_id_fk" FOREIGN KEY ("accreditation_id") REFERENCES "public"."accreditation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_rule" ADD CONSTRAINT "intake_rule_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derogation" ADD CONSTRAINT "derogation_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reserved_places" ADD CONSTRAINT "reserved_places_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheme_mandatary" ADD CONSTRAINT "scheme_mandatary_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheme_rule" ADD CONSTRAINT "scheme_rule_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_action_scheme" ADD CONSTRAINT "training_action_scheme_action_id_training_action_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."training_action"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_action_scheme" ADD CONSTRAINT "training_action_scheme_scheme_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "public"."scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accreditation_of_scheme" ON "accreditation" USING btree ("scheme","valid_from");--> statement-breakpoint
CREATE INDEX "accreditation_event_of_accreditation" ON "accreditation_event" USING btree ("accreditation_id","at");--> statement-breakpoint
CREATE INDEX "derogation_of_agreement" ON "derogation" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "derogation_of_provider" ON "derogation" USING btree ("provider_siret");--> statement-breakpoint
CREATE INDEX "reserved_places_of_agreement" ON "reserved_places" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "reserved_places_of_provider" ON "reserved_places" USING btree ("provider_siret");--> statement-breakpoint
CREATE INDEX "scheme_mandatary_of_scheme" ON "scheme_mandatary" USING btree ("scheme","area_code","valid_from");--> statement-breakpoint
CREATE INDEX "training_action_scheme_of_scheme" ON "training_action_scheme" USING btree ("scheme","objective");--> statement-breakpoint
CREATE INDEX "session_of_provider" ON "session" USING btree ("provider_siret","start_date","id");--> statement-breakpoint

-- The Region's reach, and that of somebody of an association.
CREATE FUNCTION "reaches_region"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' IN ('everything', 'region'), false) $$;--> statement-breakpoint
CREATE FUNCTION "reached_membership"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'member' THEN reach() ->> 'association' END $$;--> statement-breakpoint
CREATE FUNCTION "reaches_what_is_published"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' IN ('anybody', 'member', 'provider'), false) $$;--> statement-breakpoint

-- That a body may prescribe is public; of an association, it is the association's and the Region's to know.
ALTER TABLE "accreditation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accreditation" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "accreditation_of_region" ON "accreditation" USING ((SELECT reaches_region()));--> statement-breakpoint
CREATE POLICY "accreditation_of_association" ON "accreditation" FOR SELECT
	USING ("association" = (SELECT reached_membership()));--> statement-breakpoint
CREATE POLICY "accreditation_of_bodies" ON "accreditation" FOR SELECT
	USING ("body_siret" IS NOT NULL AND (SELECT reaches_what_is_published()));--> statement-breakpoint

-- Read by the Region and the holder, added by the Region, changed and deleted by nobody.
ALTER TABLE "accreditation_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accreditation_event" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "accreditation_event_of_region" ON "accreditation_event" FOR SELECT
	USING ((SELECT reaches_region()));--> statement-breakpoint
CREATE POLICY "accreditation_event_of_holder" ON "accreditation_event" FOR SELECT
	USING (EXISTS (SELECT 1 FROM "accreditation" WHERE "accreditation"."id" = "accreditation_id"
		AND ("association" = (SELECT reached_membership()) OR "body_siret" = (SELECT reached_provider()))));--> statement-breakpoint
CREATE POLICY "accreditation_event_added" ON "accreditation_event" FOR INSERT
	WITH CHECK ((SELECT reaches_region()));--> statement-breakpoint

-- What an agreement gives concerns its association, the provider and the Region; it comes by import.
ALTER TABLE "reserved_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reserved_places" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "reserved_places_of_programs" ON "reserved_places" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "reserved_places_of_concerned" ON "reserved_places" FOR SELECT
	USING ((SELECT reaches_region()) OR "association" = (SELECT reached_membership())
		OR "provider_siret" = (SELECT reached_provider()));--> statement-breakpoint
ALTER TABLE "derogation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "derogation" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "derogation_of_programs" ON "derogation" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "derogation_of_concerned" ON "derogation" FOR SELECT
	USING ((SELECT reaches_region()) OR "association" = (SELECT reached_membership())
		OR "provider_siret" = (SELECT reached_provider()));--> statement-breakpoint

-- Read by everybody, written by the provider alone.
ALTER TABLE "intake_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "intake_rule" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "intake_rule_of_provider" ON "intake_rule"
	USING ((SELECT reaches_everything()) OR "provider_siret" = (SELECT reached_provider()));--> statement-breakpoint
CREATE POLICY "intake_rule_published" ON "intake_rule" FOR SELECT USING (true);--> statement-breakpoint

-- Whoever writes by mutation may use a key once.
ALTER TABLE "idempotency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "idempotency_of_callers" ON "idempotency"
	USING ((SELECT reaches_region()) OR (SELECT reached_provider()) IS NOT NULL);
