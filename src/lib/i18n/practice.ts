import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { sizeClassOf } from '#lib/domain/municipalities/size-classes.ts';
import type {
	PracticeGap,
	PracticePart,
	PracticeState,
	PracticeStep
} from '#lib/domain/practice/index.ts';
import { numberInDigits } from './format.ts';
import { kindLabel } from './municipalities.ts';
import { m } from './paraglide/messages.js';

const states: Record<PracticeState, () => string> = {
	drafted: m.practice_state_drafted,
	proposed: m.practice_state_proposed,
	published: m.practice_state_published,
	withdrawn: m.practice_state_withdrawn
};

const abouts: Record<PracticeState, () => string> = {
	drafted: m.practice_about_drafted,
	proposed: m.practice_about_proposed,
	published: m.practice_about_published,
	withdrawn: m.practice_about_withdrawn
};

const parts: Record<PracticePart, () => string> = {
	title: m.practice_section_title,
	startingPoint: m.practice_section_starting_point,
	goal: m.practice_section_goal,
	implementation: m.practice_section_implementation,
	sustainability: m.practice_section_sustainability,
	inPractice: m.practice_section_in_practice,
	keyFacts: m.practice_section_key_facts,
	contactFunction: m.practice_section_contact,
	fields: m.practice_fields
};

const hints: Record<PracticePart, () => string> = {
	title: m.practice_hint_title,
	startingPoint: m.practice_hint_starting_point,
	goal: m.practice_hint_goal,
	implementation: m.practice_hint_implementation,
	sustainability: m.practice_hint_sustainability,
	inPractice: m.practice_hint_in_practice,
	keyFacts: m.practice_hint_key_facts,
	contactFunction: m.practice_hint_contact,
	fields: m.practice_fields_hint
};

export function practiceStateLabel(state: PracticeState): string {
	return states[state]();
}

/** Who reads an example in this state, and what comes next. */
export function aboutState(state: PracticeState): string {
	return abouts[state]();
}

export function practicePartLabel(part: PracticePart | PracticeGap): string {
	return parts[part]();
}

export function practicePartHint(part: PracticePart): string {
	return hints[part]();
}

/** A step as the words on its button. */
export function practiceStepLabel({ from, to, by }: PracticeStep): string {
	switch (to) {
		case 'proposed':
			return m.practice_propose();
		case 'published':
			return m.practice_publish();
		case 'withdrawn':
			return by === 'office' ? m.practice_withdraw() : m.practice_give_up();
		case 'drafted':
			if (by === 'office') return m.practice_return();
			if (from === 'published') return m.practice_revise();
			return from === 'withdrawn' ? m.practice_resume() : m.practice_take_back();
	}
}

/** „20.000 bis unter 50.000 Menschen“ */
export function sizeLabel(population: number): string {
	const { from, below } = sizeClassOf(population);
	const [least, most] = [from, below].map((bound) => bound && numberInDigits(bound));
	if (!least) return m.practice_size_below({ to: most ?? '' });
	return most ? m.practice_size({ from: least, to: most }) : m.practice_size_from({ from: least });
}

/** „Rothenquell · Stadt oder Gemeinde im Landkreis · 20.000 bis unter 50.000 Menschen“ */
export function placeWords(
	{ name, kind }: { name: string; kind: MunicipalityKind },
	population: number
): string {
	return m.practice_place({ name, kind: kindLabel(kind), size: sizeLabel(population) });
}
