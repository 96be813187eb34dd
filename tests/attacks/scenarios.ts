import { adoptedRules, type ReleaseRules } from '#lib/domain/benchmark/rules.ts';
import type { Campaign } from './campaign.ts';
import type { Chance } from './chance.ts';
import type { Cohort, Pace } from './programme.ts';
import type { Grouping } from './release-history.ts';

const bySize: Grouping = { dimension: 'size', merged: true };

const plain: Campaign = {
	first: 1,
	programmes: 40,
	cohort: anyCohort,
	rules: adoptedRules,
	groupings: [bySize],
	rounds: 40
};

/** Two to four releases, from hardly anybody renewing to nearly everybody. */
function anyCohort(chance: Chance): Cohort {
	const size = 6 + chance.below(35);
	const paces = Array.from({ length: 1 + chance.below(3) }, () => ({
		renewing: Math.round(chance.pick([0.05, 0.3, 0.6, 0.9]) * size),
		again: chance.below(size),
		beginning: chance.below(8),
		joining: chance.pick([0, 0, 1, 3]),
		leaving: chance.pick([0, 0, 1])
	}));
	const waiting = chance.pick([0, 0, Math.floor(size / 3)]);
	return { size, waiting, fields: 1, deviation: 15, paces };
}

const pace = (given: Partial<Pace>): Pace => ({
	...{ renewing: 0, again: 0, beginning: 0, joining: 0, leaving: 0 },
	...given
});

/** Situations under the adopted rules; those after the first are chosen to be hard on them. */
export const scenarios = {
	'any programme': plain,
	'seven fields and their mean': {
		...plain,
		programmes: 3,
		cohort: (chance) => ({ ...anyCohort(chance), size: 12 + chance.below(12), fields: 7 })
	},
	'much alike': { ...plain, cohort: (chance) => ({ ...anyCohort(chance), deviation: 5 }) },
	'small groups': {
		...plain,
		cohort: (chance) => ({ ...anyCohort(chance), size: 8 + chance.below(8), deviation: 8 })
	},
	/** The least that rule 8 lets through, nearly always the same ones. */
	'six renew': {
		...plain,
		cohort: (chance) => {
			const paces = [0, 1, 2].map(() => pace({ renewing: 6, again: chance.pick([0, 5]) }));
			return { ...anyCohort(chance), size: 7 + chance.below(16), waiting: 0, paces };
		}
	},
	/** A group has changed enough when `all` has not, and the other way round. */
	'three at a time': {
		...plain,
		cohort: (chance) => {
			const paces = [0, 1, 2].map(() => pace({ renewing: 3 + chance.below(2) }));
			return { ...anyCohort(chance), size: 12 + chance.below(10), waiting: 0, paces };
		}
	},
	/** Groups come into being one by one while few change. */
	'first rounds come in': {
		...plain,
		cohort: (chance) => {
			const size = 12 + chance.below(14);
			const paces = [0, 1, 2].map(() => pace({ beginning: 1 + chance.below(4) }));
			return { ...anyCohort(chance), size, waiting: Math.floor(size / 3), paces };
		}
	}
} as const satisfies Record<string, Campaign>;

/** The same programmes and attackers with and without a rule: without it there are victims. */
export const leftOut: Record<string, { with: Campaign; without: Partial<Campaign> }> = {
	'the change rule': {
		with: { ...plain, programmes: 30, cohort: withSingleChanges, rounds: 2 },
		without: { rules: { ...adoptedRules, mayRepublish: () => true } }
	},
	'one dimension': {
		with: {
			...plain,
			programmes: 14,
			cohort: (chance) => ({ ...anyCohort(chance), size: 10 + chance.below(16) }),
			rounds: 10
		},
		without: {
			rules: { ...adoptedRules, atomsSafe: () => true },
			groupings: (['size', 'type', 'land'] as const).map((dimension) => ({
				dimension,
				merged: false
			})),
			rounds: 1
		}
	},
	'the rounding': {
		with: { ...scenarios['small groups'], programmes: 80, rounds: 10 },
		without: { rules: exactly(adoptedRules), rounds: 2 }
	}
};

/** One renews, now and then one joins: three times in a row. */
function withSingleChanges(chance: Chance): Cohort {
	const paces = [0, 1, 2].map(() => pace({ renewing: 1, joining: chance.pick([0, 0, 1]) }));
	return { ...anyCohort(chance), waiting: 0, paces };
}

function exactly(rules: ReleaseRules): ReleaseRules {
	return { ...rules, parameters: { ...rules.parameters, step: 1e-6 } };
}
