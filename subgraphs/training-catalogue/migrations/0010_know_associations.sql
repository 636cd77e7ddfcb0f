CREATE TABLE "known_association" (
	"slug" text PRIMARY KEY NOT NULL
);
