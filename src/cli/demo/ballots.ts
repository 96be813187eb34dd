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

/** Invented ballots of a room around a level; they are counted, and never stored. */
export function ballotsAround(
	level: number,
	{ participants, spread }: { participants: number; spread: number },
	chance: Chance
): Ballot[] {
	return seats(participants).flatMap(({ perspective, people, leaning, cannotJudge }) =>
		Array.from({ length: people }, (): Ballot[] => {
			const luck = chance.next();
			const seen = level + leaning * spread + spread * chance.spread();
			if (luck < 0.05) return [];
			if (luck < 0.07) return [{ perspective, choice: 'abstain' }];
			if (luck < 0.07 + cannotJudge) return [{ perspective, choice: 'cannot-judge' }];
			return [{ perspective, choice: Math.min(highest, Math.max(0, Math.round(seen))) }];
		}).flat()
	);
}

/** As many people as there are, by the shares; the last perspective takes what is left. */
function seats(participants: number) {
	let left = participants;
	return room.map((perspective, index) => {
		const last = index === room.length - 1;
		const people = last ? left : Math.round(participants * perspective.share);
		left -= people;
		return { ...perspective, people };
	});
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
