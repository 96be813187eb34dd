CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminders_round` ON `reminders` (`round_id`);
--> statement-breakpoint
-- What was sent stays as it was sent.
CREATE TRIGGER `reminders_no_update` BEFORE UPDATE ON `reminders`
BEGIN SELECT RAISE(ABORT, 'a reminder is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `reminders_no_delete` BEFORE DELETE ON `reminders`
BEGIN SELECT RAISE(ABORT, 'a reminder is append-only'); END;
