CREATE TABLE `company` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `company_organisation` ON `company` (`organisation`);--> statement-breakpoint
CREATE TABLE `company_alias` (
	`organisation` text NOT NULL,
	`alias` text NOT NULL,
	`name` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `alias`)
);
--> statement-breakpoint
CREATE TABLE `invoice_claim` (
	`organisation` text NOT NULL,
	`invoice` integer NOT NULL,
	`person` text NOT NULL,
	`claimed_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `invoice`)
);
--> statement-breakpoint
CREATE INDEX `invoice_claim_person` ON `invoice_claim` (`organisation`,`person`);--> statement-breakpoint
CREATE TABLE `invoice_tag` (
	`organisation` text NOT NULL,
	`tag` text NOT NULL,
	`invoice` integer NOT NULL,
	`label` text NOT NULL,
	`tagged_by` text NOT NULL,
	`tagged_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `tag`, `invoice`)
);
--> statement-breakpoint
CREATE INDEX `invoice_tag_invoice` ON `invoice_tag` (`organisation`,`invoice`);--> statement-breakpoint
ALTER TABLE `invoice` ADD `seller_id` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `invoice` ADD `buyer_id` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `invoice_issued` ON `invoice` (`organisation`,`issued_on`);--> statement-breakpoint
CREATE INDEX `invoice_seller` ON `invoice` (`organisation`,`seller_id`,`issued_on`);--> statement-breakpoint
CREATE INDEX `invoice_buyer` ON `invoice` (`organisation`,`buyer_id`,`issued_on`);--> statement-breakpoint
CREATE INDEX `invoice_total` ON `invoice` (`organisation`,`total_fen`);--> statement-breakpoint
CREATE INDEX `invoice_unnumbered` ON `invoice` (`id`) WHERE "invoice"."seller_id" = 0 and "invoice"."buyer_id" = 0 and ("invoice"."seller_name" <> '' or "invoice"."buyer_name" <> '');--> statement-breakpoint
CREATE VIRTUAL TABLE `company_search` USING fts5(`grams`, `syllables`, `initials`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', detail=full);
