import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { contentsDigest, demoKey } from '#lib/server/audit/digest.ts';
import { accountId, coordinatorOf } from './accounts.ts';
import { momentOf } from './days.ts';
import type { Place, PlannedRound } from './plan.ts';
import { idOf } from './seed.ts';

/** The time of day, UTC, at which a step is taken: later states later, for steps of one day. */
const times: Record<RoundState, string> = {
	planned: '07:30',
	answering: '08:15',
	submitted: '09:40',
	'in-review': '11:05',
	closed: '12:20',
	workshop: '13:00',
	withdrawn: '14:10',
	accepted: '14:30',
	consensus: '15:45'
};

const staffSteps: readonly RoundState[] = ['in-review', 'accepted'];

/** The transitions of a round. */
export function transitionRows(place: Place, number: number, round: PlannedRound) {
	return round.steps.map(({ to, on, note = '' }, index) => ({
		id: idOf('transition', place.slug, number, index),
		roundId: idOf('round', place.slug, number),
		position: index + 1,
		from: round.steps[index - 1]?.to ?? null,
		to,
		accountId: accountId(staffSteps.includes(to) ? reviewerOf(place) : coordinatorOf(place.slug)),
		at: momentOf(on, times[to]),
		note
	}));
}

/** The trace that each transition leaves. */
export function auditRows(place: Place, number: number, round: PlannedRound) {
	return transitionRows(place, number, round).map(({ id, from, to, accountId, at }) => ({
		id: idOf('audit', id),
		municipalityId: idOf('municipality', place.slug),
		accountId,
		action: from === null ? ('round.planned' as const) : ('round.moved' as const),
		subject: from === null ? `round:${number}` : `round:${number}/to:${to}`,
		digest: contentsDigest(demoKey, { from, to }),
		at
	}));
}

/** The two share the places between them, by the first letter. */
export function reviewerOf({ slug }: Place): string {
	return slug.charCodeAt(0) % 2 === 0 ? 'staff2@demo.example' : 'staff@demo.example';
}
