import { error } from '@sveltejs/kit';
import { and, eq, inArray } from 'drizzle-orm';
import { refusalOf, type Ability } from '#lib/domain/access/index.ts';
import { municipalities } from '../db/schema/index.ts';
import { submissionInForce } from '../submission/standing.ts';
import type { ReviewAccess } from './access.ts';
import { accountableFor } from './accountable.ts';
import { authorizeStaff } from './authorize.ts';
import type { Context } from './context.ts';
import { notFound } from './not-found.ts';
import { municipalitiesOf, roundOf } from './reach.ts';

/**
 * The door to one submission, for project staff. A round is in their reach once something of it was
 * sent to them: until then it is as if it did not exist. Whoever belongs to the municipality, in
 * whatever role, does not review it, and does not read what its reviewers say among themselves.
 *
 * @throws 303 and 403 as `authorizeStaff` does, 404 for what is out of reach, 403 with a reason where
 *   the state of the round does not allow it
 */
export function authorizeReview<A extends Ability>(
	context: Context,
	ability: A,
	subject: { municipality: string; round: number }
): ReviewAccess<A> {
	const access = authorizeStaff(context, ability);
	const { database } = context;
	const municipality = database
		.select()
		.from(municipalities)
		.where(
			and(
				eq(municipalities.slug, subject.municipality),
				inArray(municipalities.programmeId, [...access.programmeIds])
			)
		)
		.get();
	if (!municipality) return notFound();
	const round = roundOf(database, municipality.id, subject.round);
	const submission = round && submissionInForce(database, round.id);
	if (!submission) return notFound();
	const own = municipalitiesOf(database, accountableFor(access.actor)).includes(municipality.id);
	const reason = own
		? ({ code: 'own-municipality' } as const)
		: refusalOf(ability, ['staff'], round.state);
	if (reason) error(403, { code: 'refused', message: 'refused', reason });
	const { id, slug, name, kind, programmeId } = municipality;
	return { ...access, municipality: { id, slug, name, kind, programmeId }, round, submission };
}
