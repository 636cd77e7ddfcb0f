-- Tables are named without the ending of the file that held them: what is kept of earlier imports is named likewise.
SELECT set_config('tresse.reach', '{"kind":"everything"}', true);--> statement-breakpoint
UPDATE "rejected_record" SET "source" = left("source", -4) WHERE "source" LIKE '%.csv';--> statement-breakpoint
UPDATE "import_run" SET "source" = left("source", -4) WHERE "source" LIKE '%.csv';--> statement-breakpoint
SELECT set_config('tresse.reach', '', true);
