import { planRelease, type ReleasePlan } from './plan-release.ts';
import type { Partition } from './partition.ts';
import type { Member } from './release-input.ts';
import type { ReleaseRecord } from './release-record.ts';

/** `members('small', 3)`: small1, small2 and small3, consenting, each with its first round. */
export function members(classKey: string, count: number, from = 1): Member[] {
	return Array.from({ length: count }, (_, index) => {
		const municipality = `${classKey}${from + index}`;
		return {
			municipality,
			classKey,
			consented: true,
			isPublic: false,
			contribution: {
				round: `${municipality}-1`,
				since: null,
				fields: { f1: { score: 30 + ((index * 37) % 50), change: null } }
			}
		};
	});
}

/** The same with a later round, five points higher. */
export function renewing(member: Member): Member {
	const before = member.contribution;
	if (!before) return member;
	const score = (before.fields.f1?.score ?? 0) + 5;
	return {
		...member,
		contribution: {
			round: `${before.round}+`,
			since: before.round,
			fields: { f1: { score, change: 5 } }
		}
	};
}

/** A group for each of these classes. */
export function groupedBy(...keys: string[]): Partition {
	return { dimension: 'size', groups: keys.map((key) => ({ key, classes: [key] })) };
}

export function planned(
	given: readonly Member[],
	partition: Partition,
	earlier: readonly ReleaseRecord[] = []
): ReleasePlan {
	const number = earlier.length + 1;
	return planRelease({
		release: `r${number}`,
		date: `2022-0${number}-01`,
		fields: ['f1'],
		members: given,
		partition,
		earlier
	});
}

/** What became of the level cells: `all` under its name, groups under theirs. */
export function statusesOf({ decisions }: ReleasePlan): Record<string, string> {
	const levels = decisions.filter(({ cell }) => cell.measure === 'level');
	return Object.fromEntries(
		levels.map(({ cell, outcome }) => [
			cell.group ?? 'all',
			outcome.status === 'refused'
				? outcome.reasons.join()
				: [outcome.status, 'reason' in outcome ? outcome.reason : ''].filter(Boolean).join(' ')
		])
	);
}
