CREATE TYPE "public"."agreement_kind" AS ENUM('CHARTER', 'CONVENTION');--> statement-breakpoint
CREATE TYPE "public"."agreement_state" AS ENUM('DRAFT', 'SIGNED', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."membership_state" AS ENUM('CANDIDATE', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'LEFT');--> statement-breakpoint
CREATE TABLE "agreement" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "agreement_kind" NOT NULL,
	"title" text NOT NULL,
	"state" "agreement_state" NOT NULL,
	"parent_id" text,
	"voted_on" date,
	"signed_on" date,
	"term_from" date,
	"term_to" date,
	"fictional" boolean NOT NULL,
	CONSTRAINT "agreement_term" CHECK ("agreement"."term_from" < "agreement"."term_to"),
	CONSTRAINT "agreement_not_its_own_parent" CHECK ("agreement"."parent_id" <> "agreement"."id")
);
--> statement-breakpoint
CREATE TABLE "agreement_axis" (
	"agreement_id" text NOT NULL,
	"rank" integer NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "agreement_axis_agreement_id_rank_pk" PRIMARY KEY("agreement_id","rank")
);
--> statement-breakpoint
CREATE TABLE "association" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"state" "membership_state" NOT NULL,
	"fictional" boolean NOT NULL,
	"notice" text,
	"siren" text,
	"rna" text,
	CONSTRAINT "association_fictional_notice" CHECK (not "association"."fictional" or "association"."notice" is not null)
);
--> statement-breakpoint
CREATE TABLE "signatory" (
	"agreement_id" text NOT NULL,
	"rank" integer NOT NULL,
	"name" text NOT NULL,
	"association_id" text,
	CONSTRAINT "signatory_agreement_id_rank_pk" PRIMARY KEY("agreement_id","rank"),
	CONSTRAINT "signatory_association_once" UNIQUE("association_id","agreement_id")
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
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_parent_id_agreement_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_axis" ADD CONSTRAINT "agreement_axis_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatory" ADD CONSTRAINT "signatory_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatory" ADD CONSTRAINT "signatory_association_id_association_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_parent" ON "agreement" USING btree ("parent_id");