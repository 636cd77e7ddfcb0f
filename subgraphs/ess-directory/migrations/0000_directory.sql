CREATE TABLE "import_run" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_run_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"importer" text NOT NULL,
	"source" text NOT NULL,
	"fingerprint" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"position" integer DEFAULT 0 NOT NULL,
	"read_count" integer DEFAULT 0 NOT NULL,
	"created_count" integer DEFAULT 0 NOT NULL,
	"changed_count" integer DEFAULT 0 NOT NULL,
	"rejected_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_opening" (
	"id" text PRIMARY KEY NOT NULL,
	"structure_id" text NOT NULL,
	"rome_code" text,
	"title" text,
	"description" text,
	"contract_type" text,
	"open_post_count" integer NOT NULL,
	"recruiting" boolean NOT NULL,
	"commune_code" text,
	"wanted_profile" text,
	"updated_on" date
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
CREATE TABLE "structure" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"siret" text,
	"signature_siret" text,
	"antenna" boolean NOT NULL,
	"address" text,
	"postal_code" text,
	"commune_code" text,
	"department_code" text,
	"latitude" double precision,
	"longitude" double precision,
	"precision" text,
	"phone" text,
	"email" text,
	"website" text,
	"opening_hours" text,
	"description" text,
	"networks" jsonb,
	"accepts_applications" boolean,
	"open_post_count" integer,
	"updated_on" date
);
--> statement-breakpoint
CREATE TABLE "structure_telling" (
	"structure_id" text NOT NULL,
	"format" text NOT NULL,
	"telling" jsonb NOT NULL,
	CONSTRAINT "structure_telling_key" PRIMARY KEY("structure_id","format")
);
--> statement-breakpoint
ALTER TABLE "job_opening" ADD CONSTRAINT "job_opening_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_opening_of_structure" ON "job_opening" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "structure_position" ON "structure" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "structure_department" ON "structure" USING btree ("department_code");