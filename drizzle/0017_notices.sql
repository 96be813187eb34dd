CREATE TABLE `mail_steps` (
	`mail_id` text NOT NULL,
	`position` integer NOT NULL,
	`to_state` text NOT NULL,
	`failure` text,
	`at` integer NOT NULL,
	`next_at` integer,
	PRIMARY KEY(`mail_id`, `position`),
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mails_account` ON `mails` (`account_id`);--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`account_id` text NOT NULL,
	`version` integer NOT NULL,
	`choices` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `version`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notice_digests` (
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	`mail_id` text,
	PRIMARY KEY(`account_id`, `day`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `notices_told` (
	`account_id` text NOT NULL,
	`mark` text NOT NULL,
	`mail_id` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_told_once` ON `notices_told` (`account_id`,`mark`);
--> statement-breakpoint
-- What was chosen, and what became of an e-mail, stays as it was.
CREATE TRIGGER `notice_choices_no_update` BEFORE UPDATE ON `notice_choices`
BEGIN SELECT RAISE(ABORT, 'a choice about notices is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `mail_steps_no_update` BEFORE UPDATE ON `mail_steps`
BEGIN SELECT RAISE(ABORT, 'the course of an e-mail is append-only'); END;
