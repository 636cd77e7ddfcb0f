CREATE TYPE "public"."erasure_reason" AS ENUM('REQUEST', 'RETENTION');--> statement-breakpoint
CREATE TYPE "public"."legal_basis_kind" AS ENUM('CONSENT', 'LEGITIMATE_INTEREST', 'PUBLIC_TASK');--> statement-breakpoint
CREATE TYPE "public"."notice_kind" AS ENUM('CONSENT_WITHDRAWN', 'PERSON_ERASED');--> statement-breakpoint
CREATE TYPE "public"."orienting_body_kind" AS ENUM('FRANCE_TRAVAIL', 'MISSION_LOCALE', 'CAP_EMPLOI', 'DEPARTMENT', 'CCAS', 'PLIE', 'CHRS', 'ASE', 'CAARUD', 'CIDFF', 'CSAPA', 'PENSION', 'PJJ', 'PREVENTION', 'SPIP', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."purpose" AS ENUM('ACCOMPANIMENT', 'TRAINING_REFERRAL', 'DIRECT_CONTACT', 'STATISTICS');--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'CONSENT_WITHDRAWN';--> statement-breakpoint
CREATE TABLE "audit_chain" (
	"id" integer PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "erased_person" (
	"person_hash" text PRIMARY KEY NOT NULL,
	"reason" "erasure_reason" NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"key" text PRIMARY KEY NOT NULL,
	"input_hash" text NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_basis" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "legal_basis_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"purpose" "purpose" NOT NULL,
	"kind" "legal_basis_kind" NOT NULL,
	"wording_version" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "legal_basis_wording_check" CHECK (("legal_basis"."kind" = 'CONSENT') = ("legal_basis"."wording_version" is not null)),
	CONSTRAINT "legal_basis_withdrawn_check" CHECK ("legal_basis"."kind" = 'CONSENT' or "legal_basis"."withdrawn_at" is null)
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "notice_kind" NOT NULL,
	"referral_id" text NOT NULL,
	"center_id" text NOT NULL,
	"recipient" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "retention_warning" (
	"person_id" text PRIMARY KEY NOT NULL,
	"warned_at" timestamp (3) with time zone NOT NULL,
	"due_on" date NOT NULL
);
--> statement-breakpoint
INSERT INTO "audit_chain" VALUES (1, 0, '');--> statement-breakpoint
INSERT INTO "idempotency" SELECT "idempotency_key", "input_hash", "id", "created_at" FROM "referral"
	WHERE "idempotency_key" IS NOT NULL AND "input_hash" IS NOT NULL;--> statement-breakpoint
INSERT INTO "idempotency" SELECT "idempotency_key",
	translate(encode(sha256(convert_to('["' || "referral_id" || '"]', 'UTF8')), 'base64'), '+/=', '-_'), "referral_id", "at"
	FROM "referral_transition" WHERE "idempotency_key" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "referral" DROP CONSTRAINT "referral_idempotency_key_unique";--> statement-breakpoint
ALTER TABLE "referral_transition" DROP CONSTRAINT "referral_transition_idempotency_key_unique";--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "orienting_body" "orienting_body_kind";--> statement-breakpoint
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_warning" ADD CONSTRAINT "retention_warning_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "legal_basis_in_force_unique" ON "legal_basis" USING btree ("person_id","purpose") WHERE "legal_basis"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "legal_basis_person_id_index" ON "legal_basis" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notice_open_index" ON "notice" USING btree ("due_at","id") WHERE "notice"."acknowledged_at" is null;--> statement-breakpoint
CREATE INDEX "notice_referral_id_index" ON "notice" USING btree ("referral_id");--> statement-breakpoint
ALTER TABLE "referral" DROP COLUMN "idempotency_key";--> statement-breakpoint
ALTER TABLE "referral" DROP COLUMN "input_hash";--> statement-breakpoint
ALTER TABLE "referral_transition" DROP COLUMN "idempotency_key";