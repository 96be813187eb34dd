import { publishTally } from '#lib/domain/disclosure/index.ts';
import { criteriaOf, type Field } from '#lib/domain/instrument/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { accountId, coordinatorOf } from './accounts.ts';
import { ballotsAround } from './ballots.ts';
import { momentOf } from './days.ts';
import { hallOf } from './hall/hall.ts';
import { heldTallyRows } from './hall/rows.ts';
import { enteredOn, stateOf, type Place, type PlannedRound } from './plan.ts';
import { instrument, perspectiveKeys } from './programme.ts';
import { chanceOf, idOf } from './seed.ts';
import { reasons } from './texts.ts';

/** How many fields a view covers while the round is still in that state; else all of them. */
const covered = {
	consensus: { consensus: 4 },
	external: { 'in-review': 3 }
} satisfies Record<string, Partial<Record<RoundState, number>>>;

/** The criteria that a view of the round covers so far. */
export function coveredCriteria(round: PlannedRound, view: keyof typeof covered) {
	const limits: Partial<Record<RoundState, number>> = covered[view];
	return criteriaIn(instrument.fields.slice(0, limits[stateOf(round)]));
}

function criteriaIn(fields: readonly Field[]) {
	return fields.flatMap((field) => criteriaOf(field).map(({ key }) => ({ key, field: field.key })));
}

/** A workshop does not come to every criterion. */
const unvoted = 0.05;

/**
 * The published tallies. The ballots they come from are invented here and forgotten, but for those
 * of a workshop that goes on.
 */
export function tallyRows(place: Place, number: number, round: PlannedRound) {
	if (stateOf(round) === 'workshop') return heldTallyRows(place, number, round);
	const { participants, workshopOn } = round;
	if (!workshopOn || !participants || !enteredOn(round, 'workshop')) return [];
	return criteriaIn(instrument.fields).flatMap(({ key, field }, index) => {
		const chance = chanceOf('ballots', place.slug, number, key);
		const given = round.votes.get(key);
		const apart = round.contested.has(key) ? 0.9 : field === 'f2' ? 0.45 : 0;
		const spread = 0.4 + apart + 0.45 * chance.next();
		if (!given && chance.next() < unvoted) return [];
		const level = round.levels.get(key) ?? 0;
		const ballots = given ?? ballotsAround(level, { participants, spread }, chance);
		return {
			id: idOf('tally', place.slug, number, key),
			roundId: idOf('round', place.slug, number),
			criterionKey: key,
			published: publishTally(ballots, {
				highest: instrument.scale.length - 1,
				perspectives: perspectiveKeys
			}),
			revealed: true,
			closedAt: new Date(momentOf(workshopOn, '08:10').getTime() + index * 8 * 60_000)
		};
	});
}

/** What was agreed, or majority and minority. */
export function consensusRows(place: Place, number: number, round: PlannedRound) {
	const hall = hallOf(place, number, round);
	const on = hall ? round.workshopOn : enteredOn(round, 'consensus');
	if (!on) return [];
	const keys = hall
		? hall.items.filter(({ recorded }) => recorded).map(({ criterion }) => criterion)
		: coveredCriteria(round, 'consensus').map(({ key }) => key);
	return keys
		.filter((key) => !round.unagreed.has(key))
		.map((key) => ({
			id: idOf('consensus', place.slug, number, key),
			roundId: idOf('round', place.slug, number),
			criterionKey: key,
			...agreementOn(key, round, chanceOf('reason', place.slug, number, key).pick),
			accountId: accountId(coordinatorOf(place.slug)),
			updatedAt: momentOf(on, '15:30')
		}));
}

function agreementOn(
	criterion: string,
	{ levels, contested, reasons: given }: PlannedRound,
	pick: <T>(from: readonly [T, ...T[]]) => T
) {
	const positions = contested.get(criterion);
	if (positions) return { kind: 'none' as const, level: null, reason: '', ...positions };
	const level = levels.get(criterion) ?? 0;
	const reason = given.get(criterion) ?? pick(reasons[level] ?? ['']);
	return { kind: 'agreed' as const, level, reason, majority: '', minority: '' };
}
