import { findPersonalData, type PassageKind } from '../personal-data/index.ts';
import { practiceTexts } from './content.ts';
import type { PracticeContent } from './vocabulary.ts';

/** What has no place in an example. Days are no secret here: an example tells when things happened. */
const unwanted: readonly PassageKind[] = [
	'name',
	'phone',
	'email',
	'file-number',
	'licence-plate',
	'iban'
];

/** A function has an address and a telephone, but no name. */
const unwantedInContact: readonly PassageKind[] = ['name'];

/**
 * Passages that look as if they were about a person, each once, in the order of the text. The check
 * misses some and marks some that are none: it is said to those who write and to those who decide,
 * and stops nobody.
 */
export function personsIn(content: PracticeContent): string[] {
	const found = practiceTexts.flatMap((part) => {
		const kinds = part === 'contactFunction' ? unwantedInContact : unwanted;
		return findPersonalData(content[part])
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ text }) => text);
	});
	return [...new Set(found)];
}
