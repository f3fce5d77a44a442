CREATE TABLE `reminder` (
	`channel` text NOT NULL,
	`place` text NOT NULL,
	`thread` text NOT NULL,
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`organisation` text NOT NULL,
	`address` text NOT NULL,
	`due_at` integer NOT NULL,
	`notice` text NOT NULL,
	`facts` text NOT NULL,
	`cause` text NOT NULL,
	PRIMARY KEY(`channel`, `place`, `thread`, `person`, `kind`)
);
--> statement-breakpoint
CREATE INDEX `reminder_due` ON `reminder` (`due_at`);--> statement-breakpoint
CREATE INDEX `reminder_notice` ON `reminder` (`organisation`,`notice`) WHERE "reminder"."notice" <> '';--> statement-breakpoint
CREATE TABLE `maintenance_notice` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`what` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`announced_at` integer NOT NULL,
	`announced_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `maintenance_notice_ends` ON `maintenance_notice` (`organisation`,`ends_at`);