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
CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"address" text,
	"postal_code" text,
	"commune_code" text,
	"department_code" text,
	"latitude" double precision,
	"longitude" double precision,
	"precision" text,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider" (
	"siret" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"name" text,
	"activity_number" text,
	"phone" text,
	"email" text,
	"content_hash" text NOT NULL
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
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"action_id" text NOT NULL,
	"training_id" text NOT NULL,
	"provider_siret" text NOT NULL,
	"place_id" text,
	"start_date" text,
	"end_date" text,
	"recruitment_state" text,
	"last_entry_day" date,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"provider_siret" text NOT NULL,
	"title" text,
	"title_key" text NOT NULL,
	"objective" text,
	"certifying" boolean,
	"formacodes" jsonb NOT NULL,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_action" (
	"id" text PRIMARY KEY NOT NULL,
	"training_id" text NOT NULL,
	"place_id" text,
	"delivery_mode" text,
	"entry_mode" text,
	"entry_level_required" boolean,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_action_id_training_action_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."training_action"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."training"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_provider_siret_provider_siret_fk" FOREIGN KEY ("provider_siret") REFERENCES "public"."provider"("siret") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training" ADD CONSTRAINT "training_provider_siret_provider_siret_fk" FOREIGN KEY ("provider_siret") REFERENCES "public"."provider"("siret") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_action" ADD CONSTRAINT "training_action_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."training"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_action" ADD CONSTRAINT "training_action_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "place_position" ON "place" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "place_department" ON "place" USING btree ("department_code");--> statement-breakpoint
CREATE INDEX "session_of_action" ON "session" USING btree ("action_id","start_date");--> statement-breakpoint
CREATE INDEX "session_open_at_place" ON "session" USING btree ("place_id","last_entry_day") WHERE "session"."last_entry_day" is not null;--> statement-breakpoint
CREATE INDEX "training_of_provider" ON "training" USING btree ("provider_siret","title_key","id");--> statement-breakpoint
CREATE INDEX "training_action_of_training" ON "training_action" USING btree ("training_id");