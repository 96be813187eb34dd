import {
	areaOf,
	type AuditArea,
	type TrailAction,
	type TrailPlace
} from '#lib/domain/audit/index.ts';
import { findingStates } from '#lib/domain/findings/vocabulary.ts';
import { practiceStates } from '#lib/domain/practice/vocabulary.ts';
import { roundStates } from '#lib/domain/rounds/transitions.ts';
import { findingStateLabel } from './findings.ts';
import { roundStateLabel, textOf } from './labels.ts';
import { practiceStateLabel } from './practice.ts';
import { m } from './paraglide/messages.js';

const areas: Record<AuditArea, () => string> = {
	rounds: m.audit_area_rounds,
	answers: m.audit_area_answers,
	workshop: m.audit_area_workshop,
	findings: m.audit_area_findings,
	measures: m.audit_area_measures,
	practice: m.audit_area_practice,
	people: m.audit_area_people,
	municipality: m.audit_area_municipality
};

const acts: Record<TrailAction, () => string> = {
	'invitation.sent': m.audit_act_invitation_sent,
	'invitation.revoked': m.audit_act_invitation_revoked,
	'invitation.accepted': m.audit_act_invitation_accepted,
	'membership.changed': m.audit_act_membership_changed,
	'membership.ended': m.audit_act_membership_ended,
	'hand-in-date.set': m.audit_act_hand_in_date_set,
	'round.offered': m.audit_act_round_offered,
	'municipality.created': m.audit_act_municipality_created,
	'round.planned': m.audit_act_round_planned,
	'round.described': m.audit_act_round_described,
	'round.moved': m.audit_act_round_moved,
	'interim.sent': m.audit_act_interim_sent,
	'review.answered': m.audit_act_review_answered,
	'municipality.reminded': m.audit_act_municipality_reminded,
	'field.delegated': m.audit_act_field_delegated,
	'delegation.revoked': m.audit_act_delegation_revoked,
	'delegation.handed-in': m.audit_act_delegation_handed_in,
	'delegation.reopened': m.audit_act_delegation_reopened,
	'answer.saved': m.audit_act_answer_saved,
	'consensus.saved': m.audit_act_consensus_saved,
	'workshop.opened': m.audit_act_workshop_opened,
	'workshop.ended': m.audit_act_workshop_ended,
	'workshop.arranged': m.audit_act_workshop_arranged,
	'door.closed': m.audit_act_door_closed,
	'door.opened': m.audit_act_door_opened,
	'item.opened': m.audit_act_item_opened,
	'item.closed': m.audit_act_item_closed,
	'item.revealed': m.audit_act_item_revealed,
	'item.reopened': m.audit_act_item_reopened,
	'seat.freed': m.audit_act_seat_freed,
	'note.released': m.audit_act_note_released,
	'note.withdrawn': m.audit_act_note_withdrawn,
	'ballots.entered': m.audit_act_ballots_entered,
	'finding.listed': m.audit_act_finding_listed,
	'finding.viewed': m.audit_act_finding_viewed,
	'finding.recorded': m.audit_act_finding_recorded,
	'finding.edited': m.audit_act_finding_edited,
	'summary.written': m.audit_act_summary_written,
	'finding.moved': m.audit_act_finding_moved,
	'finding.released': m.audit_act_finding_released,
	'finding.withdrawn': m.audit_act_finding_withdrawn,
	'summary.approved': m.audit_act_summary_approved,
	'summary.withdrawn': m.audit_act_summary_withdrawn,
	'structure.recorded': m.audit_act_structure_recorded,
	'structure.edited': m.audit_act_structure_edited,
	'structure.ended': m.audit_act_structure_ended,
	'measure.recorded': m.audit_act_measure_recorded,
	'measure.edited': m.audit_act_measure_edited,
	'measure.reported': m.audit_act_measure_reported,
	'budget.set': m.audit_act_budget_set,
	'measures.imported': m.audit_act_measures_imported,
	'structures.imported': m.audit_act_structures_imported,
	'answers.imported': m.audit_act_answers_imported,
	'practice.drafted': m.audit_act_practice_drafted,
	'practice.edited': m.audit_act_practice_edited,
	'practice.moved': m.audit_act_practice_moved,
	'practice.asked': m.audit_act_practice_asked,
	'practice.replied': m.audit_act_practice_replied,
	'consent.given': m.audit_act_consent_given,
	'consent.revoked': m.audit_act_consent_revoked,
	'archive.exported': m.audit_act_archive_exported,
	'archive.imported': m.audit_act_archive_imported,
	'console-link.made': m.audit_act_console_link_made,
	'console-link.revoked': m.audit_act_console_link_revoked
};

export function auditAreaLabel(area: AuditArea): string {
	return areas[area]();
}

/** What was done, without to what: Antwort gespeichert, Runde weitergeführt: eingereicht. */
export function actLabel(action: TrailAction, to: string | null): string {
	const act = acts[action]();
	const state = stateLabel(action, to);
	return state === null ? act : m.audit_act_to({ act, state });
}

/** Null: it leads into no state, or one that there is no longer. */
function stateLabel(action: TrailAction, to: string | null): string | null {
	if (action === 'round.moved') return labelled(roundStates, to, roundStateLabel);
	if (action === 'finding.moved') return labelled(findingStates, to, findingStateLabel);
	return action === 'practice.moved' ? labelled(practiceStates, to, practiceStateLabel) : null;
}

function labelled<S extends string>(
	states: readonly S[],
	to: string | null,
	label: (state: S) => string
): string | null {
	const state = states.find((one) => one === to);
	return state === undefined ? null : label(state);
}

/** What it was done to, from the inside out: Jugendbeirat · Runde 2022; empty where it says itself. */
export function placeLabel({ what, round }: TrailPlace): string {
	return [what ? whatLabel(what) : '', round ?? ''].filter(Boolean).join(' · ');
}

/** Who did it. @param by null: nobody with an account here */
export function doerLabel(by: string | null, action: TrailAction): string {
	if (by !== null) return by;
	return areaOf(action) === 'workshop' ? m.audit_by_facilitator() : m.audit_by_installation();
}

function whatLabel(what: NonNullable<TrailPlace['what']>): string {
	switch (what.kind) {
		case 'text':
			return textOf(what.text);
		case 'name':
			return what.name;
		case 'finding':
			return m.audit_finding(what);
		case 'measure':
			return m.audit_measure(what);
		case 'practice':
			return m.audit_practice(what);
		case 'budget':
			return m.audit_budget(what);
	}
}
