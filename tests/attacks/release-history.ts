import { planReleaseUnder, type ReleasePlan } from '#lib/domain/benchmark/plan-release.ts';
import type { Partition } from '#lib/domain/benchmark/partition.ts';
import {
	overallField,
	type Contribution,
	type FieldValues,
	type Member
} from '#lib/domain/benchmark/release-input.ts';
import type { ReleaseRules } from '#lib/domain/benchmark/rules.ts';
import { partition } from '#lib/domain/disclosure/partition.ts';
import { classes, type Dimension, type Place, type Round, type Year } from './programme.ts';

/** What municipalities are grouped by; `merged`: by rule 6, else every class is a group. */
export interface Grouping {
	readonly dimension: Dimension;
	readonly merged: boolean;
}

export const fieldAt = (index: number) => `f${index + 1}`;

/** Every release of a programme, each planned with those before it. */
export function releasesOf(
	years: readonly Year[],
	grouping: Grouping,
	rules: ReleaseRules
): ReleasePlan[] {
	const plans: ReleasePlan[] = [];
	let frozen = partitionOf(years[0]!, grouping, rules.parameters.k);
	years.forEach((year, index) => {
		if (year.regrouped) frozen = partitionOf(year, grouping, rules.parameters.k);
		plans.push(
			planReleaseUnder(rules, {
				release: `r${index + 1}`,
				date: `202${index}-06-21`,
				fields: fieldsOf(year),
				members: year.members.map((place) => memberOf(place, grouping.dimension)),
				partition: frozen,
				earlier: plans.map(({ record }) => record)
			})
		);
	});
	return plans;
}

function partitionOf({ members }: Year, { dimension, merged }: Grouping, k: number): Partition {
	const sizes = classes[dimension].map((key) => ({
		key,
		size: members.filter(
			(place) => place.classes[dimension] === key && place.consented && !place.isPublic
		).length
	}));
	const single = sizes.map(({ key }) => ({ key, classes: [key] }));
	return { dimension, groups: merged ? partition(sizes, k, dimension === 'size') : single };
}

/** With several fields there is the overall index beside them. */
function fieldsOf({ fields }: Year): string[] {
	const plain = Array.from({ length: fields }, (_, index) => fieldAt(index));
	return plain.length > 1 ? [...plain, overallField] : plain;
}

function memberOf({ municipality, ...place }: Place, dimension: Dimension): Member {
	const { consented, isPublic, rounds } = place;
	const classKey = place.classes[dimension];
	return { municipality, classKey, consented, isPublic, contribution: contributionOf(rounds) };
}

function contributionOf(rounds: readonly Round[]): Contribution | null {
	const [since, latest] = [rounds.at(-2), rounds.at(-1)];
	if (!latest) return null;
	const before = since && valuesOf(since);
	const fields = valuesOf(latest).map(([field, score], index): [string, FieldValues] => {
		const was = before?.[index]?.[1] ?? null;
		return [field, { score, change: score === null || was === null ? null : score - was }];
	});
	return {
		round: latest.round,
		since: since?.round ?? null,
		fields: Object.fromEntries(fields)
	};
}

function valuesOf({ scores }: Round): [field: string, score: number | null][] {
	const given = scores.filter((score) => score !== null);
	const sum = given.reduce((total, score) => total + score, 0);
	return [
		...scores.map((score, index): [string, number | null] => [fieldAt(index), score]),
		[overallField, given.length === scores.length ? sum / scores.length : null]
	];
}
