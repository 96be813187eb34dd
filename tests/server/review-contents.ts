import type { Context } from '#lib/server/access/context.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { beginReview, returnSubmission } from '#lib/server/review/decision.ts';
import { writeEntry } from '#lib/server/review/entries.ts';
import { saveEvaluation } from '#lib/server/review/evaluations.ts';
import type { Town } from './round-contents.ts';
import type { Towns } from '../support/town.ts';

/** What the town's project staff acts with: nobody of the town itself. */
export function teamOf({ as }: Pick<Towns, 'as'>, town: Town): Context {
	const id = `staff-${town}`;
	const name = `Team für ${town}`;
	const actor = { kind: 'account', id, name, email: `${id}@x.example`, operator: false } as const;
	return { ...as('office', town), actor };
}

/** The town's project staff reviews what was handed in, says something of everything, and returns it. */
export function reviewAndReturn(towns: Towns, town: Town, round: number): void {
	const staff = teamOf(towns, town);
	const subject = { municipality: town, round };
	beginReview(authorizeReview(staff, 'submission.begin', subject));
	const about = { criterion: 'orte', kind: 'question', audience: 'both' } as const;
	const commenting = authorizeReview(staff, 'submission.comment', subject);
	writeEntry(commenting, { ...about, text: `Frage an ${town}` });
	const said = { comment: `Gut in ${town}`, recommendation: `Weiter in ${town}`, example: '' };
	saveEvaluation(authorizeReview(staff, 'submission.evaluate', subject), 'f6', said, 0);
	returnSubmission(authorizeReview(staff, 'submission.decide', subject), `Zurück nach ${town}`);
}
