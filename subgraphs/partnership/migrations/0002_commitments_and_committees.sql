CREATE TYPE "public"."commitment_state" AS ENUM('NOT_STARTED', 'UNDER_WAY', 'KEPT', 'NOT_KEPT');--> statement-breakpoint
CREATE TYPE "public"."committee_kind" AS ENUM('STEERING', 'TECHNICAL');--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"association_id" text NOT NULL,
	"axis" integer,
	"title" text NOT NULL,
	"unit" text,
	"target" double precision,
	"reached" double precision,
	"due_on" date,
	"state" "commitment_state" NOT NULL,
	"as_of" date NOT NULL,
	CONSTRAINT "commitment_counts_something" CHECK ("commitment"."unit" is not null or "commitment"."target" is null and "commitment"."reached" is null)
);
--> statement-breakpoint
CREATE TABLE "committee_meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"committee" "committee_kind" NOT NULL,
	"day" date NOT NULL,
	"place" text
);
--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_association_id_association_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_meeting" ADD CONSTRAINT "committee_meeting_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitment_of_agreement" ON "commitment" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "committee_meeting_of_agreement" ON "committee_meeting" USING btree ("agreement_id","committee","day");--> statement-breakpoint

-- How far whoever asks reaches: a program everywhere, the Region, or the members of one association.
CREATE FUNCTION "reach"() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('tresse.reach', true), '')::jsonb $$;--> statement-breakpoint
CREATE FUNCTION "reaches_everything"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' = 'everything', false) $$;--> statement-breakpoint
CREATE FUNCTION "reaches_region"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' IN ('everything', 'region'), false) $$;--> statement-breakpoint
CREATE FUNCTION "reached_membership"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'member' THEN reach() ->> 'association' END $$;--> statement-breakpoint

-- A commitment is the Region's and its association's to know, a meeting the Region's and the signatories'. Both come by import.
ALTER TABLE "commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "commitment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "commitment_of_programs" ON "commitment" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "commitment_of_concerned" ON "commitment" FOR SELECT
	USING ((SELECT reaches_region()) OR "association_id" = (SELECT reached_membership()));--> statement-breakpoint
ALTER TABLE "committee_meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "committee_meeting" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "committee_meeting_of_programs" ON "committee_meeting" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "committee_meeting_of_concerned" ON "committee_meeting" FOR SELECT
	USING ((SELECT reaches_region()) OR EXISTS (SELECT 1 FROM "signatory"
		WHERE "signatory"."agreement_id" = "committee_meeting"."agreement_id"
			AND "signatory"."association_id" = (SELECT reached_membership())));
