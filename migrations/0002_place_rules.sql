CREATE TABLE `place_rule` (
	`channel` text NOT NULL,
	`place` text NOT NULL,
	`organisation` text NOT NULL,
	`ledger_for` text NOT NULL,
	`sensitive` text NOT NULL,
	`ruled_at` integer NOT NULL,
	`ruled_by` text NOT NULL,
	PRIMARY KEY(`channel`, `place`)
);
--> statement-breakpoint
ALTER TABLE `letter` ADD `receipt` text DEFAULT '' NOT NULL;