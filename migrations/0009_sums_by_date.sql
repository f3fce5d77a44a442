DROP INDEX `invoice_issued`;--> statement-breakpoint
CREATE INDEX `invoice_by_date` ON `invoice` (`organisation`,`issued_on`,`id`,`direction`,`kind`,`net_fen`,`tax_fen`,`total_fen`,`red`);