-- How far whoever asks reaches, as the program says it in each transaction; nothing where it says nothing.
CREATE FUNCTION "reach"() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('tresse.reach', true), '')::jsonb $$;--> statement-breakpoint
CREATE FUNCTION "reaches_everything"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' = 'everything', false) $$;--> statement-breakpoint
CREATE FUNCTION "reaches_anything"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' IN ('everything', 'departments', 'centers'), false) $$;--> statement-breakpoint
CREATE FUNCTION "reachable_centers"() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind'
		WHEN 'centers' THEN ARRAY(SELECT jsonb_array_elements_text(reach() -> 'centers'))
		WHEN 'departments' THEN ARRAY(SELECT "id" FROM "center"
			WHERE "department" IN (SELECT jsonb_array_elements_text(reach() -> 'departments')))
		ELSE '{}'::text[] END $$;--> statement-breakpoint

-- Each function is asked once a statement, not once a row: hence (SELECT ...).
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "person" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "person_within_reach" ON "person"
	USING ((SELECT reaches_everything()) OR "center_id" = ANY ((SELECT reachable_centers())::text[]));--> statement-breakpoint
ALTER TABLE "referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "referral_within_reach" ON "referral"
	USING ((SELECT reaches_everything()) OR "center_id" = ANY ((SELECT reachable_centers())::text[]));--> statement-breakpoint
ALTER TABLE "notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notice" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "notice_within_reach" ON "notice"
	USING ((SELECT reaches_everything()) OR "center_id" = ANY ((SELECT reachable_centers())::text[]));--> statement-breakpoint

-- What belongs to a referral or a person is reached with it.
ALTER TABLE "referral_transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral_transition" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "referral_transition_within_reach" ON "referral_transition"
	USING ((SELECT reaches_everything()) OR EXISTS (SELECT 1 FROM "referral" WHERE "referral"."id" = "referral_id"));--> statement-breakpoint
ALTER TABLE "legal_basis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "legal_basis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "legal_basis_within_reach" ON "legal_basis"
	USING ((SELECT reaches_everything()) OR EXISTS (SELECT 1 FROM "person" WHERE "person"."id" = "person_id"));--> statement-breakpoint
ALTER TABLE "retention_warning" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "retention_warning" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "retention_warning_within_reach" ON "retention_warning"
	USING ((SELECT reaches_everything()) OR EXISTS (SELECT 1 FROM "person" WHERE "person"."id" = "person_id"));--> statement-breakpoint

-- Whoever reaches anybody may use a key once and write down an erasure; only programs read who was erased.
ALTER TABLE "idempotency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "idempotency_of_callers" ON "idempotency" USING ((SELECT reaches_anything()));--> statement-breakpoint
ALTER TABLE "erased_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "erased_person" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "erased_person_of_programs" ON "erased_person" USING ((SELECT reaches_everything()));--> statement-breakpoint
CREATE POLICY "erased_person_of_callers" ON "erased_person" FOR INSERT WITH CHECK ((SELECT reaches_anything()));--> statement-breakpoint

-- What a file told of people, and the audit, are for programs alone.
ALTER TABLE "rejected_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rejected_record" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rejected_record_of_programs" ON "rejected_record" USING ((SELECT reaches_everything()));--> statement-breakpoint
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_entry" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "audit_entry_of_programs" ON "audit_entry" USING ((SELECT reaches_everything()));--> statement-breakpoint
ALTER TABLE "audit_chain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_chain" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "audit_chain_of_programs" ON "audit_chain" USING ((SELECT reaches_everything()));--> statement-breakpoint
ALTER TABLE "audit_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_head" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "audit_head_of_programs" ON "audit_head" USING ((SELECT reaches_everything()));--> statement-breakpoint
ALTER TABLE "audit_person_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_person_key" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "audit_person_key_of_programs" ON "audit_person_key" USING ((SELECT reaches_everything()));
