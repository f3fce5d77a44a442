ALTER TABLE `letter` ADD `unfinished` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `letter` ADD `replayed_at` integer DEFAULT 0 NOT NULL;