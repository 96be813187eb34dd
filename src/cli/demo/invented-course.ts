import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { monthOf } from './days.ts';
import { inventedLevels } from './invented-levels.ts';
import type { ShortRound } from './invented-rounds.ts';
import { plainRound, type Contested, type PlannedRound } from './plan.ts';
import { chanceOf } from './seed.ts';
import { stepsTo } from './steps.ts';
import { positions } from './texts.ts';

interface Character {
	slug: string;
	kind: MunicipalityKind;
	/** The level 0–4 around which everything lies at first. */
	tendency: number;
}

/** The rounds of an invented place, made from their short form. */
export function roundsOf(rounds: readonly ShortRound[], character: Character): PlannedRound[] {
	const counted = rounds.filter(({ state, workshop }) => workshop && state !== 'withdrawn');
	return rounds.map((round, index) => {
		const { state, on, workshop, note, answered = 1, delegations = [] } = round;
		const chance = chanceOf('round', character.slug, index);
		const steps = stepsTo(state, on, workshop, note ? { [state]: note } : {});
		const held = steps.some(({ to }) => to === 'workshop');
		return {
			...plainRound,
			title: titleOf(round, Math.max(0, counted.indexOf(round)), index),
			steps,
			workshopOn: workshop ? on : null,
			workshopPlace: workshop ? chance.pick(halls) : '',
			participants: held ? (round.participants ?? 18 + Math.floor(chance.next() * 17)) : null,
			levels: inventedLevels(character.slug, character.tendency, index),
			contested: held ? contestedIn(character.slug, index) : plainRound.contested,
			notApplicable: new Map(round.notApplicable ?? notApplicableIn(character)),
			delegations,
			answered
		};
	});
}

const halls = ['Bürgersaal', 'Stadthalle', 'Volkshochschule', 'Haus der Begegnung'] as const;
const ordinals = ['Erster', 'Zweiter', 'Dritter'];

function titleOf({ workshop, on }: ShortRound, workshopsBefore: number, index: number): string {
	if (workshop) return `${ordinals[workshopsBefore]} Workshop, ${monthOf(on)}`;
	return `${index === 0 ? 'Erster Selbstcheck' : 'Zwischencheck'}, ${monthOf(on)}`;
}

/** Where rooms do not agree, if they do not. */
const disputed = ['anlaufstelle', 'willkommen', 'wohnen', 'orte', 'haltung'] as const;

function contestedIn(slug: string, index: number): ReadonlyMap<string, Contested> {
	const chance = chanceOf('contested', slug, index);
	if (chance.next() < 0.4) return plainRound.contested;
	return new Map([[chance.pick(disputed), chance.pick(positions)]]);
}

/** What may not apply to a place of that kind, and why. */
const outside: Readonly<Record<MunicipalityKind, readonly (readonly [string, string])[]>> = {
	city: [],
	town: [
		['wohnen.2', 'Im Ort gibt es keine Gemeinschaftsunterkunft; zuständig ist der Landkreis.'],
		['vorbild.3', 'Es bestehen keine Partnerschaften mit Kommunen im Ausland.']
	],
	district: [['religionen.2', 'Friedhöfe sind Sache der kreisangehörigen Gemeinden.']]
};

function notApplicableIn({ slug, kind }: Character): (readonly [string, string])[] {
	return outside[kind].filter(([question]) => chanceOf('outside', slug, question).next() < 0.5);
}
