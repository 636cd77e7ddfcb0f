CREATE TYPE "public"."gender" AS ENUM('WOMAN', 'MAN', 'OTHER');--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "gender" "gender";--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "entered_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "referral" SET "entered_at" = coalesce(
	(SELECT min("at") FROM "referral_transition" WHERE "referral_id" = "referral"."id" AND "to_status" = 'ENTERED'),
	CASE WHEN "status" = 'ENTERED' THEN "updated_at" END
) WHERE "status" IN ('ENTERED', 'LEFT_EARLY', 'COMPLETED');
