CREATE TABLE `finding_confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`finding_id` text NOT NULL,
	`part` text NOT NULL,
	`passage` text NOT NULL,
	`reason` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_confirmations_finding` ON `finding_confirmations` (`finding_id`);--> statement-breakpoint
CREATE TABLE `finding_releases` (
	`id` text PRIMARY KEY NOT NULL,
	`finding_id` text NOT NULL,
	`position` integer NOT NULL,
	`visibility` text NOT NULL,
	`released` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_releases_position` ON `finding_releases` (`finding_id`,`position`);--> statement-breakpoint
CREATE TABLE `finding_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`finding_id` text NOT NULL,
	`position` integer NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_steps_position` ON `finding_steps` (`finding_id`,`position`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`levels` text NOT NULL,
	`grounds` text NOT NULL,
	`life_area` text NOT NULL,
	`mechanisms` text NOT NULL,
	`source_kind` text NOT NULL,
	`agg_relevant` integer,
	`field_key` text NOT NULL,
	`criterion_key` text,
	`round_id` text,
	`note_id` text,
	`summary` text DEFAULT '' NOT NULL,
	`writers` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_number` ON `findings` (`municipality_id`,`number`);--> statement-breakpoint
CREATE TABLE `budget_ceilings` (
	`municipality_id` text NOT NULL,
	`year` integer NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`municipality_id`, `year`),
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measure_budgets` (
	`measure_id` text NOT NULL,
	`year` integer NOT NULL,
	`amount` integer NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`measure_id`, `year`),
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measure_criteria` (
	`measure_id` text NOT NULL,
	`criterion_key` text NOT NULL,
	PRIMARY KEY(`measure_id`, `criterion_key`),
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measure_findings` (
	`measure_id` text NOT NULL,
	`finding_id` text NOT NULL,
	PRIMARY KEY(`measure_id`, `finding_id`),
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measure_findings_finding` ON `measure_findings` (`finding_id`);--> statement-breakpoint
CREATE TABLE `measure_progress` (
	`id` text PRIMARY KEY NOT NULL,
	`measure_id` text NOT NULL,
	`position` integer NOT NULL,
	`on_day` text NOT NULL,
	`kind` text NOT NULL,
	`share` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measure_progress_position` ON `measure_progress` (`measure_id`,`position`);--> statement-breakpoint
CREATE TABLE `measures` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`cause` text DEFAULT '' NOT NULL,
	`action` text DEFAULT '' NOT NULL,
	`structure_id` text NOT NULL,
	`partners` text DEFAULT '' NOT NULL,
	`field_key` text NOT NULL,
	`start_on` text NOT NULL,
	`due_on` text NOT NULL,
	`council_paper` text DEFAULT '' NOT NULL,
	`in_concept` integer DEFAULT false NOT NULL,
	`eccar` text NOT NULL,
	`indicator` text DEFAULT '' NOT NULL,
	`indicator_unit` text DEFAULT '' NOT NULL,
	`baseline` real,
	`target` real,
	`actual` real,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`structure_id`) REFERENCES `structures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measures_number` ON `measures` (`municipality_id`,`number`);--> statement-breakpoint
CREATE TABLE `practice_examples` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`number` integer NOT NULL,
	`measure_id` text,
	`draft` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_examples_number` ON `practice_examples` (`municipality_id`,`number`);--> statement-breakpoint
CREATE TABLE `practice_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`example_id` text NOT NULL,
	`municipality_id` text NOT NULL,
	`account_id` text NOT NULL,
	`message` text NOT NULL,
	`at` integer NOT NULL,
	`reply` text DEFAULT '' NOT NULL,
	`replied_at` integer,
	`replied_by` text,
	FOREIGN KEY (`example_id`) REFERENCES `practice_examples`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replied_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_requests_example` ON `practice_requests` (`example_id`);--> statement-breakpoint
CREATE INDEX `practice_requests_municipality` ON `practice_requests` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `practice_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`example_id` text NOT NULL,
	`position` integer NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`published` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`example_id`) REFERENCES `practice_examples`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_steps_position` ON `practice_steps` (`example_id`,`position`);--> statement-breakpoint
CREATE TABLE `structures` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`contact_function` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `structures_name` ON `structures` (`municipality_id`,`name`) WHERE ended_at is null;--> statement-breakpoint
-- Courses, releases and progress are appended to, never rewritten.
CREATE TRIGGER `finding_steps_no_update` BEFORE UPDATE ON `finding_steps`
BEGIN SELECT RAISE(ABORT, 'the course of a finding is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `finding_releases_no_update` BEFORE UPDATE ON `finding_releases`
BEGIN SELECT RAISE(ABORT, 'releases are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `measure_progress_no_update` BEFORE UPDATE ON `measure_progress`
BEGIN SELECT RAISE(ABORT, 'progress is a dated entry, never overwritten'); END;
--> statement-breakpoint
CREATE TRIGGER `practice_steps_no_update` BEFORE UPDATE ON `practice_steps`
BEGIN SELECT RAISE(ABORT, 'the course of a practice example is append-only'); END;
