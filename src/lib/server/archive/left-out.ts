/** Why a table is in no archive, for people who look for it there. */
export const leftOutTables: Record<string, string> = {
	accounts: 'personal data; authors are carried by function, see „people“',
	memberships: 'personal data; what is needed of them is in „people“',
	invitations: 'secrets of this installation, and personal data',
	staff_invitations: 'secrets of this installation, and personal data',
	sessions: 'secrets of this installation, and personal data',
	staff_assignments: 'says who works for a programme, which is not the municipality’s',
	audit_events:
		'who read and did what in this installation, with digests that only its key can check; stays there',
	installation: 'facts about this installation',
	programmes: 'not the municipality’s; consents name theirs by its address word',
	hand_in_dates: 'until when the programme’s project staff expect a round',
	perspectives: 'the programme’s; published tallies name them by key',
	programme_partitions: 'the programme’s',
	releases: 'the programme’s, computed from what others gave',
	release_comparisons: 'a release’s, computed from what others gave',
	practice_requests: 'a conversation between two municipalities of one installation',
	text_blocks: 'the programme’s',
	instrument_drafts: 'a questionnaire that project staff still write',
	instrument_draft_parts: 'a questionnaire that project staff still write',
	instrument_draft_ends: 'a questionnaire that project staff still write',
	reminders: 'the programme’s staff wrote them, for the day',
	notice_choices: 'a person’s own choice about their notices',
	notice_digests: 'which day a person was told by e-mail in this installation',
	notices_told: 'what a person was told by e-mail in this installation',
	mails: 'on their way to persons of this installation',
	mail_steps: 'on their way to persons of this installation',
	seats: 'a place in the room is gone with the room',
	ballots: 'secret; only published tallies ever leave the hall',
	console_links: 'secrets of this installation'
};

/** Columns of archived tables that no entry has, and why; `id` and the municipality’s are made anew. */
export const leftOutColumns: Record<string, string> = {
	'municipalities.slug': 'the address is the installation’s; the file’s head names it',
	'municipalities.programme_id': 'taking part in a programme is decided where it is',
	'municipalities.cohort': 'a part of the programme',
	'municipalities.parent_id': 'another municipality, for grouping only',
	'municipalities.created_at': 'when it came to this installation',
	'instruments.imported_at': 'when it came to this installation'
};
