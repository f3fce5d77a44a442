CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`previous_key` text NOT NULL,
	`previous_until` integer NOT NULL,
	`cadence` integer NOT NULL,
	`made_at` integer NOT NULL,
	`last_arrival` integer,
	`last_as_of` integer,
	`late_since` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_name` ON `source` (`organisation`,`name`);--> statement-breakpoint
CREATE INDEX `source_cadence` ON `source` (`id`) WHERE "source"."cadence" > 0;--> statement-breakpoint
CREATE TABLE `source_delivery` (
	`source` text NOT NULL,
	`key` text NOT NULL,
	`digest` text NOT NULL,
	`response` text NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`source`, `key`)
);
--> statement-breakpoint
CREATE INDEX `source_delivery_received` ON `source_delivery` (`received_at`);--> statement-breakpoint
CREATE TABLE `status_report` (
	`organisation` text NOT NULL,
	`invoice` integer NOT NULL,
	`axis` text NOT NULL,
	`as_of` integer NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`organisation`, `invoice`, `axis`, `as_of`, `value`, `source`)
);
--> statement-breakpoint
CREATE TABLE `alert` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`notice` integer NOT NULL,
	`invoice` integer NOT NULL,
	`subscription` integer NOT NULL,
	`due_at` integer NOT NULL,
	`outcome` text NOT NULL,
	`cause` text NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_once` ON `alert` (`notice`,`channel`,`address`);--> statement-breakpoint
CREATE INDEX `alert_due` ON `alert` (`due_at`) WHERE "alert"."outcome" = '';--> statement-breakpoint
CREATE INDEX `alert_waiting` ON `alert` (`organisation`,`channel`,`address`,`due_at`) WHERE "alert"."outcome" = '';--> statement-breakpoint
CREATE INDEX `alert_said` ON `alert` (`organisation`,`channel`,`address`,`invoice`,`id`) WHERE "alert"."outcome" = 'said';--> statement-breakpoint
CREATE INDEX `alert_cause` ON `alert` (`cause`) WHERE "alert"."cause" <> '';--> statement-breakpoint
CREATE TABLE `filing_date` (
	`organisation` text NOT NULL,
	`month` text NOT NULL,
	`day` integer NOT NULL,
	`set_by` text NOT NULL,
	PRIMARY KEY(`organisation`, `month`)
);
--> statement-breakpoint
CREATE TABLE `notice` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`invoice` integer NOT NULL,
	`subject` text NOT NULL,
	`from_value` text NOT NULL,
	`to_value` text NOT NULL,
	`as_of` integer NOT NULL,
	`learned_at` integer NOT NULL,
	`source` text NOT NULL,
	`cause` text NOT NULL,
	`actor` text NOT NULL,
	`due_at` integer NOT NULL,
	`once` text NOT NULL,
	`matched_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_once` ON `notice` (`organisation`,`once`) WHERE "notice"."once" <> '';--> statement-breakpoint
CREATE INDEX `notice_unmatched` ON `notice` (`due_at`,`id`) WHERE "notice"."matched_at" is null;--> statement-breakpoint
CREATE INDEX `notice_learned` ON `notice` (`organisation`,`learned_at`);--> statement-breakpoint
CREATE INDEX `notice_invoice` ON `notice` (`organisation`,`invoice`,`id`) WHERE "notice"."invoice" <> 0;--> statement-breakpoint
CREATE TABLE `recipient` (
	`organisation` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`place` text NOT NULL,
	`parent` text NOT NULL,
	`person` text NOT NULL,
	`setting` text NOT NULL,
	`language` text NOT NULL,
	`bound` integer NOT NULL,
	`quiet_from` integer NOT NULL,
	`quiet_until` integer NOT NULL,
	`time_zone` text NOT NULL,
	`muted_until` integer NOT NULL,
	`failed_at` integer,
	`failure` text NOT NULL,
	`numbered` integer NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `channel`, `address`)
);
--> statement-breakpoint
CREATE INDEX `recipient_place` ON `recipient` (`channel`,`place`);--> statement-breakpoint
CREATE INDEX `recipient_failed` ON `recipient` (`organisation`) WHERE "recipient"."failed_at" is not null;--> statement-breakpoint
CREATE TABLE `subscription` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`number` integer NOT NULL,
	`filter` text NOT NULL,
	`cadence` text NOT NULL,
	`daily_at` integer NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_number` ON `subscription` (`organisation`,`channel`,`address`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_filter` ON `subscription` (`organisation`,`channel`,`address`,`filter`);--> statement-breakpoint
CREATE TABLE `subscription_key` (
	`organisation` text NOT NULL,
	`key` text NOT NULL,
	`least` integer NOT NULL,
	`subscription` integer NOT NULL,
	PRIMARY KEY(`organisation`, `key`, `least`, `subscription`)
);
--> statement-breakpoint
CREATE INDEX `subscription_key_of` ON `subscription_key` (`subscription`);--> statement-breakpoint
CREATE TABLE `webhook_endpoint` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`previous_secret` text NOT NULL,
	`previous_until` integer NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `letter` ADD `revises` integer DEFAULT 0 NOT NULL;