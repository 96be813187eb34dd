import type { Choice } from '../scoring/index.ts';

/** A ballot's choice as a form sends and the database keeps it: a level, or one of two words. */
export function readChoice(word: string, highest: number): Choice | null {
	if (word === 'cannot-judge' || word === 'abstain') return word;
	if (!/^(0|[1-9]\d?)$/.test(word)) return null;
	return Number(word) <= highest ? Number(word) : null;
}

/** Every word a ballot can hold on a scale, levels first. */
export function choiceWords(highest: number): string[] {
	const levels = Array.from({ length: highest + 1 }, (_, level) => String(level));
	return [...levels, 'cannot-judge', 'abstain'];
}

/** Ballots on paper: how many per perspective and choice. */
export type PaperCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;
