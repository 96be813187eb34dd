import { prospectOf, type Asked, type Prospect } from '#lib/domain/programme/next-round.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { notFound } from '../access/not-found.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { handInDates } from '../db/schema/index.ts';
import { instrumentVersions } from '../instrument/queries.ts';
import { standingOf } from './hand-in-dates.ts';
import { placesOf, type ProgrammePlace } from './queries.ts';

export interface Chosen {
	slug: string;
	/** How often something was said about its round when the dry list was made. */
	seen: number;
}

export interface Line {
	slug: string;
	name: string;
	position: number;
	prospect: Prospect;
}

/** Who will get what is asked, and who will not and why; nothing is written. @throws 404 */
export function prospectsOf(
	access: ProgrammesAccess<'programme.keep'>,
	slug: string,
	asked: Asked,
	chosen: readonly string[]
): Line[] {
	return chosenPlaces(access, slug, chosen).map(({ id, slug: place, name }) => {
		const { position, ...standing } = standingOf(access.database, id);
		return { slug: place, name, position, prospect: prospectOf(asked, standing) };
	});
}

export type Outcome = { slug: string; name: string; done: Prospect | 'moved' };

/**
 * Offers the next round, or sets a date, to each of the chosen municipalities in a transaction of
 * its own: the trace of it belongs to the municipality. Done twice, the second time changes nothing.
 */
export function rollOver(
	access: ProgrammesAccess<'programme.keep'>,
	slug: string,
	asked: Asked,
	chosen: readonly Chosen[]
): Outcome[] | 'unknown-instrument' {
	const known = instrumentVersions(access).some(({ id }) => id === asked.instrumentId);
	if (asked.ask === 'next-round' && !known) return 'unknown-instrument';
	const seenOf = new Map(chosen.map(({ slug: place, seen }) => [place, seen]));
	const places = chosenPlaces(access, slug, [...seenOf.keys()]);
	return places.map((place) => {
		const done = askOne(access, asked, place, seenOf.get(place.slug) ?? 0);
		return { slug: place.slug, name: place.name, done };
	});
}

function askOne(
	access: ProgrammesAccess<'programme.keep'>,
	asked: Asked,
	{ id: municipalityId }: ProgrammePlace,
	seen: number
): Outcome['done'] {
	const { actor, clock } = access;
	if (actor.kind !== 'account') throw new Error('only people ask');
	return change<Outcome['done']>(access, (transaction) => {
		const { position, ...standing } = standingOf(transaction, municipalityId);
		const prospect = prospectOf(asked, standing);
		if (!prospect.will) return { result: prospect, trace: null };
		if (position !== seen) return { result: 'moved', trace: null };
		const offer = prospect.kind === 'offer';
		const { roundNumber } = prospect;
		const { dueOn } = asked;
		const title = offer ? asked.title : (standing.said?.title ?? '');
		const instrumentId = offer ? asked.instrumentId : (standing.said?.instrumentId ?? null);
		const row = { roundNumber, dueOn, title, instrumentId, municipalityId };
		transaction
			.insert(handInDates)
			.values({ ...row, id: newId(), position: position + 1, accountId: actor.id, at: clock.now() })
			.run();
		const action = offer ? 'round.offered' : 'hand-in-date.set';
		const subject = `round:${roundNumber}`;
		const contents = { dueOn, title, instrumentId };
		return { result: prospect, trace: { action, subject, contents, municipalityId } };
	});
}

/** Of this programme alone. @throws 404 where one of them is not in it */
function chosenPlaces(
	access: ProgrammesAccess<'programme.keep'>,
	slug: string,
	chosen: readonly string[]
): ProgrammePlace[] {
	const places = placesOf(access, slug);
	if (chosen.some((one) => !places.some((place) => place.slug === one))) return notFound();
	return places.filter((place) => chosen.includes(place.slug));
}
