-- Nothing takes a row out of the history again: not of a round, not of the trail, not of an item.
CREATE TRIGGER `round_transitions_no_delete` BEFORE DELETE ON `round_transitions`
BEGIN SELECT RAISE(ABORT, 'the history of a round is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_no_delete` BEFORE DELETE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `item_acts_no_update` BEFORE UPDATE ON `item_acts`
BEGIN SELECT RAISE(ABORT, 'the history of an item is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `item_acts_no_delete` BEFORE DELETE ON `item_acts`
BEGIN SELECT RAISE(ABORT, 'the history of an item is append-only'); END;
