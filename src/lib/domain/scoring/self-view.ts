import type { Criterion } from '../instrument/schema.ts';
import { replyState, type Replies } from './reply.ts';
import { isHalfOrMore, requireLevel, scoreOf, withoutNoise } from './score.ts';

/**
 * What the administration's own replies say about one criterion. `score` is 0–100 and unrounded;
 * `coverage` 0–1; `level` only where the score is exactly a level of the scale.
 */
export type SelfView =
	| {
			readonly status: 'scored';
			readonly score: number;
			readonly coverage: number;
			readonly level: number | null;
	  }
	| { readonly status: 'too-few'; readonly coverage: number }
	| { readonly status: 'not-applicable' };

/**
 * The weighted mean of the levels, shown from a coverage of one half (weight answered with a level ÷
 * weight of all that apply). What cannot be judged or was skipped is as if the question did not
 * exist, except for coverage; what does not apply leaves coverage too. Throws a RangeError for a
 * level that the scale does not have.
 */
export function selfViewOf(
	criterion: Pick<Criterion, 'questions'>,
	replies: Replies,
	highest: number
): SelfView {
	let applicable = 0;
	let answered = 0;
	let sum = 0;
	for (const { key, weight } of criterion.questions) {
		const reply = replies.get(key);
		if (replyState(reply) === 'not-applicable') continue;
		applicable += weight;
		if (reply?.kind !== 'level') continue;
		answered += weight;
		sum += weight * requireLevel(reply.level, highest);
	}
	if (applicable === 0) return { status: 'not-applicable' };
	const coverage = answered / applicable;
	if (!isHalfOrMore(answered, applicable)) return { status: 'too-few', coverage };
	const mean = withoutNoise(sum / answered);
	return {
		status: 'scored',
		score: scoreOf(mean, highest),
		coverage,
		level: Number.isInteger(mean) ? mean : null
	};
}
