import { addressesIn } from './addresses.ts';
import { disguisedEmailsIn, emailsIn, ibansIn, phonesIn } from './contacts.ts';
import { datesIn } from './dates.ts';
import { namesIn } from './names.ts';
import { fileNumbersIn, platesIn } from './numbers.ts';
import type { Found, Passage } from './passage.ts';
import { tokensOf } from './tokens.ts';

/**
 * Marks what looks like personal data, in the order of the text and without overlaps. It runs where
 * the text is and asks nobody; it misses some and marks some that is none, so a person decides.
 * Takes time in proportion to the length of the text.
 */
export function findPersonalData(text: string): Passage[] {
	const tokens = tokensOf(text);
	// What is more certain comes first: of two that overlap it stays.
	const found = [
		...emailsIn(text),
		...disguisedEmailsIn(text),
		...ibansIn(text),
		...fileNumbersIn(text),
		...platesIn(text),
		...datesIn(text),
		...phonesIn(text),
		...addressesIn(text, tokens),
		...namesIn(text, tokens)
	];
	return withoutOverlaps(found).map((passage) => ({
		...passage,
		text: text.slice(passage.start, passage.end)
	}));
}

/** Of overlapping ones the first kind stays; names that touch the same words become one. */
function withoutOverlaps(found: readonly Found[]): Found[] {
	const rank = new Map(found.map((one, index) => [one, index]));
	const sorted = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
	const kept: Found[] = [];
	for (const one of sorted) {
		const last = kept.at(-1);
		if (!last || one.start >= last.end) {
			kept.push(one);
		} else if (one.kind === last.kind) {
			kept[kept.length - 1] = { ...last, end: Math.max(last.end, one.end) };
		} else if ((rank.get(one) ?? 0) < (rank.get(last) ?? 0)) {
			kept[kept.length - 1] = one;
		}
	}
	return kept;
}
