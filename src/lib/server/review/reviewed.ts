import type { Instrument } from '#lib/domain/instrument/index.ts';
import { profileOf, type Profile } from '#lib/domain/scoring/index.ts';
import { viewsIn, type SubmissionContent } from '#lib/domain/submission/content.ts';
import type { ReviewAccess } from '../access/access.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { storedSubmission } from '../submission/queries.ts';
import { externalNow } from './external.ts';

/** A submission as the review sees it: what was sent, with the staff's own levels of today. */
export interface Reviewed {
	content: SubmissionContent;
	instrument: Instrument;
	profile: Profile;
}

/** Reads the submission alone: nothing of the municipality's rounds as they are now. */
export function reviewedSubmission(access: ReviewAccess<'submission.view'>): Reviewed {
	const content = storedSubmission(access.database, access.submission.id);
	// The round's own: what was sent may come from another installation, with an id of its own.
	const instrument = instrumentOf(access);
	const external = new Map(
		[...externalNow(access)].map(([key, { level, comment }]) => [key, { level, comment }])
	);
	return { content, instrument, profile: profileOf(instrument, { ...viewsIn(content), external }) };
}
