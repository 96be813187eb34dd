-- SQLite numbers the rows of an ordinary table as they come. Of these three nobody may read who came,
-- voted or wrote first: they are kept by their random keys instead, which drizzle cannot say.
CREATE TABLE `__new_seats` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`token_hash` text,
	`number` integer NOT NULL,
	`perspective` text NOT NULL,
	`observer` integer DEFAULT false NOT NULL,
	`small_group` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_seats` (`id`, `workshop_id`, `token_hash`, `number`, `perspective`, `observer`, `small_group`)
SELECT `id`, `workshop_id`, `token_hash`, `number`, `perspective`, `observer`, `small_group` FROM `seats`;
--> statement-breakpoint
DROP TABLE `seats`;
--> statement-breakpoint
ALTER TABLE `__new_seats` RENAME TO `seats`;
--> statement-breakpoint
CREATE UNIQUE INDEX `seats_token_hash_unique` ON `seats` (`token_hash`);
--> statement-breakpoint
CREATE UNIQUE INDEX `seats_number` ON `seats` (`workshop_id`,`number`);
--> statement-breakpoint
CREATE TABLE `__new_ballots` (
	`item_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`choice` text NOT NULL,
	PRIMARY KEY(`item_id`, `seat_id`),
	FOREIGN KEY (`item_id`) REFERENCES `workshop_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_ballots` (`item_id`, `seat_id`, `choice`)
SELECT `item_id`, `seat_id`, `choice` FROM `ballots`;
--> statement-breakpoint
DROP TABLE `ballots`;
--> statement-breakpoint
ALTER TABLE `__new_ballots` RENAME TO `ballots`;
--> statement-breakpoint
CREATE TABLE `__new_workshop_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`released` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `workshop_items`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_workshop_notes` (`id`, `item_id`, `kind`, `text`, `released`)
SELECT `id`, `item_id`, `kind`, `text`, `released` FROM `workshop_notes`;
--> statement-breakpoint
DROP TABLE `workshop_notes`;
--> statement-breakpoint
ALTER TABLE `__new_workshop_notes` RENAME TO `workshop_notes`;
--> statement-breakpoint
CREATE INDEX `workshop_notes_item` ON `workshop_notes` (`item_id`);
