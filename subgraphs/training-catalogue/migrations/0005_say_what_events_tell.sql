ALTER TABLE "inbox_event" ADD COLUMN "referral_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "inbox_event" ADD COLUMN "kind" text NOT NULL;--> statement-breakpoint
CREATE INDEX "inbox_event_of_referral" ON "inbox_event" USING btree ("referral_id");