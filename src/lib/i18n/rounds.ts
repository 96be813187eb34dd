import type { NotMoved, RoundState, Transition } from '#lib/domain/rounds/transitions.ts';
import type { DelegationStanding } from '#lib/domain/delegations/standing.ts';
import { dayInWords } from './format.ts';
import { roundStateLabel } from './labels.ts';
import { m } from './paraglide/messages.js';
import { notReadySentence } from './submission.ts';

interface StepWords {
	label: () => string;
	sentence: () => string;
}

const forward: Record<RoundState, StepWords> = {
	planned: { label: m.rounds_plan, sentence: m.rounds_plan_lead },
	answering: { label: m.rounds_to_answering, sentence: m.rounds_to_answering_text },
	workshop: { label: m.rounds_to_workshop, sentence: m.rounds_to_workshop_text },
	consensus: { label: m.rounds_to_consensus, sentence: m.rounds_to_consensus_text },
	submitted: { label: m.rounds_to_submitted, sentence: m.rounds_to_submitted_text },
	'in-review': { label: m.rounds_to_in_review, sentence: m.rounds_to_in_review_text },
	accepted: { label: m.rounds_to_accepted, sentence: m.rounds_to_accepted_text },
	closed: { label: m.rounds_to_closed, sentence: m.rounds_to_closed_text },
	withdrawn: { label: m.rounds_to_withdrawn, sentence: m.rounds_to_withdrawn_text }
};

/** What the button of a step says. */
export function stepLabel({ from, to, back }: Transition): string {
	if (!back) return forward[to].label();
	if (from === 'submitted') return m.rounds_take_back();
	return m.rounds_back_to({ state: roundStateLabel(to) });
}

/** What a step means, in one or two sentences. */
export function stepSentence({ from, to, back }: Transition): string {
	if (from === 'workshop' && to === 'consensus') return m.rounds_hall_on_text();
	if (from === 'workshop' && back) return m.rounds_hall_back_text();
	if (!back) return forward[to].sentence();
	return from === 'submitted' ? m.rounds_take_back_text() : m.rounds_back_text();
}

/** Why a step was not taken. */
export function notMovedSentence(refused: NotMoved): string {
	switch (refused.kind) {
		case 'out-of-order':
			return m.rounds_out_of_order({ state: roundStateLabel(refused.state) });
		case 'note-required':
			return m.rounds_note_required();
		case 'not-ready':
			return notReadySentence(refused);
	}
}

/** How a delegated field stands. */
export function standingSentence(standing: DelegationStanding, dueOn: string): string {
	const day = dayInWords(dueOn);
	switch (standing) {
		case 'handed-in':
			return m.rounds_delegation_handed_in();
		case 'lapsed':
			return m.rounds_delegation_lapsed();
		case 'overdue':
			return m.rounds_delegation_overdue({ day });
		case 'due-soon':
		case 'open':
			return m.rounds_delegation_due({ day });
	}
}
