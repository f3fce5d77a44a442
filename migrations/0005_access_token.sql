CREATE TABLE `access_token` (
	`name` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`issued_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`leased_until` integer NOT NULL
);
