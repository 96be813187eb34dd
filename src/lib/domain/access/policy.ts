import type { RoundState } from '../rounds/transitions.ts';
import type { MembershipRole } from './roles.ts';

/** Everyone a rule can name. `facilitator`: whoever holds a console link; guests have seats instead. */
export type Role = MembershipRole | 'staff' | 'operator' | 'facilitator' | 'signed-in';

export interface Rule {
	/** Any of these is enough. */
	roles: readonly Role[];
	/** Only while the round is in one of these states; left out: in any. */
	states?: readonly RoundState[];
	/** The field must be the actor's own (see `field-scope.ts`); the coordinator has all. */
	ownFields?: true;
}

const everyone = ['contributor', 'member', 'coordinator', 'office'] as const;
const readers = ['member', 'coordinator', 'office'] as const;
const coordinator = ['coordinator'] as const;
/** Records findings and works on measures; contributors never see findings. */
const taskForce = ['member', 'coordinator'] as const;
const facilitation = ['coordinator', 'facilitator'] as const;
const unfinished = [
	'planned',
	'answering',
	'workshop',
	'consensus',
	'submitted',
	'in-review'
] as const satisfies RoundState[];

/** Who may do what, and when. The only place that says so. Source: „Who uses it“, „Round“. */
export const policy = {
	'account.use': { roles: ['signed-in'] },
	'municipality.enter': { roles: everyone },
	'results.view': { roles: readers },
	'rounds.view': { roles: readers },
	'rounds.plan': { roles: coordinator },
	'rounds.describe': { roles: coordinator, states: unfinished },
	'rounds.move': { roles: coordinator, states: unfinished },
	/** The self-view as it stands, for a comment before the workshop. */
	'interim.send': { roles: coordinator, states: ['answering', 'workshop', 'consensus'] },
	'review.answer': { roles: coordinator },
	'fields.delegate': { roles: coordinator, states: ['planned', 'answering'] },
	'answers.view': { roles: everyone, ownFields: true },
	'answers.edit': {
		roles: ['contributor', 'member', 'coordinator'],
		states: ['answering'],
		ownFields: true
	},
	'consensus.view': { roles: readers },
	'consensus.record': { roles: facilitation, states: ['workshop', 'consensus'] },
	'workshop.open': { roles: coordinator, states: ['workshop'] },
	'workshop.run': { roles: facilitation, states: ['workshop'] },
	'workshop.show': { roles: facilitation },
	'minutes.view': { roles: [...readers, 'facilitator'] },
	'findings.view': { roles: readers },
	'findings.record': { roles: taskForce },
	'findings.advance': { roles: taskForce },
	'findings.release': { roles: taskForce },
	'findings.approve': { roles: ['office'] },
	'structures.view': { roles: readers },
	'structures.keep': { roles: taskForce },
	'measures.view': { roles: readers },
	'measures.keep': { roles: taskForce },
	'measures.import': { roles: coordinator },
	'budget.set': { roles: ['coordinator', 'office'] },
	'practice.view': { roles: readers },
	'practice.draft': { roles: taskForce },
	'practice.publish': { roles: ['office'] },
	'practice.ask': { roles: ['coordinator', 'office'] },
	'practice.reply': { roles: coordinator },
	'comparison.view': { roles: readers },
	'releases.view': { roles: ['staff'] },
	'releases.publish': { roles: ['staff'] },
	'settings.view': { roles: ['coordinator', 'office'] },
	/** Who did what: to account for it, not to measure anybody's work; so nobody's superior reads it. */
	'audit.view': { roles: coordinator },
	'consent.decide': { roles: ['office'] },
	/** Reads everything, findings too; who runs the installation brings it in and reads nothing. */
	'archive.export': { roles: coordinator },
	'archive.import': { roles: ['operator'] },
	'people.view': { roles: coordinator },
	'people.invite': { roles: coordinator },
	'people.change': { roles: coordinator },
	'review.view': { roles: ['staff'] },
	'review.remind': { roles: ['staff'] },
	'submission.view': { roles: ['staff'] },
	'submission.begin': { roles: ['staff'], states: ['submitted'] },
	'submission.comment': { roles: ['staff'] },
	'submission.assess': { roles: ['staff'], states: ['in-review'] },
	/**
	 * Of an interim submission while the municipality works. After the acceptance the text is final:
	 * whatever comes is a correction, a version of its own.
	 */
	'submission.evaluate': {
		roles: ['staff'],
		states: ['answering', 'workshop', 'consensus', 'in-review', 'accepted']
	},
	'submission.decide': { roles: ['staff'], states: ['in-review'] },
	'blocks.keep': { roles: ['staff'] },
	'summaries.view': { roles: ['staff'] },
	'installation.view': { roles: ['operator'] },
	'instruments.view': { roles: ['staff'] },
	'instruments.keep': { roles: ['staff'] },
	'instruments.publish': { roles: ['staff'] },
	'instruments.import': { roles: ['staff', 'operator'] },
	'accounts.create': { roles: ['operator'] },
	'programmes.create': { roles: ['operator'] },
	'programmes.staff': { roles: ['operator'] },
	'programme.view': { roles: ['staff'] },
	'programme.keep': { roles: ['staff'] },
	/** Lets a first coordinator in; whoever invites reads nothing of the municipality by it. */
	'programme.invite': { roles: ['staff'] },
	'municipalities.create': { roles: ['operator'] },
	'municipalities.invite': { roles: ['operator'] }
} as const satisfies Record<string, Rule>;

export type Ability = keyof typeof policy;

/** Why something is refused, for a person to read; worded by i18n. */
export type RefusalReason =
	| { code: 'role'; roles: readonly Role[] }
	| { code: 'state'; state: RoundState; states: readonly RoundState[] }
	| { code: 'field' }
	/** Whoever belongs to a municipality does not review it. */
	| { code: 'own-municipality' };

/** Decides by role and round state. Null: nothing speaks against it. */
export function refusalOf(
	ability: Ability,
	roles: readonly Role[],
	state: RoundState | null
): RefusalReason | null {
	const rule: Rule = policy[ability];
	if (!rule.roles.some((role) => roles.includes(role))) return { code: 'role', roles: rule.roles };
	if (rule.states && state !== null && !rule.states.includes(state)) {
		return { code: 'state', state, states: rule.states };
	}
	return null;
}
