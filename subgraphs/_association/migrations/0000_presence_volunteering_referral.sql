CREATE TYPE "public"."age_band" AS ENUM('UNDER_26', 'FROM_26_TO_49', 'FROM_50');--> statement-breakpoint
CREATE TYPE "public"."center_activity" AS ENUM('FOOD_AID', 'CLOTHING', 'BABY_CARE', 'STREET_OUTREACH', 'FRENCH_WORKSHOP', 'SCHOOL_SUPPORT', 'JOB_SEARCH_SUPPORT', 'DIGITAL_ACCESS', 'ACCESS_TO_RIGHTS', 'BUDGET_SUPPORT', 'CULTURE_AND_LEISURE', 'HOUSING');--> statement-breakpoint
CREATE TYPE "public"."referral_status" AS ENUM('DRAFT', 'SENT', 'RECEIVED', 'IN_REVIEW', 'INVITED', 'ADMITTED', 'WAITING_LIST', 'REFUSED', 'ENTERED', 'LEFT_EARLY', 'COMPLETED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "public"."support_need" AS ENUM('MOBILITY', 'CHILD_CARE', 'HOUSING', 'DIGITAL', 'READING_WRITING_COUNTING', 'FRENCH_LANGUAGE', 'ADMINISTRATIVE', 'FINANCIAL');--> statement-breakpoint
CREATE TYPE "public"."unit_level" AS ENUM('NATIONAL', 'REGIONAL', 'DEPARTMENTAL', 'LOCAL');--> statement-breakpoint
CREATE TABLE "center" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"unit_id" text NOT NULL,
	"commune" text NOT NULL,
	"department" text NOT NULL,
	"address" text,
	"phone" text,
	"opening_hours" text,
	"activities" "center_activity"[] NOT NULL,
	"own" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_run" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_run_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"importer" text NOT NULL,
	"source" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"read_count" integer DEFAULT 0 NOT NULL,
	"created_count" integer DEFAULT 0 NOT NULL,
	"changed_count" integer DEFAULT 0 NOT NULL,
	"rejected_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"age_band" "age_band",
	"needs" "support_need"[] NOT NULL,
	"center_id" text NOT NULL,
	"last_contact" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"status" "referral_status" NOT NULL,
	"person_id" text NOT NULL,
	"center_id" text NOT NULL,
	"session_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"idempotency_key" text,
	"input_hash" text,
	CONSTRAINT "referral_reference_unique" UNIQUE("reference"),
	CONSTRAINT "referral_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "referral_transition" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "referral_transition_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"referral_id" text NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"from_status" "referral_status",
	"to_status" "referral_status" NOT NULL,
	"idempotency_key" text,
	CONSTRAINT "referral_transition_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "rejected_record" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rejected_record_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"importer" text NOT NULL,
	"source" text NOT NULL,
	"line" integer,
	"record" text NOT NULL,
	"reason" text NOT NULL,
	"mend" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" text PRIMARY KEY NOT NULL,
	"level" "unit_level" NOT NULL,
	"label" text NOT NULL,
	"name" text NOT NULL,
	"siren" text,
	"parent_id" text,
	"departments" text[]
);
--> statement-breakpoint
CREATE TABLE "volunteer_team" (
	"center_id" text NOT NULL,
	"month" date NOT NULL,
	"volunteer_count" integer NOT NULL,
	"trained_to_refer_count" integer NOT NULL,
	"hours" integer NOT NULL,
	CONSTRAINT "volunteer_team_pkey" PRIMARY KEY("center_id","month"),
	CONSTRAINT "volunteer_team_month_check" CHECK (extract(day from "volunteer_team"."month") = 1),
	CONSTRAINT "volunteer_team_trained_check" CHECK ("volunteer_team"."trained_to_refer_count" between 0 and "volunteer_team"."volunteer_count"),
	CONSTRAINT "volunteer_team_hours_check" CHECK ("volunteer_team"."hours" >= 0)
);
--> statement-breakpoint
ALTER TABLE "center" ADD CONSTRAINT "center_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_center_id_center_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."center"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_center_id_center_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."center"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_transition" ADD CONSTRAINT "referral_transition_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_unit_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_team" ADD CONSTRAINT "volunteer_team_center_id_center_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."center"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "center_department_id_index" ON "center" USING btree ("department","id");--> statement-breakpoint
CREATE INDEX "person_center_id_index" ON "person" USING btree ("center_id");--> statement-breakpoint
CREATE INDEX "referral_center_id_latest_index" ON "referral" USING btree ("center_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "referral_session_id_latest_index" ON "referral" USING btree ("session_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "referral_person_id_index" ON "referral" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "referral_transition_referral_id_index" ON "referral_transition" USING btree ("referral_id","id");