DROP INDEX "person_center_id_index";--> statement-breakpoint
CREATE INDEX "person_center_id_latest_index" ON "person" USING btree ("center_id","last_contact" DESC NULLS LAST,"id" DESC NULLS LAST);