CREATE TABLE `programme_partitions` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`position` integer NOT NULL,
	`partition` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_partitions_position` ON `programme_partitions` (`programme_id`,`position`);--> statement-breakpoint
CREATE TABLE `release_comparisons` (
	`release_id` text NOT NULL,
	`municipality_id` text NOT NULL,
	`comparison` text NOT NULL,
	PRIMARY KEY(`municipality_id`, `release_id`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`cutoff_on` text NOT NULL,
	`record` text NOT NULL,
	`decisions` text NOT NULL,
	`account_id` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_number` ON `releases` (`programme_id`,`number`);--> statement-breakpoint
-- What was published stays as it was: later releases are held against it.
CREATE TRIGGER `releases_no_update` BEFORE UPDATE ON `releases`
BEGIN SELECT RAISE(ABORT, 'a release is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `releases_no_delete` BEFORE DELETE ON `releases`
BEGIN SELECT RAISE(ABORT, 'a release is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `release_comparisons_no_update` BEFORE UPDATE ON `release_comparisons`
BEGIN SELECT RAISE(ABORT, 'a release is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `release_comparisons_no_delete` BEFORE DELETE ON `release_comparisons`
BEGIN SELECT RAISE(ABORT, 'a release is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `programme_partitions_no_update` BEFORE UPDATE ON `programme_partitions`
BEGIN SELECT RAISE(ABORT, 'a grouping is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `programme_partitions_no_delete` BEFORE DELETE ON `programme_partitions`
BEGIN SELECT RAISE(ABORT, 'a grouping is frozen'); END;
