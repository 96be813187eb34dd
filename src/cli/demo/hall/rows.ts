import { publishTally } from '#lib/domain/disclosure/index.ts';
import { demoWorkshopCode } from '#lib/domain/demo/workshop.ts';
import { itemStateAfter } from '#lib/domain/workshop/index.ts';
import { digestOf } from '#lib/server/db/ids.ts';
import { accountId, coordinatorOf } from '../accounts.ts';
import type { Place, PlannedRound } from '../plan.ts';
import { instrument, perspectiveKeys } from '../programme.ts';
import { idOf } from '../seed.ts';
import { hallOf, type DemoItem } from './hall.ts';
import { notes } from './notes.ts';

const minutes = 8;

export function workshopRows(place: Place, number: number, round: PlannedRound) {
	const hall = hallOf(place, number, round);
	if (!hall) return [];
	const { id, roundId, openedAt } = hall;
	const openedBy = accountId(coordinatorOf(place.slug));
	return [{ id, roundId, code: demoWorkshopCode, showsSelfView: true, openedAt, openedBy }];
}

export function itemRows(place: Place, number: number, round: PlannedRound) {
	const hall = hallOf(place, number, round);
	return (hall?.items ?? []).map(({ id, criterion }, index) => ({
		id,
		workshopId: hall?.id ?? '',
		criterionKey: criterion,
		position: index + 1,
		minutes
	}));
}

export function itemActRows(place: Place, number: number, round: PlannedRound) {
	return (hallOf(place, number, round)?.items ?? []).flatMap(({ id: itemId, acts }) =>
		acts.map(({ act, at }, index) => ({
			id: idOf('item-act', itemId, index),
			itemId,
			position: index + 1,
			act,
			accountId: accountId(coordinatorOf(place.slug)),
			at
		}))
	);
}

/** The cookies to these seats lie on no phone: nobody else can sit there. */
export function seatRows(place: Place, number: number, round: PlannedRound) {
	const hall = hallOf(place, number, round);
	return (hall?.seats ?? []).map(({ id, number: seatNumber, voter }) => ({
		id,
		workshopId: hall?.id ?? '',
		tokenHash: digestOf(idOf('seat-token', id)),
		number: seatNumber,
		perspective: voter?.perspective ?? '',
		observer: voter === null
	}));
}

export function ballotRows(place: Place, number: number, round: PlannedRound) {
	return (hallOf(place, number, round)?.items ?? []).flatMap(({ id: itemId, ballots }) =>
		[...ballots].map(([seatId, { choice }]) => ({ itemId, seatId, choice: String(choice) }))
	);
}

/** Of what has been closed, as closing it has stored them. */
export function heldTallyRows(place: Place, number: number, round: PlannedRound) {
	const hall = hallOf(place, number, round);
	return (hall?.items ?? []).flatMap(({ id: itemId, criterion, acts, ballots }) => {
		const closed = acts.findLast(({ act }) => act === 'closed');
		if (!hall || !closed) return [];
		return {
			id: idOf('tally', place.slug, number, criterion),
			roundId: hall.roundId,
			criterionKey: criterion,
			itemId,
			published: publishTally([...ballots.values()], {
				highest: instrument.scale.length - 1,
				perspectives: perspectiveKeys
			}),
			revealed: isRevealed(acts),
			closedAt: closed.at
		};
	});
}

export function noteRows(place: Place, number: number, round: PlannedRound) {
	const revealed = (hallOf(place, number, round)?.items ?? []).filter(({ acts }) =>
		isRevealed(acts)
	);
	return revealed.flatMap(({ id: itemId, criterion }) =>
		(notes[criterion] ?? []).map((note, which) => ({
			id: idOf('note', itemId, which),
			itemId,
			...note
		}))
	);
}

function isRevealed(acts: DemoItem['acts']): boolean {
	return itemStateAfter(acts.at(-1)?.act ?? null) === 'revealed';
}
