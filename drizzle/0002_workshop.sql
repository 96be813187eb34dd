CREATE TABLE `ballots` (
	`item_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`choice` text NOT NULL,
	PRIMARY KEY(`item_id`, `seat_id`),
	FOREIGN KEY (`item_id`) REFERENCES `workshop_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `console_links` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `console_links_token_hash_unique` ON `console_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `item_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`position` integer NOT NULL,
	`act` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `workshop_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_acts_position` ON `item_acts` (`item_id`,`position`);--> statement-breakpoint
CREATE TABLE `seats` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`token_hash` text,
	`number` integer NOT NULL,
	`perspective` text NOT NULL,
	`observer` integer DEFAULT false NOT NULL,
	`small_group` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seats_token_hash_unique` ON `seats` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `seats_number` ON `seats` (`workshop_id`,`number`);--> statement-breakpoint
CREATE TABLE `workshop_items` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop_id` text NOT NULL,
	`criterion_key` text NOT NULL,
	`small_group` integer DEFAULT 0 NOT NULL,
	`position` integer NOT NULL,
	`minutes` integer NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workshop_items_criterion` ON `workshop_items` (`workshop_id`,`criterion_key`);--> statement-breakpoint
CREATE TABLE `workshop_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`released` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `workshop_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workshop_notes_item` ON `workshop_notes` (`item_id`);--> statement-breakpoint
CREATE TABLE `workshops` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`code` text NOT NULL,
	`shows_self_view` integer DEFAULT false NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workshops_code_unique` ON `workshops` (`code`);--> statement-breakpoint
CREATE INDEX `workshops_round` ON `workshops` (`round_id`);--> statement-breakpoint
ALTER TABLE `tallies` ADD `revealed` integer DEFAULT true NOT NULL;