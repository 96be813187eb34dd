/** How many came from one perspective; small groups are not counted out. */
export type ProtectedCount = number | 'fewer-than-5' | 'at-least-5';

export interface ProtectedAttendance {
	perspectives: { perspective: string; joined: ProtectedCount }[];
	/** Everybody who could vote. */
	total: number;
	/** Not part of the total. */
	observers: number | 'fewer-than-5';
}

const smallest = 5;

/**
 * Who was in the room as the minutes may say it. Fewer than five of one perspective are said to be
 * that; and while the total minus what is shown would still tell the number of a hidden group to
 * one person, the smallest shown group is hidden too („at least 5“). Source: „Protecting people“,
 * and the subtraction of disclosure.md, section 3.
 *
 * @param joined people per perspective, in the order in which they are shown
 */
export function protectAttendance(
	joined: readonly { perspective: string; joined: number }[],
	observers: number
): ProtectedAttendance {
	const hidden = new Set(joined.filter((group) => group.joined < smallest));
	const ascending = joined
		.filter((group) => !hidden.has(group))
		.toSorted((one, other) => one.joined - other.joined);
	for (const group of ascending) {
		if (!canBeTold(joined.filter((one) => hidden.has(one)))) break;
		hidden.add(group);
	}
	return {
		perspectives: joined.map((group) => ({
			perspective: group.perspective,
			joined: shown(group, hidden.has(group))
		})),
		total: joined.reduce((sum, group) => sum + group.joined, 0),
		observers: observers > 0 && observers < smallest ? 'fewer-than-5' : observers
	};
}

function shown({ joined }: { joined: number }, hidden: boolean): ProtectedCount {
	if (!hidden) return joined;
	return joined < smallest ? 'fewer-than-5' : 'at-least-5';
}

/**
 * Whether somebody with the total can tell how many a hidden group has: each is known to be 0–4 or
 * from 5 up, and their sum is known. A sum at either end of what is possible leaves one solution.
 */
function canBeTold(hidden: readonly { joined: number }[]): boolean {
	if (hidden.length === 0) return false;
	const small = hidden.filter(({ joined }) => joined < smallest).length;
	const large = hidden.length - small;
	const sum = hidden.reduce((total, { joined }) => total + joined, 0);
	const lowest = large * smallest;
	if (sum === lowest) return true;
	if (large > 0) return false;
	return small === 1 || sum === small * (smallest - 1);
}
