import { withoutNoise } from '../scoring/score.ts';
import { defaultParameters } from './parameters.ts';

/**
 * Rule 13: the multiple of `step` next to a value in score points, half upwards, never −0. Nine
 * decimals are kept before, so that what floating point adds decides nothing.
 */
export function publish(value: number, step: number = defaultParameters.step): number {
	return Math.floor(withoutNoise(value) / step + 0.5) * step + 0;
}
