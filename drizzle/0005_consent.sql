CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`position` integer NOT NULL,
	`given` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consents_position` ON `consents` (`municipality_id`,`programme_id`,`position`);--> statement-breakpoint
CREATE TRIGGER `consents_no_update` BEFORE UPDATE ON `consents`
BEGIN SELECT RAISE(ABORT, 'decisions about consent are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `consents_no_delete` BEFORE DELETE ON `consents`
BEGIN SELECT RAISE(ABORT, 'decisions about consent are append-only'); END;
