ALTER TABLE "import_run" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;