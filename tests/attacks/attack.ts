import { certainSpans } from './intervals.ts';
import type { Knowledge, Quantity, Seen } from './knowledge.ts';
import { spansOf, type Search, type Span } from './witnesses.ts';

/** A score is recovered where it certainly lies within so many points (disclosure.md, section 1). */
export const within = 10;

/**
 * What became of the scores that an attacker saw in cells and did not know: `safe` ones are proved by
 * other data sets that would have been published alike, `recovered` ones by arithmetic; of `undecided`
 * ones neither was found.
 */
export type Fate = 'safe' | 'recovered' | 'undecided';

/**
 * Attacks every level and every change in the cells that somebody fetched. Fates by the name of the
 * round and field.
 */
export function attack(
	knowledge: Knowledge,
	{ chance, rounds }: Pick<Search, 'chance' | 'rounds'>
): ReadonlyMap<string, Fate> {
	const targets = targetsIn(knowledge);
	const witnessed = spansOf(knowledge, targets, { within, rounds, chance });
	const suspects = targets.filter((_, index) => isNarrow(witnessed[index]!)).flatMap(scoresIn);
	const certain = certainByField(knowledge, new Set(suspects));
	return new Map(
		targets.map((target, index): [string, Fate] => {
			const seen = witnessed[index]!;
			const [score] = scoresIn(target);
			const span = target.terms.length === 1 ? certain.get(score!)! : ([-100, 100] as Span);
			requireAgreement(span, seen);
			if (!isNarrow(seen)) return [nameOf(target, knowledge), 'safe'];
			return [nameOf(target, knowledge), isNarrow(span) ? 'recovered' : 'undecided'];
		})
	);
}

/** Round and field; of a change both rounds, of a mean the round. */
function nameOf({ terms }: Quantity, { names }: Knowledge): string {
	const told = ([, round, field]: Knowledge['names'][number]) => `${round} ${field}`;
	const [first, second] = [terms[0]!, terms.find(({ weight }) => weight < 0)];
	const name = told(names[first.score]!);
	if (second) return `${name} − ${names[second.score]![1]}`;
	return terms.length === 1 ? name : `${name} and others`;
}

/** What is not known: levels, changes, and means of fields where one of its scores is not known. */
function targetsIn({ seen, known }: Knowledge): Quantity[] {
	const unknown = seen
		.flatMap(({ quantities }) => quantities)
		.filter((quantity) => scoresIn(quantity).some((score) => !known[score]));
	return [...new Map(unknown.map((one) => [scoresIn(one).join(), one])).values()];
}

function certainByField(
	knowledge: Knowledge,
	suspects: ReadonlySet<number>
): ReadonlyMap<number, Span> {
	const fields = new Set(knowledge.names.map(([, , field]) => field));
	return new Map(
		[...fields].flatMap((field) => [...certainSpans(knowledge, field, suspects, within)])
	);
}

/** What is certain holds in the truth and in every data set that was found. */
function requireAgreement([from, to]: Span, [lowest, highest]: Span): void {
	if (lowest < from - 1e-6 || highest > to + 1e-6) {
		throw new Error(`${from}–${to} cannot be certain: ${lowest}–${highest} was found`);
	}
}

function isNarrow([lowest, highest]: Span): boolean {
	return highest - lowest <= within + 1e-9;
}

function scoresIn({ terms }: Quantity): number[] {
	return terms.map(({ score }) => score);
}

/**
 * Whether the attacker knows a third or more of some cell, or of what tells two of its publications
 * apart. Then those who are left can be seen through where they are nearly of one mind, which no rule
 * prevents (disclosure.md, section 7).
 */
export function knowsThird({ seen, known }: Knowledge): boolean {
	const isOpen = (quantity: Quantity) => scoresIn(quantity).some((score) => !known[score]);
	return seen.some((one) => {
		const others = seen.filter(({ cell }) => cell === one.cell);
		const sets = [one.contributors, ...others.map((other) => without(one, other))];
		return sets.some((set) => {
			const unknown = set.filter(isOpen).length;
			return unknown > 0 && unknown * 3 <= set.length * 2;
		});
	});
}

function without({ contributors }: Seen, other: Seen): Quantity[] {
	const keys = new Set(other.contributors.map((one) => scoresIn(one).join()));
	return contributors.filter((one) => !keys.has(scoresIn(one).join()));
}
