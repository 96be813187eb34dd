import { readFileSync } from 'node:fs';
import { findPersonalData } from './find.ts';
import type { PassageKind } from './passage.ts';

interface Sentences {
	/** A sentence, a part of it that is personal, and what it is. */
	with: [sentence: string, part: string, kind: PassageKind][];
	without: string[];
}

export interface Measure {
	found: number;
	of: number;
	missed: string[];
	/** Sentences without personal data in which something was marked, with what. */
	alarms: string[];
	without: number;
}

/** Measures the check on one of the lists of sentences beside it. */
export function measure(list: 'tuned' | 'before' | 'after'): Measure {
	const file = new URL(`sentences-${list}.json`, import.meta.url);
	const sentences = JSON.parse(readFileSync(file, 'utf8')) as Sentences;
	const missed = sentences.with.filter(([sentence, part, kind]) => !marks(sentence, part, kind));
	const alarms = sentences.without.flatMap((sentence) => {
		const found = findPersonalData(sentence).map(({ kind, text }) => `${kind} „${text}“`);
		return found.length === 0 ? [] : [`${sentence} – ${found.join(', ')}`];
	});
	return {
		found: sentences.with.length - missed.length,
		of: sentences.with.length,
		missed: missed.map(([sentence]) => sentence),
		alarms,
		without: sentences.without.length
	};
}

function marks(sentence: string, part: string, kind: PassageKind): boolean {
	const at = sentence.indexOf(part);
	return findPersonalData(sentence).some(
		(found) => found.kind === kind && found.start < at + part.length && found.end > at
	);
}
