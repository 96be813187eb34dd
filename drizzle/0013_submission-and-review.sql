CREATE TABLE `acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `acceptances_round` ON `acceptances` (`round_id`);--> statement-breakpoint
CREATE TABLE `evaluations` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`field_key` text NOT NULL,
	`version` integer NOT NULL,
	`comment` text NOT NULL,
	`recommendation` text NOT NULL,
	`example_id` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`example_id`) REFERENCES `practice_examples`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluations_version` ON `evaluations` (`round_id`,`field_key`,`version`);--> statement-breakpoint
CREATE TABLE `review_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`position` integer NOT NULL,
	`criterion_key` text,
	`kind` text NOT NULL,
	`in_reply_to` integer,
	`audience` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_entries_position` ON `review_entries` (`round_id`,`position`);--> statement-breakpoint
CREATE TABLE `text_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`field_key` text,
	`text` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `text_blocks_programme` ON `text_blocks` (`programme_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`position` integer,
	`content` text NOT NULL,
	`checksum` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_number` ON `submissions` (`round_id`,`number`);--> statement-breakpoint
DROP INDEX `external_views_criterion`;--> statement-breakpoint
ALTER TABLE `external_views` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `external_views_version` ON `external_views` (`round_id`,`criterion_key`,`version`);--> statement-breakpoint
ALTER TABLE `programmes` ADD `second_reviewer` integer DEFAULT false NOT NULL;
--> statement-breakpoint
-- What was handed in, and what was said about it, stays as it was.
CREATE TRIGGER `submissions_no_update` BEFORE UPDATE ON `submissions`
BEGIN SELECT RAISE(ABORT, 'a submission is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `submissions_no_delete` BEFORE DELETE ON `submissions`
BEGIN SELECT RAISE(ABORT, 'a submission is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `external_views_no_update` BEFORE UPDATE ON `external_views`
BEGIN SELECT RAISE(ABORT, 'the external view is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `external_views_no_delete` BEFORE DELETE ON `external_views`
BEGIN SELECT RAISE(ABORT, 'the external view is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `evaluations_no_update` BEFORE UPDATE ON `evaluations`
BEGIN SELECT RAISE(ABORT, 'an evaluation is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `evaluations_no_delete` BEFORE DELETE ON `evaluations`
BEGIN SELECT RAISE(ABORT, 'an evaluation is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `review_entries_no_update` BEFORE UPDATE ON `review_entries`
BEGIN SELECT RAISE(ABORT, 'a thread is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `review_entries_no_delete` BEFORE DELETE ON `review_entries`
BEGIN SELECT RAISE(ABORT, 'a thread is append-only'); END;
