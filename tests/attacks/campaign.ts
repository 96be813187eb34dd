import type { ReleaseRules } from '#lib/domain/benchmark/rules.ts';
import { attack, knowsThird, type Fate } from './attack.ts';
import { attackers, type AttackerName } from './attackers.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { knowledgeOf } from './knowledge.ts';
import { programmeOf, type Cohort } from './programme.ts';
import { releasesOf, type Grouping } from './release-history.ts';

export interface Campaign {
	/** Number of the first programme: another beginning gives others. */
	readonly first: number;
	readonly programmes: number;
	readonly cohort: (chance: Chance) => Cohort;
	readonly rules: ReleaseRules;
	/** Several: the programme is grouped by several dimensions at once. */
	readonly groupings: readonly Grouping[];
	/** How hard other data sets are looked for; for those who know a third, less. */
	readonly rounds: number;
}

/** What an attacker got out of one programme. */
export interface Result {
	readonly programme: number;
	readonly attacker: AttackerName;
	readonly cells: number;
	/** It knows a third or more of some cell or change by itself. */
	readonly knowing: boolean;
	readonly fates: ReadonlyMap<string, Fate>;
}

/** Every attacker against the same random programmes. */
export function attackAll(campaign: Campaign): Result[] {
	return Array.from({ length: campaign.programmes }, (_, index) => campaign.first + index).flatMap(
		(programme) => attackOne(campaign, programme)
	);
}

function attackOne({ cohort, rules, groupings, rounds }: Campaign, programme: number): Result[] {
	const chance = chanceFrom(programme);
	const years = programmeOf(chance, cohort(chance));
	const histories = groupings.map((grouping) => releasesOf(years, grouping, rules));
	return Object.entries(attackers).map(([attacker, { viewers, everyRelease }], index): Result => {
		const own = chanceFrom(programme * 1000 + index);
		const fetched = histories.map((history) => ({
			history,
			looked: everyRelease ? history : history.slice(-1)
		}));
		const together = viewers(own, years, histories[0]!);
		const knowledge = knowledgeOf(years, fetched, together, rules.parameters.step);
		const knowing = knowsThird(knowledge);
		return {
			programme,
			attacker: attacker as AttackerName,
			cells: knowledge.seen.length,
			knowing,
			fates: attack(knowledge, { chance: own, rounds: knowing ? Math.min(rounds, 2) : rounds })
		};
	});
}

/** The scores of that fate, as `programme attacker: round field`. */
export function scoresThatAre(fate: Fate, results: readonly Result[]): string[] {
	return results.flatMap(({ programme, attacker, fates }) =>
		[...fates]
			.filter(([, one]) => one === fate)
			.map(([score]) => `${programme} ${attacker}: ${score}`)
	);
}

/** What a campaign came to, in figures: levels, and changes, which take two scores. */
export function figuresOf(results: readonly Result[]) {
	const count = (fate: Fate, change: boolean) =>
		scoresThatAre(fate, results).filter((score) => score.includes('−') === change).length;
	return {
		programmes: new Set(results.map(({ programme }) => programme)).size,
		cells: results.reduce((sum, one) => sum + one.cells, 0),
		...{ safe: count('safe', false), recovered: count('recovered', false) },
		...{ undecided: count('undecided', false) },
		...{ changesSafe: count('safe', true), changesUndecided: count('undecided', true) }
	};
}
