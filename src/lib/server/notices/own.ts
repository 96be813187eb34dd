import type { Role } from '#lib/domain/access/index.ts';
import { fieldByKey, type Instrument, type Localized } from '#lib/domain/instrument/index.ts';
import { deskNotices, type Notice } from '#lib/domain/notices/index.ts';
import type { Access } from '../access/access.ts';
import { authorizeAccount, authorizeStaff } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { programmesOf } from '../access/reach.ts';
import { standingIn } from '../overview/situation.ts';
import { municipalitiesOf } from '../people/memberships.ts';
import { waitingSubmissions } from '../review/waiting.ts';
import { noticesInTown } from './town.ts';

/** A notice with the place it is about. */
export interface PlacedNotice extends Notice {
	place: { slug: string; name: string };
	/** Whether it waits for project staff, about a municipality that is not theirs. */
	asStaff: boolean;
	/** The title of the field it is about, in the instrument's languages; null: about none. */
	field: Localized | null;
}

/** Everything that waits for the person who asks: in their municipalities, then as project staff. */
export function ownNotices(context: Context): PlacedNotice[] {
	const access = authorizeAccount(context);
	const towns = municipalitiesOf(access).flatMap(({ slug, name }) => {
		const standing = standingIn(context, slug);
		return noticesInTown(context, standing).map((notice) => ({
			...placed(notice, { slug, name }, ''),
			asStaff: false,
			field: fieldIn(standing.instrument, notice)
		}));
	});
	const staff = programmesOf(access.database, access.actor.id).length > 0;
	return [...towns, ...(staff ? staffNotices(context) : [])];
}

/** What waits for somebody of the project staff, over all municipalities of their programmes. */
export function staffNotices(context: Context): PlacedNotice[] {
	return waitingSubmissions(authorizeStaff(context, 'review.view')).flatMap(
		({ slug, name, facts }) =>
			deskNotices(facts).map((notice) => ({
				...placed(notice, { slug, name }, 'review/'),
				asStaff: true,
				field: null
			}))
	);
}

/** What somebody is anywhere: it decides which kinds of notices there are to choose from. */
export function rolesOf(access: Access<'account.use'>): Role[] {
	if (access.actor.kind !== 'account') return [];
	const staff = programmesOf(access.database, access.actor.id).length > 0;
	const held = municipalitiesOf(access).flatMap(({ roles }): Role[] => roles);
	return [...new Set<Role>([...held, ...(staff ? (['staff'] as const) : [])])];
}

/** Marks are told apart by municipality, and by what somebody is to it. */
function placed(notice: Notice, place: PlacedNotice['place'], prefix: string) {
	const marks = notice.marks.map((mark) => `${prefix}${place.slug}/${mark}`);
	return { ...notice, marks, place };
}

function fieldIn(instrument: Instrument | null, { about }: Notice): Localized | null {
	if (about.what !== 'step' || about.step.kind !== 'own-field' || !instrument) return null;
	return fieldByKey(instrument, about.step.own.field)?.title ?? null;
}
