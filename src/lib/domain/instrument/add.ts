import { changedGoal, replaced } from './rearrange.ts';
import type { Criterion, Field, Goal, Instrument, Localized, Question } from './schema.ts';

/** Where something new can stand: a field in the instrument, a goal in a field, and so on. */
export type Addition =
	| { readonly kind: 'field'; readonly title: string }
	| { readonly kind: 'goal'; readonly field: string; readonly title: string }
	| { readonly kind: 'criterion'; readonly goal: string; readonly title: string }
	| { readonly kind: 'question'; readonly criterion: string; readonly title: string };

/**
 * The instrument with something new at the end of its list, and its key. The German text is given,
 * the rest is empty and is asked for before the version can be published.
 *
 * @param taken keys that were ever used, so that a key never changes its meaning
 */
export function added(
	instrument: Instrument,
	addition: Addition,
	taken: ReadonlySet<string>
): { instrument: Instrument; key: string } {
	const text: Localized = { de: addition.title, en: '' };
	switch (addition.kind) {
		case 'field': {
			const key = numbered('f', taken);
			const goal = goalWith(`${key.slice(1)}.1`, empty(), taken);
			const field: Field = { key, title: text, summary: empty(), goals: [goal] };
			return { key, instrument: { ...instrument, fields: [...instrument.fields, field] } };
		}
		case 'goal': {
			const key = numbered(`${addition.field.slice(1)}.`, taken);
			const goal = goalWith(key, text, taken);
			return {
				key,
				instrument: replaced(instrument, 'field', addition.field, (field) => ({
					...field,
					goals: [...(field as Field).goals, goal]
				}))
			};
		}
		case 'criterion': {
			const criterion = criterionWith(text, taken);
			return {
				key: criterion.key,
				instrument: changedGoal(instrument, addition.goal, (goal) => ({
					...goal,
					criteria: [...goal.criteria, criterion]
				}))
			};
		}
		case 'question': {
			const key = numbered(`${addition.criterion}.`, taken);
			const question: Question = { key, type: 'structure', weight: 1, text };
			return {
				key,
				instrument: replaced(instrument, 'criterion', addition.criterion, (criterion) => ({
					...criterion,
					questions: [...(criterion as Criterion).questions, question]
				}))
			};
		}
	}
}

/** A key of a criterion from its German title: „Orte für Jugendliche“ is `orte-fuer-jugendliche`. */
export function criterionKeyFor(title: string, taken: ReadonlySet<string>): string {
	const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
	const plain = title
		.toLowerCase()
		.replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
		.normalize('NFKD')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^[^a-z]+|-+$/g, '')
		.slice(0, 34)
		.replace(/-+$/, '');
	const key = plain.length > 1 ? plain : 'kriterium';
	return taken.has(key) ? numbered(`${key}-`, taken, 2) : key;
}

function goalWith(key: string, title: Localized, taken: ReadonlySet<string>): Goal {
	return { key, title, criteria: [criterionWith({ de: 'Neues Kriterium', en: '' }, taken)] };
}

function criterionWith(title: Localized, taken: ReadonlySet<string>): Criterion {
	const key = criterionKeyFor(title.de, taken);
	const question: Question = {
		key: numbered(`${key}.`, taken),
		type: 'structure',
		weight: 1,
		text: empty()
	};
	return {
		key,
		title,
		plain: empty(),
		weight: 1,
		evidence: empty(),
		suggestions: {},
		questions: [question]
	};
}

function empty(): Localized {
	return { de: '', en: '' };
}

function numbered(prefix: string, taken: ReadonlySet<string>, first = 1): string {
	let number = first;
	while (taken.has(`${prefix}${number}`)) number += 1;
	return `${prefix}${number}`;
}
