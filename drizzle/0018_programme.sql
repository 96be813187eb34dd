CREATE TABLE `hand_in_dates` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`round_number` integer NOT NULL,
	`position` integer NOT NULL,
	`due_on` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`instrument_id` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hand_in_dates_position` ON `hand_in_dates` (`municipality_id`,`round_number`,`position`);--> statement-breakpoint
ALTER TABLE `municipalities` ADD `cohort` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `programmes` ADD `planned_cutoff_on` text;--> statement-breakpoint
ALTER TABLE `programmes` ADD `version` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE TRIGGER `hand_in_dates_no_update` BEFORE UPDATE ON `hand_in_dates`
BEGIN SELECT RAISE(ABORT, 'the history of hand-in dates is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `hand_in_dates_no_delete` BEFORE DELETE ON `hand_in_dates`
BEGIN SELECT RAISE(ABORT, 'the history of hand-in dates is append-only'); END;
