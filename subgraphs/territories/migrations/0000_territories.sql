CREATE TABLE "commune" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"department_code" text NOT NULL,
	"epci_siren" text,
	"employment_area_code" text,
	"population" integer,
	"postal_codes" text[] NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"position_precision" text,
	CONSTRAINT "commune_position_precision" CHECK ("commune"."position_precision" in ('COMMUNE', 'EPCI')),
	CONSTRAINT "commune_position_whole" CHECK (num_nulls("commune"."latitude", "commune"."longitude", "commune"."position_precision") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "department" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "employment_area" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "epci" (
	"siren" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
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
ALTER TABLE "commune" ADD CONSTRAINT "commune_department_code_department_code_fk" FOREIGN KEY ("department_code") REFERENCES "public"."department"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune" ADD CONSTRAINT "commune_epci_siren_epci_siren_fk" FOREIGN KEY ("epci_siren") REFERENCES "public"."epci"("siren") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune" ADD CONSTRAINT "commune_employment_area_code_employment_area_code_fk" FOREIGN KEY ("employment_area_code") REFERENCES "public"."employment_area"("code") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department" ADD CONSTRAINT "department_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commune_search_name" ON "commune" USING btree ("search_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "commune_department" ON "commune" USING btree ("department_code","code");--> statement-breakpoint
CREATE INDEX "commune_epci" ON "commune" USING btree ("epci_siren","code");--> statement-breakpoint
CREATE INDEX "commune_employment_area" ON "commune" USING btree ("employment_area_code","code");