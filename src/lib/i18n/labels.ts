import type { Role } from '#lib/domain/access/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { Localized } from '#lib/domain/instrument/index.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

const roles: Record<Role, () => string> = {
	contributor: m.common_role_contributor,
	member: m.common_role_member,
	coordinator: m.common_role_coordinator,
	office: m.common_role_office,
	staff: m.common_role_staff,
	operator: m.common_role_operator,
	facilitator: m.common_role_facilitator,
	'signed-in': m.common_role_signed_in
};

const roundStates: Record<RoundState, () => string> = {
	planned: m.rounds_state_planned,
	answering: m.rounds_state_answering,
	workshop: m.rounds_state_workshop,
	consensus: m.rounds_state_consensus,
	submitted: m.rounds_state_submitted,
	'in-review': m.rounds_state_in_review,
	accepted: m.rounds_state_accepted,
	closed: m.rounds_state_closed,
	withdrawn: m.rounds_state_withdrawn
};

export function roleLabel(role: Role): string {
	return roles[role]();
}

export function roundStateLabel(state: RoundState): string {
	return roundStates[state]();
}

/** A text of the instrument in the language of the request or page. */
export function textOf(text: Localized): string {
	return text[getLocale()];
}
