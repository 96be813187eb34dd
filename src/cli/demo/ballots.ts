import type { Ballot } from '#lib/domain/disclosure/index.ts';
import type { Chance } from './seed.ts';

/** The programme's perspectives: their share of a room, and how much higher or lower they see it. */
const room = [
	{ perspective: 'verwaltung', share: 0.33, leaning: 0.35, cannotJudge: 0.04 },
	{ perspective: 'politik', share: 0.2, leaning: 0.1, cannotJudge: 0.1 },
	{ perspective: 'zivilgesellschaft', share: 0.31, leaning: -0.4, cannotJudge: 0.06 },
	{ perspective: 'wirtschaft', share: 0.16, leaning: 0, cannotJudge: 0.22 }
] as const;

const highest = 4;

/** Somebody who votes. */
export type Voter = (typeof room)[number];

/** As many people as there are, by the shares; the last perspective takes what is left. */
export function votersOf(participants: number): Voter[] {
	let left = participants;
	return room.flatMap((perspective, index) => {
		const last = index === room.length - 1;
		const people = last ? left : Math.round(participants * perspective.share);
		left -= people;
		return Array.from({ length: people }, () => perspective);
	});
}

/** How somebody votes where views lie around a level; null: not at all. */
export function ballotAround(
	level: number,
	{ perspective, leaning, cannotJudge }: Voter,
	{ spread, chance }: { spread: number; chance: Chance }
): Ballot | null {
	const luck = chance.next();
	const seen = level + leaning * spread + spread * chance.spread();
	if (luck < 0.05) return null;
	if (luck < 0.07) return { perspective, choice: 'abstain' };
	if (luck < 0.07 + cannotJudge) return { perspective, choice: 'cannot-judge' };
	return { perspective, choice: Math.min(highest, Math.max(0, Math.round(seen))) };
}

/** Invented ballots of a room around a level. */
export function ballotsAround(
	level: number,
	{ participants, spread }: { participants: number; spread: number },
	chance: Chance
): Ballot[] {
	return votersOf(participants).flatMap(
		(voter) => ballotAround(level, voter, { spread, chance }) ?? []
	);
}

/** Ballots of one perspective: how many per level, and how many could not judge or abstained. */
export function ballotsOf(
	perspective: string,
	perLevel: readonly number[],
	cannotJudge = 0,
	abstained = 0
): Ballot[] {
	return [
		...perLevel.flatMap((count, choice) => times(count, { perspective, choice })),
		...times(cannotJudge, { perspective, choice: 'cannot-judge' }),
		...times(abstained, { perspective, choice: 'abstain' })
	];
}

function times(count: number, ballot: Ballot): Ballot[] {
	return Array.from({ length: count }, () => ballot);
}
