CREATE TABLE `article_verdict` (
	`organisation` text NOT NULL,
	`article` text NOT NULL,
	`verdict` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `article_verdict_article` ON `article_verdict` (`organisation`,`article`,`at`);--> statement-breakpoint
CREATE TABLE `invoice_details` (
	`organisation` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`tax_id` text NOT NULL,
	`address` text NOT NULL,
	`phone` text NOT NULL,
	`bank` text NOT NULL,
	`account` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `knowledge_gap` (
	`organisation` text NOT NULL,
	`question` text NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `question`)
);
--> statement-breakpoint
CREATE TABLE `organisation_article` (
	`organisation` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`questions` text NOT NULL,
	`answer` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	PRIMARY KEY(`organisation`, `number`)
);
