-- Says the same of each row as before, in a form of which Postgres makes a hash once a statement: an array is gone through for
-- every row, center by center.
ALTER POLICY "person_within_reach" ON "person"
	USING ((SELECT reaches_everything()) OR "center_id" IN (SELECT unnest(reachable_centers())));--> statement-breakpoint
ALTER POLICY "referral_within_reach" ON "referral"
	USING ((SELECT reaches_everything()) OR "center_id" IN (SELECT unnest(reachable_centers())));--> statement-breakpoint
ALTER POLICY "notice_within_reach" ON "notice"
	USING ((SELECT reaches_everything()) OR "center_id" IN (SELECT unnest(reachable_centers())));
