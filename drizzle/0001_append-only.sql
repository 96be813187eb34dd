-- An imported instrument is never changed and never removed: rounds are compared by it.
CREATE TRIGGER `instruments_no_update` BEFORE UPDATE ON `instruments`
BEGIN SELECT RAISE(ABORT, 'an imported instrument is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `instruments_no_delete` BEFORE DELETE ON `instruments`
BEGIN SELECT RAISE(ABORT, 'an imported instrument is immutable'); END;
--> statement-breakpoint
-- The history of a round is appended to, never rewritten.
CREATE TRIGGER `round_transitions_no_update` BEFORE UPDATE ON `round_transitions`
BEGIN SELECT RAISE(ABORT, 'the history of a round is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_no_update` BEFORE UPDATE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
