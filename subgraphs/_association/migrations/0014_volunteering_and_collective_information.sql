CREATE TYPE "public"."information_theme" AS ENUM('TRAINING_OFFER', 'TRADES', 'BASIC_SKILLS', 'RIGHTS_AND_FUNDING', 'INTEGRATION', 'VALIDATION_OF_EXPERIENCE', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."volunteer_activity" AS ENUM('RECEPTION', 'COLLECTION', 'DISTRIBUTION', 'LISTENING', 'ISOLATION_RELIEF', 'MENTORING', 'SUPPORT', 'SCHOOL_SUPPORT', 'LITERACY', 'ADMINISTRATION', 'GOVERNANCE', 'OTHER');--> statement-breakpoint
ALTER TYPE "public"."purpose" ADD VALUE 'OWN_VOLUNTEERING';--> statement-breakpoint
CREATE TABLE "collective_information" (
	"id" text PRIMARY KEY NOT NULL,
	"center_id" text NOT NULL,
	"held_on" date NOT NULL,
	"theme" "information_theme" NOT NULL,
	"attendance_count" integer NOT NULL,
	CONSTRAINT "collective_information_attendance_check" CHECK ("collective_information"."attendance_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "own_volunteering" (
	"person_id" text NOT NULL,
	"activity" "volunteer_activity" NOT NULL,
	"first_day" date NOT NULL,
	"end_day" date,
	"mission_id" text,
	"hours" integer,
	CONSTRAINT "own_volunteering_pkey" PRIMARY KEY("person_id","activity","first_day"),
	CONSTRAINT "own_volunteering_period_check" CHECK ("own_volunteering"."end_day" > "own_volunteering"."first_day"),
	CONSTRAINT "own_volunteering_hours_check" CHECK ("own_volunteering"."hours" >= 0)
);
--> statement-breakpoint
CREATE TABLE "volunteer_mission" (
	"id" text PRIMARY KEY NOT NULL,
	"center_id" text NOT NULL,
	"title" text NOT NULL,
	"activity" "volunteer_activity" NOT NULL,
	"places_open" integer NOT NULL,
	"first_day" date NOT NULL,
	"end_day" date,
	"weekly_hours" integer,
	"reduced_mobility_accessible" boolean,
	"open_to_welcomed_people" boolean,
	CONSTRAINT "volunteer_mission_places_check" CHECK ("volunteer_mission"."places_open" >= 0),
	CONSTRAINT "volunteer_mission_period_check" CHECK ("volunteer_mission"."end_day" > "volunteer_mission"."first_day"),
	CONSTRAINT "volunteer_mission_hours_check" CHECK ("volunteer_mission"."weekly_hours" >= 0)
);
--> statement-breakpoint
CREATE TABLE "volunteer_training" (
	"id" text PRIMARY KEY NOT NULL,
	"center_id" text,
	"unit_id" text,
	"first_day" date NOT NULL,
	"end_day" date NOT NULL,
	"hours" integer NOT NULL,
	"places" integer,
	"trained_count" integer,
	CONSTRAINT "volunteer_training_giver_check" CHECK (num_nonnulls("volunteer_training"."center_id", "volunteer_training"."unit_id") = 1),
	CONSTRAINT "volunteer_training_period_check" CHECK ("volunteer_training"."end_day" > "volunteer_training"."first_day"),
	CONSTRAINT "volunteer_training_counts_check" CHECK ("volunteer_training"."hours" >= 0 and "volunteer_training"."places" >= 0 and "volunteer_training"."trained_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "collective_information" ADD CONSTRAINT "collective_information_center_id_center_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."center"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_volunteering" ADD CONSTRAINT "own_volunteering_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_volunteering" ADD CONSTRAINT "own_volunteering_mission_id_volunteer_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "public"."volunteer_mission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_mission" ADD CONSTRAINT "volunteer_mission_center_id_center_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."center"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_training" ADD CONSTRAINT "volunteer_training_center_id_center_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."center"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_training" ADD CONSTRAINT "volunteer_training_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collective_information_center_id_index" ON "collective_information" USING btree ("center_id","held_on");--> statement-breakpoint
CREATE INDEX "volunteer_mission_center_id_index" ON "volunteer_mission" USING btree ("center_id","first_day","id");--> statement-breakpoint
CREATE INDEX "volunteer_training_center_id_index" ON "volunteer_training" USING btree ("center_id","first_day");--> statement-breakpoint
CREATE INDEX "volunteer_training_unit_id_index" ON "volunteer_training" USING btree ("unit_id","first_day");--> statement-breakpoint

-- What a person does as a volunteer is reached with her.
ALTER TABLE "own_volunteering" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "own_volunteering" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_volunteering_within_reach" ON "own_volunteering"
	USING ((SELECT reaches_everything()) OR EXISTS (SELECT 1 FROM "person" WHERE "person"."id" = "person_id"));
