CREATE TABLE "frozen_counts" (
	"quarter" text NOT NULL,
	"association" text NOT NULL,
	"counts" jsonb NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "frozen_counts_pkey" PRIMARY KEY("quarter","association")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" text PRIMARY KEY NOT NULL,
	"quarter" text NOT NULL,
	"version" integer NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"threshold" integer NOT NULL,
	"contributors" text[] NOT NULL,
	"missing_partners" text[] NOT NULL,
	"referrals_by_stage" jsonb NOT NULL,
	"entries" jsonb NOT NULL,
	CONSTRAINT "release_quarter_version_unique" UNIQUE("quarter","version")
);
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is frozen', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER "frozen_counts_frozen" BEFORE UPDATE OR DELETE ON "frozen_counts" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "release_frozen" BEFORE UPDATE OR DELETE ON "release" FOR EACH ROW EXECUTE FUNCTION refuse_change();
