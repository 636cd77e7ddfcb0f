-- How far whoever asks reaches, as the program says it in each transaction; nothing where it says nothing.
CREATE FUNCTION "reach"() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('tresse.reach', true), '')::jsonb $$;--> statement-breakpoint
CREATE FUNCTION "reaches_everything"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT coalesce(reach() ->> 'kind' = 'everything', false) $$;--> statement-breakpoint
CREATE FUNCTION "reached_provider"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'provider' THEN reach() ->> 'provider' END $$;--> statement-breakpoint
CREATE FUNCTION "reached_association"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT CASE reach() ->> 'kind' WHEN 'association' THEN reach() ->> 'association' END $$;--> statement-breakpoint

-- A provider reads what was sent to it until consent is withdrawn; an association writes and reads what it sent.
ALTER TABLE "received_referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "received_referral" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "received_referral_of_provider" ON "received_referral" FOR SELECT
	USING ("provider_siret" = (SELECT reached_provider()) AND "hidden_at" IS NULL);--> statement-breakpoint
CREATE POLICY "received_referral_of_association" ON "received_referral"
	USING ((SELECT reaches_everything()) OR "association" = (SELECT reached_association()));--> statement-breakpoint
ALTER TABLE "inbox_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inbox_event" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "inbox_event_of_association" ON "inbox_event"
	USING ((SELECT reaches_everything()) OR "association" = (SELECT reached_association()));--> statement-breakpoint

-- What a file told, persons of contact among it, and the audit are for programs alone.
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
