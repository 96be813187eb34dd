import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { submissionSubject } from './subject.ts';
import type { LayoutServerLoad } from './$types';

/** Whose questionnaire a submission rests on stands under each of its pages. */
export const load: LayoutServerLoad = ({ locals, params }) => {
	const access = authorizeReview(locals.context, 'submission.view', submissionSubject(params));
	return { provenance: provenanceLine(instrumentOf(access)) };
};
