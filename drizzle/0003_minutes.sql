CREATE TABLE `workshop_attendance` (
	`workshop_id` text PRIMARY KEY NOT NULL,
	`kept` text NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
