import { fieldByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { adviceFor, evaluationsFor, type Evaluation } from '#lib/server/review/evaluations.ts';
import { exampleTitles } from '#lib/server/review/examples.ts';

/** What project staff said of the fields, of the hand-in and of an interim submission before it. */
export function evaluationLines(access: RoundAccess<'rounds.view'>, instrument: Instrument) {
	const examples = exampleTitles(access);
	const lines = (said: ReadonlyMap<string, Evaluation>) =>
		// Without its version: how often a text was written over stays with the staff.
		[...said].map(([field, { comment, recommendation, example, stage, by, at }]) => ({
			...{ field, comment, recommendation, example, stage, by, at },
			title: textOf(fieldByKey(instrument, field)?.title ?? { de: field, en: field }),
			exampleTitle: examples.get(example) ?? null
		}));
	return { evaluations: lines(evaluationsFor(access)), advice: lines(adviceFor(access)) };
}
