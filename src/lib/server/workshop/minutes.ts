import { and, eq } from 'drizzle-orm';
import { criteriaOf, type Field, type Instrument } from '#lib/domain/instrument/index.ts';
import type { ProtectedAttendance } from '#lib/domain/minutes/attendance.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { CriterionResult } from '#lib/domain/scoring/index.ts';
import type { ItemState } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { itemActsTaken, workshopItems } from '../db/schema/index.ts';
import { resultsOf } from '../results/queries.ts';
import { minutedAttendance, workshopsOf } from './minutes-attendance.ts';
import { notesOf, type Note } from './notes.ts';
import { itemsOf, type Item } from './queries.ts';

export interface MinutedCriterion {
	key: string;
	result: CriterionResult;
	/** How it stands on the agenda; null where no console ran it. */
	state: ItemState | null;
	/** 0: the whole room. */
	smallGroup: number;
	/** How often everyone was asked to vote afresh. */
	reopened: number;
	/** Released ones only. */
	notes: Note[];
}

export interface MinutedDay {
	openedAt: Date;
	endedAt: Date | null;
	attendance: ProtectedAttendance;
}

/** What a round's workshop came to: everything that page and PDF say. */
export interface Minutes {
	round: { number: number; title: string; state: RoundState };
	/** As planned; `YYYY-MM-DD`. */
	workshopOn: string | null;
	workshopPlace: string;
	/** Where no console ran it, how many people were there, if that was recorded. */
	participants: number | null;
	days: MinutedDay[];
	instrument: Instrument;
	/** In the order of the questionnaire; fields without anything are left out. */
	fields: { field: Field; criteria: MinutedCriterion[] }[];
}

/** The minutes of a round's workshops; null where there is nothing to tell. */
export function minutesOf(access: RoundAccess<'minutes.view'>): Minutes | null {
	const { database } = access;
	const { round, instrument, profile } = resultsOf(access);
	const held = workshopsOf(database, round.id);
	// Another day's item replaces that of an earlier one, as its tally does.
	const items = new Map<string, Item>();
	for (const { id } of held) {
		for (const item of itemsOf(database, id)) items.set(item.criterionKey, item);
	}
	const notes = held.flatMap((workshop) => notesOf(access, workshop));
	const reopened = reopenedIn(access);
	const criteria = [...profile.criteria.values()]
		.filter(({ key, workshop }) => items.has(key) || workshop !== null)
		.map((result): MinutedCriterion => {
			const item = items.get(result.key);
			return {
				key: result.key,
				result,
				state: item?.state ?? null,
				smallGroup: item?.smallGroup ?? 0,
				reopened: reopened.get(result.key) ?? 0,
				notes: notes.filter(({ criterionKey, released }) => released && criterionKey === result.key)
			};
		});
	if (held.length === 0 && criteria.length === 0) return null;
	return {
		round: { number: round.number, title: round.title, state: round.state },
		workshopOn: round.workshopOn,
		workshopPlace: round.workshopPlace,
		participants: held.length === 0 ? round.workshopParticipants : null,
		days: held.map(({ id, openedAt, endedAt }) => ({
			openedAt,
			endedAt,
			attendance: minutedAttendance(access, id)
		})),
		instrument,
		fields: instrument.fields
			.map((field) => ({ field, criteria: criteria.filter(within(field)) }))
			.filter((part) => part.criteria.length > 0)
	};
}

function within(field: Field): (criterion: MinutedCriterion) => boolean {
	const keys = new Set(criteriaOf(field).map(({ key }) => key));
	return ({ key }) => keys.has(key);
}

function reopenedIn({ database, round }: RoundAccess<'minutes.view'>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { id } of workshopsOf(database, round.id)) {
		const rows = database
			.select({ key: workshopItems.criterionKey })
			.from(itemActsTaken)
			.innerJoin(workshopItems, eq(workshopItems.id, itemActsTaken.itemId))
			.where(and(eq(workshopItems.workshopId, id), eq(itemActsTaken.act, 'reopened')))
			.all();
		for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
