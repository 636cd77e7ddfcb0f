CREATE TABLE "audit_chain" (
	"id" integer PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
INSERT INTO "audit_chain" VALUES (1, 0, '');--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"request_id" text NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"association" text,
	"purpose" text NOT NULL,
	"action" text NOT NULL,
	"fields" text[] NOT NULL,
	"people" text[] NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"hash" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_person_key" (
	"subject_hash" text PRIMARY KEY NOT NULL,
	"key" text
);
--> statement-breakpoint
CREATE TABLE "inbox_event" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "received_referral" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text NOT NULL,
	"provider_siret" text NOT NULL,
	"session_id" text NOT NULL,
	"center_id" text NOT NULL,
	"reference" text NOT NULL,
	"orienting_body" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"hidden_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "received_referral_of_provider" ON "received_referral" USING btree ("provider_siret","received_at" DESC NULLS LAST,"id" DESC NULLS LAST);