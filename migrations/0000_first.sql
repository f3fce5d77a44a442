CREATE TABLE `guard` (
	`id` integer PRIMARY KEY NOT NULL,
	`changes` integer NOT NULL,
	CONSTRAINT "guard_changed_one" CHECK("guard"."changes" = 1)
);
--> statement-breakpoint
CREATE TABLE `import_before` (
	`organisation` text NOT NULL,
	`run` text NOT NULL,
	`invoice` integer NOT NULL,
	`before` text NOT NULL,
	PRIMARY KEY(`organisation`, `run`, `invoice`)
);
--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`file_name` text NOT NULL,
	`source` text NOT NULL,
	`as_of` integer NOT NULL,
	`started_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`state` text NOT NULL,
	`started_by` text NOT NULL,
	`report` text NOT NULL,
	`recorded` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_run_organisation` ON `import_run` (`organisation`,`started_at`);--> statement-breakpoint
CREATE TABLE `invoice` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`digital_number` text NOT NULL,
	`code` text NOT NULL,
	`number` text NOT NULL,
	`number_rev` text NOT NULL,
	`direction` text NOT NULL,
	`kind` text NOT NULL,
	`kind_label` text NOT NULL,
	`seller_name` text NOT NULL,
	`seller_tax_id` text NOT NULL,
	`buyer_name` text NOT NULL,
	`buyer_tax_id` text NOT NULL,
	`issued_on` text NOT NULL,
	`issued_at` text NOT NULL,
	`net_fen` integer,
	`tax_fen` integer,
	`total_fen` integer,
	`red` integer NOT NULL,
	`reverses` text NOT NULL,
	`platform` text NOT NULL,
	`drawer` text NOT NULL,
	`remark` text NOT NULL,
	`statuses` text NOT NULL,
	`as_of` integer NOT NULL,
	`source` text NOT NULL,
	`recorded_by` text NOT NULL,
	`touched_by` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_digital` ON `invoice` (`organisation`,`digital_number`) WHERE "invoice"."digital_number" <> '';--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_legacy` ON `invoice` (`organisation`,`code`,`number`) WHERE "invoice"."number" <> '';--> statement-breakpoint
CREATE INDEX `invoice_tail` ON `invoice` (`organisation`,`number_rev`);--> statement-breakpoint
CREATE INDEX `invoice_reverses` ON `invoice` (`organisation`,`reverses`) WHERE "invoice"."reverses" <> '';--> statement-breakpoint
CREATE TABLE `invoice_line` (
	`organisation` text NOT NULL,
	`invoice` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`spec` text NOT NULL,
	`unit` text NOT NULL,
	`quantity` text NOT NULL,
	`unit_price` text NOT NULL,
	`net_fen` integer,
	`rate` text NOT NULL,
	`tax_fen` integer,
	`cause` text NOT NULL,
	PRIMARY KEY(`organisation`, `invoice`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `status_event` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`invoice` integer NOT NULL,
	`axis` text NOT NULL,
	`from_value` text NOT NULL,
	`to_value` text NOT NULL,
	`as_of` integer NOT NULL,
	`learned_at` integer NOT NULL,
	`source` text NOT NULL,
	`cause` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `status_event_invoice` ON `status_event` (`organisation`,`invoice`,`as_of`);--> statement-breakpoint
CREATE INDEX `status_event_cause` ON `status_event` (`organisation`,`cause`);--> statement-breakpoint
CREATE TABLE `bind_code` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	`audience` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `binding` (
	`channel` text NOT NULL,
	`place` text NOT NULL,
	`organisation` text NOT NULL,
	`audience` text NOT NULL,
	`bound_at` integer NOT NULL,
	`bound_by` text NOT NULL,
	PRIMARY KEY(`channel`, `place`)
);
--> statement-breakpoint
CREATE TABLE `member` (
	`organisation` text NOT NULL,
	`channel` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `channel`, `person`)
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`demo` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisation_tax_id` (
	`organisation` text NOT NULL,
	`tax_id` text NOT NULL,
	PRIMARY KEY(`organisation`, `tax_id`)
);
--> statement-breakpoint
CREATE TABLE `letter` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`cause` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`ordinal` integer NOT NULL,
	`stream` text NOT NULL,
	`organisation` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`expires_at` integer,
	`attempts` integer NOT NULL,
	`parts_sent` integer NOT NULL,
	`claimed_by` text NOT NULL,
	`claimed_until` integer NOT NULL,
	`settled_at` integer,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_once` ON `letter` (`cause`,`channel`,`address`,`ordinal`);--> statement-breakpoint
CREATE INDEX `letter_waiting` ON `letter` (`channel`,`address`,`stream`,`sequence`) WHERE "letter"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `letter_aside` ON `letter` (`sequence`) WHERE "letter"."state" = 'aside';--> statement-breakpoint
CREATE INDEX `letter_address` ON `letter` (`channel`,`address`,`sequence`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`channel` text NOT NULL,
	`place` text NOT NULL,
	`thread` text NOT NULL,
	`person` text NOT NULL,
	`organisation` text NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`channel`, `place`, `thread`, `person`)
);
--> statement-breakpoint
CREATE INDEX `conversation_updated` ON `conversation` (`updated_at`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`channel` text NOT NULL,
	`place` text NOT NULL,
	`message_id` text NOT NULL,
	`cause` text NOT NULL,
	`thread` text NOT NULL,
	`person` text NOT NULL,
	`organisation` text NOT NULL,
	`text` text NOT NULL,
	`received_at` integer NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_message` ON `inbox` (`channel`,`place`,`message_id`);--> statement-breakpoint
CREATE INDEX `inbox_received` ON `inbox` (`received_at`);--> statement-breakpoint
CREATE TABLE `rate` (
	`key` text NOT NULL,
	`window` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window`)
);
