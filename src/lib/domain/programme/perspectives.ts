import { proposedAddress } from '../municipalities/addresses.ts';

export interface Perspective {
	key: string;
	titleDe: string;
	titleEn: string;
}

/** Fewer do not tell views apart; more leave too few people in each to show any. */
export const fewestPerspectives = 2;
export const mostPerspectives = 8;

/**
 * Reads perspectives as somebody types them: one per line, „Deutsch | English“; without the second
 * part the German title serves both. Null where there are too few or too many, a title is empty or
 * longer than 80 characters, or two would get the same key.
 */
export function perspectivesFrom(text: string): Perspective[] | null {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const read = lines.map((line) => {
		const [german = '', english = ''] = line.split('|').map((part) => part.trim());
		return { key: proposedAddress(german), titleDe: german, titleEn: english || german };
	});
	const usable = read.every(
		({ key, titleDe, titleEn }) => key !== '' && titleDe.length <= 80 && titleEn.length <= 80
	);
	const distinct = new Set(read.map(({ key }) => key)).size === read.length;
	const fits = read.length >= fewestPerspectives && read.length <= mostPerspectives;
	return usable && distinct && fits ? read : null;
}
