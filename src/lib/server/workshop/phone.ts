import { criterionByKey, highestLevel, type Instrument } from '#lib/domain/instrument/index.ts';
import { selfViewOf, shownScore } from '#lib/domain/scoring/index.ts';
import { openingOf } from '#lib/domain/workshop/index.ts';
import { standingLabel } from '#lib/i18n/results.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { roundById } from '../access/reach.ts';
import { repliesAmong, storedAnswers } from '../answers/queries.ts';
import type { Database } from '../db/client.ts';
import { instrumentById } from '../instrument/queries.ts';
import { ownChoice } from './casting.ts';
import { itemOf, type Workshop } from './queries.ts';
import type { SeatAccess } from './seats.ts';
import { roomView, type RoomView } from './room-view.ts';

/**
 * What phones follow: the room without the count of ballots and voters, or each would be news to all
 * three hundred of them.
 */
export function phoneView(database: Database, workshop: Workshop, smallGroup: number): RoomView {
	const view = roomView(database, workshop, smallGroup);
	return view.item ? { ...view, item: { ...view.item, voted: null, expected: null } } : view;
}

/** One's own ballot on an item, for the seat that cast it and nobody else. */
export interface OwnBallot {
	itemId: string;
	/** Which opening of the item it was cast in. */
	opening: number;
	choice: string;
	/** Which choice of this seat on the item it is, from 1. */
	number: number;
	/** The administration's own view in words, where the coordinator lets voters see it. */
	selfView: string | null;
}

/** What this seat chose on an item, and what it may know since it did. Null if it has not voted. */
export function ownBallot(access: SeatAccess, itemId: string): OwnBallot | null {
	const { database, workshop } = access;
	const item = itemOf(database, workshop.id, itemId);
	const chosen = item && ownChoice(access, itemId);
	if (!chosen) return null;
	const selfView = workshop.showsSelfView
		? selfViewWords(database, workshop.roundId, item.criterionKey)
		: null;
	return { itemId, opening: openingOf(item), ...chosen, selfView };
}

/** Everything a seat's page shows. */
export function phoneOf(access: SeatAccess): { view: RoomView; own: OwnBallot | null } {
	const { database, workshop, seat } = access;
	const view = phoneView(database, workshop, seat.smallGroup);
	return { view, own: view.item ? ownBallot(access, view.item.id) : null };
}

function selfViewWords(database: Database, roundId: string, key: string): string {
	const found = roundById(database, roundId);
	const instrument: Instrument | undefined =
		found && instrumentById(database, found.round.instrumentId);
	const criterion = instrument && criterionByKey(instrument, key);
	if (!criterion) throw new Error(`no criterion ${key}`);
	const replies = repliesAmong(storedAnswers(database, roundId));
	const self = selfViewOf(criterion, replies, highestLevel(instrument));
	if (self.status !== 'scored') return m.join_self_view_missing();
	const standing = standingLabel(instrument, { score: self.score, level: self.level });
	return m.join_self_view({ standing, score: shownScore(self.score) });
}
