-- These repeat what the action says, or are made from the offer: to look each up again was half the time of an import.
ALTER TABLE "session" DROP CONSTRAINT "session_training_id_training_id_fk";
--> statement-breakpoint
ALTER TABLE "session" DROP CONSTRAINT "session_provider_siret_provider_siret_fk";
--> statement-breakpoint
ALTER TABLE "session" DROP CONSTRAINT "session_place_id_place_id_fk";
--> statement-breakpoint
ALTER TABLE "session_search" DROP CONSTRAINT "session_search_session_id_session_id_fk";
--> statement-breakpoint
ALTER TABLE "training_text" DROP CONSTRAINT "training_text_training_id_training_id_fk";
--> statement-breakpoint
-- New rows bear the time of their import without a call of a trigger for each.
ALTER TABLE "session" ALTER COLUMN "changed_at" SET DEFAULT case when importing_run() is not null then now() end;--> statement-breakpoint
ALTER TABLE "training" ALTER COLUMN "changed_at" SET DEFAULT case when importing_run() is not null then now() end;--> statement-breakpoint
ALTER TABLE "training_action" ALTER COLUMN "changed_at" SET DEFAULT case when importing_run() is not null then now() end;--> statement-breakpoint
DROP TRIGGER "training_stamp" ON "training";--> statement-breakpoint
CREATE TRIGGER "training_stamp" BEFORE UPDATE ON "training" FOR EACH ROW EXECUTE FUNCTION stamp_change();--> statement-breakpoint
DROP TRIGGER "training_action_stamp" ON "training_action";--> statement-breakpoint
CREATE TRIGGER "training_action_stamp" BEFORE UPDATE ON "training_action" FOR EACH ROW EXECUTE FUNCTION stamp_change();--> statement-breakpoint
DROP TRIGGER "session_stamp" ON "session";--> statement-breakpoint
CREATE TRIGGER "session_stamp" BEFORE UPDATE ON "session" FOR EACH ROW EXECUTE FUNCTION stamp_change();
