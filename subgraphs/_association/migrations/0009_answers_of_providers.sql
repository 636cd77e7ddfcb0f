CREATE TYPE "public"."referral_reason" AS ENUM('UNREACHABLE', 'ABSENT', 'NOT_ELIGIBLE', 'PREREQUISITES_MISSING', 'LANGUAGE_LEVEL', 'SESSION_FULL', 'SESSION_CANCELLED', 'MOBILITY', 'CHILD_CARE', 'OTHER_BARRIER', 'IN_EMPLOYMENT', 'OTHER_TRAINING', 'NOT_INTERESTED', 'DUPLICATE', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."set_aside_reason" AS ENUM('NOT_POSSIBLE', 'INCOMPLETE');--> statement-breakpoint
CREATE TYPE "public"."training_outcome" AS ENUM('CERTIFIED', 'PARTLY_CERTIFIED', 'NOT_CERTIFIED');--> statement-breakpoint
CREATE TABLE "answer_event" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"status" "referral_status" NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"set_aside" "set_aside_reason",
	"told" jsonb,
	CONSTRAINT "answer_event_sequence_unique" UNIQUE("referral_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "referral_transition" ADD COLUMN "reason" "referral_reason";--> statement-breakpoint
ALTER TABLE "referral_transition" ADD COLUMN "outcome" "training_outcome";--> statement-breakpoint
ALTER TABLE "referral_transition" ADD COLUMN "meeting_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "referral_transition" ADD COLUMN "meeting_place" text;--> statement-breakpoint
ALTER TABLE "answer_event" ADD CONSTRAINT "answer_event_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_transition" ADD CONSTRAINT "referral_transition_meeting_check" CHECK (("referral_transition"."meeting_at" is null) = ("referral_transition"."meeting_place" is null));--> statement-breakpoint

-- What belongs to a referral is reached with it.
ALTER TABLE "answer_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answer_event" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "answer_event_within_reach" ON "answer_event"
	USING ((SELECT reaches_everything()) OR EXISTS (SELECT 1 FROM "referral" WHERE "referral"."id" = "referral_id"));
