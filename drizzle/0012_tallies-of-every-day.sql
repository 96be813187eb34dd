-- A round keeps the tallies of every day in a hall: a later one must not replace an earlier one before it
-- is revealed. Those that are there belong to the last item of their criterion that was voted on.
CREATE TABLE `__new_tallies` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`criterion_key` text NOT NULL,
	`item_id` text,
	`published` text NOT NULL,
	`revealed` integer DEFAULT false NOT NULL,
	`closed_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `workshop_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_tallies` (`id`, `round_id`, `criterion_key`, `item_id`, `published`, `revealed`, `closed_at`)
SELECT `id`, `round_id`, `criterion_key`, (
	SELECT `workshop_items`.`id` FROM `workshop_items`
	JOIN `workshops` ON `workshops`.`id` = `workshop_items`.`workshop_id`
	WHERE `workshops`.`round_id` = `tallies`.`round_id`
		AND `workshop_items`.`criterion_key` = `tallies`.`criterion_key`
		AND EXISTS (
			SELECT 1 FROM `item_acts` WHERE `item_id` = `workshop_items`.`id` AND `act` = 'closed'
		)
	ORDER BY `workshops`.`opened_at` DESC LIMIT 1
), `published`, `revealed`, `closed_at` FROM `tallies` ORDER BY `rowid`;
--> statement-breakpoint
DROP TABLE `tallies`;
--> statement-breakpoint
ALTER TABLE `__new_tallies` RENAME TO `tallies`;
--> statement-breakpoint
CREATE INDEX `tallies_round` ON `tallies` (`round_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `tallies_item` ON `tallies` (`item_id`);
--> statement-breakpoint
-- An older ballot that comes late must not replace a newer one: each choice of a seat carries a rising number.
ALTER TABLE `ballots` ADD `number` integer DEFAULT 0 NOT NULL;
