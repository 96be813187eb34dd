import { isLowScore } from '#lib/domain/scoring/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { offeredExamples } from '#lib/server/practice/offered.ts';

/** How many examples of others there are for a field whose own score is low; null where it is not. */
export function examplesFor(
	context: Context,
	municipality: string,
	field: { key: string; score: number | null }
): number | null {
	if (field.score === null || !isLowScore(field.score)) return null;
	const offered = offeredExamples(authorize(context, 'practice.view', { municipality }));
	return offered.filter(({ fields }) => fields.includes(field.key)).length;
}
