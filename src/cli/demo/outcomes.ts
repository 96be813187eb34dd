import { publishTally } from '#lib/domain/disclosure/index.ts';
import { criteriaOf } from '#lib/domain/instrument/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { accountId, coordinatorOf } from './accounts.ts';
import { ballotsAround } from './ballots.ts';
import { momentOf } from './days.ts';
import { reviewerOf } from './history.ts';
import { enteredOn, stateOf, type Place, type PlannedRound } from './plan.ts';
import { instrument, perspectiveKeys } from './programme.ts';
import { chanceOf, idOf } from './seed.ts';
import { comments, reasons } from './texts.ts';

const highest = 4;

/** How many fields a view covers while the round is still in that state; else all seven. */
const covered: Readonly<
	Record<'tallies' | 'consensus' | 'external', Partial<Record<RoundState, number>>>
> = {
	tallies: { workshop: 2 },
	consensus: { workshop: 1, consensus: 4 },
	external: { 'in-review': 3 }
};

function coveredCriteria(round: PlannedRound, view: keyof typeof covered) {
	const fields = instrument.fields.slice(
		0,
		covered[view][stateOf(round)] ?? instrument.fields.length
	);
	return fields.flatMap((field) => criteriaOf(field).map(({ key }) => ({ key, field: field.key })));
}

/** The published tallies. The ballots they come from are invented here and forgotten. */
export function tallyRows(place: Place, number: number, round: PlannedRound) {
	const { participants, workshopOn } = round;
	if (!workshopOn || !participants || !enteredOn(round, 'workshop')) return [];
	return coveredCriteria(round, 'tallies').map(({ key, field }, index) => {
		const chance = chanceOf('ballots', place.slug, number, key);
		const spread = (field === 'f2' ? 0.9 : 0.5) + 0.5 * chance.next();
		const ballots =
			round.votes.get(key) ??
			ballotsAround(round.levels.get(key) ?? 0, { participants, spread }, chance);
		return {
			id: idOf('tally', place.slug, number, key),
			roundId: idOf('round', place.slug, number),
			criterionKey: key,
			published: publishTally(ballots, { highest, perspectives: perspectiveKeys }),
			closedAt: new Date(momentOf(workshopOn, '08:10').getTime() + index * 8 * 60_000)
		};
	});
}

/** What was agreed, or majority and minority. */
export function consensusRows(place: Place, number: number, round: PlannedRound) {
	const state = stateOf(round);
	const on = enteredOn(round, 'consensus') ?? (state === 'workshop' ? round.workshopOn : null);
	if (!on) return [];
	return coveredCriteria(round, 'consensus')
		.filter(({ key }) => !round.unagreed.has(key))
		.map(({ key }) => {
			const level = round.levels.get(key) ?? 0;
			const general = chanceOf('reason', place.slug, number, key).pick(reasons[level] ?? ['']);
			const contested = round.contested.get(key);
			return {
				id: idOf('consensus', place.slug, number, key),
				roundId: idOf('round', place.slug, number),
				criterionKey: key,
				...(contested
					? { kind: 'none' as const, level: null, reason: '', ...contested }
					: { kind: 'agreed' as const, level, reason: round.reasons.get(key) ?? general }),
				accountId: accountId(coordinatorOf(place.slug)),
				updatedAt: momentOf(on, '15:30')
			};
		});
}

/** The project staff's own levels: mostly those agreed, sometimes one above or below. */
export function externalRows(place: Place, number: number, round: PlannedRound) {
	const on = enteredOn(round, 'in-review');
	if (!on) return [];
	return coveredCriteria(round, 'external').map(({ key }) => {
		const agreed = round.levels.get(key) ?? 0;
		const chance = chanceOf('external', place.slug, number, key);
		const luck = chance.next();
		const level = Math.min(highest, Math.max(0, agreed + (luck < 0.12 ? -1 : luck > 0.93 ? 1 : 0)));
		const tone = level < agreed ? 'lower' : level > agreed ? 'higher' : 'same';
		const commented = tone !== 'same' || chance.next() < 0.15;
		return {
			id: idOf('external', place.slug, number, key),
			roundId: idOf('round', place.slug, number),
			criterionKey: key,
			level,
			comment: commented ? chance.pick(comments[tone]) : '',
			accountId: accountId(reviewerOf(place)),
			updatedAt: momentOf(on, '13:20')
		};
	});
}
