import type { CellValue } from '../disclosure/cell-publication.ts';
import type { Contributor } from '../disclosure/contributor.ts';
import type { Measure } from '../disclosure/published-cell.ts';
import type { Partition } from './partition.ts';
import type { Contribution, Member } from './release-input.ts';

/** A cell as it would be published today, before any rule is asked. */
export interface CellCandidate {
	readonly measure: Measure;
	readonly field: string;
	/** Null: all. */
	readonly group: string | null;
	/** By municipality. */
	readonly values: readonly CellValue[];
}

/** A member who consented and has an accepted round (rule 2), with its group. */
export interface Participant {
	readonly municipality: string;
	readonly group: string | null;
	readonly isPublic: boolean;
	readonly contribution: Contribution;
}

/** Those whose rounds may be used, by municipality: the order of the members does not matter. */
export function participantsOf(
	members: readonly Member[],
	partition: Partition,
	known: (contributor: Contributor) => Contributor
): Participant[] {
	return members
		.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1))
		.flatMap(({ municipality, classKey, consented, isPublic, contribution }) => {
			if (!consented || !contribution) return [];
			const { round, since } = contribution;
			return {
				municipality,
				group: groupOf(partition, classKey),
				isPublic: known({ municipality, round, since, isPublic }).isPublic,
				contribution
			};
		});
}

/** The group a class belongs to; null for one that the frozen partition does not know. */
export function groupOf({ groups }: Partition, classKey: string): string | null {
	return groups.find(({ classes }) => classes.includes(classKey))?.key ?? null;
}

/** `all` and every group of one field and measure, as far as there are values (rules 2 and 15). */
export function candidatesOf(
	measure: Measure,
	field: string,
	participants: readonly Participant[],
	{ groups }: Partition
): CellCandidate[] {
	const valued = participants.flatMap((participant) => {
		const value = valueOf(participant, measure, field);
		return value ? { group: participant.group, value } : [];
	});
	return [null, ...groups.map(({ key }) => key)].map((group) => ({
		measure,
		field,
		group,
		values: valued.filter((one) => group === null || one.group === group).map(({ value }) => value)
	}));
}

function valueOf(
	{ municipality, isPublic, contribution }: Participant,
	measure: Measure,
	field: string
): CellValue | null {
	const { round, since, fields } = contribution;
	const { score, change } = fields[field] ?? { score: null, change: null };
	if (score === null) return null;
	if (measure === 'level') {
		return { contributor: { municipality, round, since: null, isPublic }, value: score };
	}
	if (since === null || change === null) return null;
	return { contributor: { municipality, round, since, isPublic }, value: change };
}
