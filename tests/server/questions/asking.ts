import { authorize, authorizeStaff } from '#lib/server/access/authorize.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { offerOf } from '#lib/server/reports/offer.ts';
import * as workshop from '#lib/server/workshop/queries.ts';
import { seatBehind, type SeatAccess } from '#lib/server/workshop/seats.ts';
import type { Ability, MembershipRole } from '#lib/domain/access/index.ts';
import { readPlan } from '#lib/domain/reports/plan.ts';
import { teamOf } from '../review-contents.ts';
import { codeOf, type Town } from '../round-contents.ts';
import type { FullTowns } from '../two-towns.ts';

/** Asks one query as somebody of this town may. */
export type Question = (towns: FullTowns, town: Town) => unknown;

/**
 * `pure`: takes only what its caller has read. `writes`: a command, whose reach its own room tests.
 * `all towns`: meant to name every municipality, to those who run the installation. `published
 * copies`: the one place where a municipality reads another's text; `isolation.test.ts` asks it of
 * two towns in one programme, and finds the published copy and no other word, and of two towns in
 * different programmes, and finds nothing.
 */
export type NoQuestion = 'pure' | 'writes' | 'all towns' | 'published copies';

/** Access of somebody of the town, its coordinator unless said otherwise. */
export function inTown<A extends Ability>(
	towns: FullTowns,
	town: Town,
	ability: A,
	role: MembershipRole = 'coordinator'
) {
	return authorize(towns.as(role, town), ability, { municipality: town });
}

/** Round 1 is closed and has every view; round 2 is being answered. */
export function inRound<A extends Ability>(towns: FullTowns, town: Town, ability: A, round = 1) {
	return authorize(towns.as('coordinator', town), ability, { municipality: town, round });
}

/** Each town's office is also project staff of its programme, and reviews nothing of its own town. */
export function asStaff(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'releases.view');
}

/** The office as one who keeps the programme. */
export function keeping(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'programme.view');
}

/** The office as one who keeps the questionnaire. */
export function asKeeper(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'instruments.view');
}

/** Round 1 was handed in once. */
export function inReview<A extends Ability>(towns: FullTowns, town: Town, ability: A) {
	return authorizeReview(teamOf(towns, town), ability, { municipality: town, round: 1 });
}

/** The workshop of round 1, as its code leads to it. */
export function inWorkshop({ database }: FullTowns, town: Town): workshop.Workshop {
	const found = workshop.workshopByCode(database, codeOf[town]);
	if (!found) throw new Error(`no workshop in ${town}`);
	return found;
}

/** A seat in the workshop of round 1, as its token leads to it. */
export function onSeat({ database }: FullTowns, town: Town): SeatAccess {
	const access = seatBehind(database, `token-${town}`);
	if (!access) throw new Error(`no seat in ${town}`);
	return access;
}

/** A report about round 1 with every field. */
export function asking(towns: FullTowns, town: Town) {
	const access = inTown(towns, town, 'results.view');
	const query = new URLSearchParams('round=1');
	const { plan } = readPlan(query, offerOf(access));
	return { plan, shared: {}, context: towns.as('coordinator', town), municipality: town };
}

/** Functions as `room/file.function`, and how to ask each. */
export type Questions = Readonly<Record<string, Question | NoQuestion>>;
