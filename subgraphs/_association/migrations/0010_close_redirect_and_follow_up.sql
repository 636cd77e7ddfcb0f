CREATE TYPE "public"."answer_author" AS ENUM('PROVIDER', 'PRESCRIBER', 'SYSTEM');--> statement-breakpoint
CREATE TYPE "public"."follow_up_situation" AS ENUM('EMPLOYED', 'EMPLOYED_IN_INTEGRATION', 'SELF_EMPLOYED', 'IN_TRAINING', 'JOB_SEEKING', 'INACTIVE', 'NOT_REACHED');--> statement-breakpoint
ALTER TYPE "public"."notice_kind" ADD VALUE 'CANCELLED';--> statement-breakpoint
ALTER TYPE "public"."notice_kind" ADD VALUE 'EXPIRED';--> statement-breakpoint
ALTER TYPE "public"."notice_kind" ADD VALUE 'SUPERSEDED';--> statement-breakpoint
ALTER TYPE "public"."notice_kind" ADD VALUE 'REMINDER';--> statement-breakpoint
ALTER TYPE "public"."referral_reason" ADD VALUE 'SESSION_MOVED' BEFORE 'MOBILITY';--> statement-breakpoint
ALTER TABLE "answer_event" ADD COLUMN "by" "answer_author" DEFAULT 'PROVIDER' NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_event" ADD COLUMN "at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "supersedes_id" text;--> statement-breakpoint
ALTER TABLE "referral_transition" ADD COLUMN "situation" "follow_up_situation";--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_supersedes_id_referral_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."referral"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_status_index" ON "referral" USING btree ("status","updated_at");--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_supersedes_unique" UNIQUE("supersedes_id");