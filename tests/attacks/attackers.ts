import type { ReleasePlan } from '#lib/domain/benchmark/plan-release.ts';
import type { Chance } from './chance.ts';
import type { Year } from './programme.ts';

/** Who attacks one programme, and whether they kept what earlier releases told. */
interface Attacker {
	readonly everyRelease: boolean;
	readonly viewers: (
		chance: Chance,
		years: readonly Year[],
		history: readonly ReleasePlan[]
	) => string[];
}

/**
 * Three put their heads together at worst where they count for the rules but know each other: in one
 * peer group, or among those whose change let a cell be published again.
 */
export const attackers = {
	'one user': { everyRelease: false, viewers: (chance, years) => chance.some(present(years), 1) },
	'a reader of all releases': {
		everyRelease: true,
		viewers: (chance, years) => chance.some(present(years), 1)
	},
	'three colluding': {
		everyRelease: true,
		viewers: (chance, years) => chance.some(present(years), 3)
	},
	'three of one group': {
		everyRelease: true,
		viewers: (chance, years, history) => {
			const { contributions } = history.at(-1)!.record;
			const groups = Map.groupBy(contributions, ({ group }) => group);
			const group = groups.size > 0 ? chance.pick([...groups.values()]) : [];
			return filled(chance, years, group);
		}
	},
	'three who changed': {
		everyRelease: true,
		viewers: (chance, years, history) => {
			const before = history.at(-2)?.record.contributions.map(({ round }) => round) ?? [];
			const changed = history
				.at(-1)!
				.record.contributions.filter(({ round }) => !before.includes(round));
			return filled(chance, years, changed);
		}
	}
} as const satisfies Record<string, Attacker>;

export type AttackerName = keyof typeof attackers;

function filled(
	chance: Chance,
	years: readonly Year[],
	preferred: readonly { readonly municipality: string }[]
): string[] {
	const chosen = chance.some(preferred, 3).map(({ municipality }) => municipality);
	const others = present(years).filter((one) => !chosen.includes(one));
	return [...chosen, ...chance.some(others, 3 - chosen.length)];
}

function present(years: readonly Year[]): string[] {
	return years.at(-1)!.members.map(({ municipality }) => municipality);
}
