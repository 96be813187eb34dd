CREATE TABLE `instrument_draft_ends` (
	`draft_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`instrument_id` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `instrument_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `instrument_draft_parts` (
	`draft_id` text NOT NULL,
	`position` integer NOT NULL,
	`part` text NOT NULL,
	`content` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`draft_id`, `part`, `position`),
	FOREIGN KEY (`draft_id`) REFERENCES `instrument_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `instrument_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`base_id` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`base_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- What was written on a version stays, whoever writes after it; a version that has ended is written on no more.
CREATE TRIGGER `instrument_draft_parts_no_update` BEFORE UPDATE ON `instrument_draft_parts`
BEGIN SELECT RAISE(ABORT, 'the history of a draft is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_draft_parts_no_delete` BEFORE DELETE ON `instrument_draft_parts`
BEGIN SELECT RAISE(ABORT, 'the history of a draft is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_draft_parts_ended` BEFORE INSERT ON `instrument_draft_parts`
WHEN EXISTS (SELECT 1 FROM `instrument_draft_ends` WHERE `draft_id` = NEW.`draft_id`)
BEGIN SELECT RAISE(ABORT, 'this draft has ended'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_draft_ends_no_update` BEFORE UPDATE ON `instrument_draft_ends`
BEGIN SELECT RAISE(ABORT, 'the end of a draft is final'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_draft_ends_no_delete` BEFORE DELETE ON `instrument_draft_ends`
BEGIN SELECT RAISE(ABORT, 'the end of a draft is final'); END;
