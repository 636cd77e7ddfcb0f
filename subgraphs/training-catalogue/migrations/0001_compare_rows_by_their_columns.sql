ALTER TABLE "place" DROP COLUMN "content_hash";--> statement-breakpoint
ALTER TABLE "provider" DROP COLUMN "content_hash";--> statement-breakpoint
ALTER TABLE "session" DROP COLUMN "content_hash";--> statement-breakpoint
ALTER TABLE "training" DROP COLUMN "content_hash";--> statement-breakpoint
ALTER TABLE "training_action" DROP COLUMN "content_hash";