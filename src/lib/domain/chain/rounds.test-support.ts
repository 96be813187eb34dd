import { roundWith, type Sample } from '../scoring/sample.test-support.ts';
import type { ChainRound } from './effect.ts';

/** A completed round with criteria of one field. */
export function chainRound(
	number: number,
	on: string,
	criteria: Record<string, Sample>,
	version = '1.0'
): ChainRound {
	const { instrument, profile } = roundWith({ f6: criteria }, version);
	return { number, title: `Runde ${number}`, on, instrument, criteria: profile.criteria };
}
