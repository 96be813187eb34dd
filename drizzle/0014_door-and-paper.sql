ALTER TABLE `seats` ADD `on_paper` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `workshops` ADD `door_closed` integer DEFAULT false NOT NULL;