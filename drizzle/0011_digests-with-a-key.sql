-- Digests are made with a key from now on. Those without one go: short contents could be guessed.
DROP TRIGGER `audit_events_no_update`;
--> statement-breakpoint
UPDATE `audit_events` SET `digest` = '';
--> statement-breakpoint
CREATE TRIGGER `audit_events_no_update` BEFORE UPDATE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
