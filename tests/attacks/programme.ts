import type { Chance } from './chance.ts';

/** A field with six criteria of five levels has 25 possible scores. */
export const latticeSteps = 24;
export const scoreAt = (step: number) => (step * 100) / latticeSteps;
export const stepOf = (score: number) => Math.round((score * latticeSteps) / 100);

export type Dimension = 'size' | 'type' | 'land';

/** Classes and their frequency among invented municipalities, as in the simulations. */
export const classes: Record<Dimension, readonly string[]> = {
	size: ['small', 'middle', 'large'],
	type: ['city', 'town', 'district'],
	land: ['BW', 'BY', 'NW', 'RP', 'SN']
};
const drawn: Record<Dimension, readonly string[]> = {
	size: ['small', 'middle', 'middle', 'large'],
	type: ['city', 'city', 'town', 'town', 'district'],
	land: ['BW', 'BY', 'NW', 'NW', 'RP', 'SN']
};

/** A round and its scores per field; null: too few of a field's criteria have a result. */
export interface Round {
	readonly round: string;
	readonly scores: readonly (number | null)[];
}

/** A municipality as everyone knows it, and its rounds, newest last, as only it knows them. */
export interface Place {
	readonly municipality: string;
	classes: Readonly<Record<Dimension, string>>;
	consented: boolean;
	isPublic: boolean;
	rounds: readonly Round[];
}

/** The members at one release. `regrouped`: staff freeze another partition for it. */
export interface Year {
	readonly members: readonly Place[];
	readonly regrouped: boolean;
	readonly fields: number;
}

/** What differs from one release to the next: how many members … */
export interface Pace {
	/** … have a new round; */
	readonly renewing: number;
	/** … of these also had one the time before, as far as there are so many; */
	readonly again: number;
	/** … have their first round; */
	readonly beginning: number;
	readonly joining: number;
	readonly leaving: number;
}

export interface Cohort {
	/** Members at the first release. */
	readonly size: number;
	readonly fields: number;
	/** How many of them have no accepted round yet. */
	readonly waiting: number;
	/** How far their scores are apart: the standard deviation. */
	readonly deviation: number;
	/** One release more than there are paces. */
	readonly paces: readonly Pace[];
}

/** An invented programme over some releases: who belongs to it each time, and with what. */
export function programmeOf(chance: Chance, cohort: Cohort): Year[] {
	const { size, fields, waiting, paces } = cohort;
	const founded = Array.from({ length: size }, (_, index) => found(chance, index));
	let members = founded.map((place, index) =>
		index < waiting ? place : { ...place, rounds: [firstRound(chance, place, cohort)] }
	);
	const years: Year[] = [{ members, fields, regrouped: true }];
	let renewed = new Set<string>();
	let number = size;
	for (const { renewing, again, beginning, joining, leaving } of paces) {
		const gone = new Set(chance.some(members, leaving));
		const left = members.filter((place) => !gone.has(place));
		const experienced = left.filter(({ rounds }) => rounds.length > 0);
		const repeating = chance.some(
			experienced.filter(({ municipality }) => renewed.has(municipality)),
			Math.min(again, renewing)
		);
		const others = experienced.filter((place) => !repeating.includes(place));
		const renews = [...repeating, ...chance.some(others, renewing - repeating.length)];
		const begins = chance.some(
			left.filter(({ rounds }) => rounds.length === 0),
			beginning
		);
		members = left.map((place) => {
			const now = laterOn(chance, place);
			if (renews.includes(place)) return { ...now, rounds: [...now.rounds, renewal(chance, now)] };
			return begins.includes(place) ? { ...now, rounds: [firstRound(chance, now, cohort)] } : now;
		});
		for (let joined = 0; joined < joining; joined += 1, number += 1) {
			const place = found(chance, number);
			members = [...members, { ...place, rounds: [firstRound(chance, place, cohort)] }];
		}
		years.push({ members, fields, regrouped: chance.next() < 0.1 });
		renewed = new Set(renews.map(({ municipality }) => municipality));
	}
	return years;
}

function found(chance: Chance, index: number): Place {
	return {
		municipality: `m${String(index + 1).padStart(2, '0')}`,
		classes: {
			size: chance.pick(drawn.size),
			type: chance.pick(drawn.type),
			land: chance.pick(drawn.land)
		},
		consented: chance.next() < 0.95,
		isPublic: chance.next() < 0.03,
		rounds: []
	};
}

/** The same municipality a release later: revoked, public, grown, or as it was. */
function laterOn(chance: Chance, place: Place): Place {
	const { consented, isPublic, classes: before } = place;
	return {
		...place,
		consented: chance.next() < 0.01 ? !consented : consented,
		isPublic: isPublic || chance.next() < 0.01,
		classes: chance.next() < 0.005 ? { ...before, size: chance.pick(drawn.size) } : before
	};
}

function firstRound(
	chance: Chance,
	{ municipality }: Place,
	{ fields, deviation }: Pick<Cohort, 'fields' | 'deviation'>
): Round {
	const middle = chance.around(50, deviation * 0.7);
	const scores = Array.from({ length: fields }, () =>
		chance.next() < 0.05 ? null : nearest(chance.around(middle, deviation * 0.7))
	);
	return { round: `${municipality}-1`, scores };
}

function renewal(chance: Chance, { municipality, rounds }: Place): Round {
	const scores = rounds.at(-1)!.scores.map((score) => {
		if (chance.next() < 0.03) return null;
		return nearest(chance.around((score ?? 50) + 3, 8));
	});
	return { round: `${municipality}-${rounds.length + 1}`, scores };
}

function nearest(score: number): number {
	return scoreAt(Math.min(latticeSteps, Math.max(0, stepOf(score))));
}
