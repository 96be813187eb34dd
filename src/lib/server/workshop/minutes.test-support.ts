import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { castBallot } from './casting.ts';
import { actOnItem } from './acting.ts';
import { addItems } from './agenda.ts';
import { openWorkshop } from './opening.ts';
import { itemsOf, type Item, type Workshop } from './queries.ts';
import { seated } from './joining.test-support.ts';
import { seatBehind, takeSeat, type SeatAccess } from './seats.ts';

export const here = { municipality: 'ahausen', round: 1 };

export interface Hall {
	towns: Towns;
	workshop: Workshop;
	/** What the coordinator runs the console with. */
	run: ReturnType<typeof running>;
	item(key: string): Item;
	/** Opens an item, has every seat vote, and closes it. */
	voteOn(key: string, choiceOf: (seat: number) => string): Promise<void>;
	act(key: string, act: Parameters<typeof actOnItem>[3]): void;
}

const running = (towns: Towns) => authorize(towns.as('coordinator'), 'workshop.run', here);

/** A round of Ahausen with an open workshop, these criteria, and so many people by perspective. */
export function openHall(criteria: readonly string[], people: Record<string, number>): Hall {
	const towns = openTowns();
	const coordinator = towns.as('coordinator');
	planRound(authorize(coordinator, 'rounds.plan', { municipality: 'ahausen' }), {
		title: 'Runde',
		instrumentId: towns.instrumentId,
		workshopOn: null,
		workshopPlace: 'Bürgersaal'
	});
	for (const [from, to] of [
		['planned', 'answering'],
		['answering', 'workshop']
	] as const) {
		moveRound(authorize(coordinator, 'rounds.move', here), { from, to, note: '' });
	}
	const workshop = openWorkshop(authorize(coordinator, 'workshop.open', here));
	const run = running(towns);
	addItems(
		run,
		workshop,
		criteria.map((criterionKey) => ({ criterionKey, smallGroup: 0, minutes: 8 }))
	);
	const { database } = towns;
	const seats = Object.entries(people).flatMap(([perspective, count]) =>
		Array.from({ length: count }, (): SeatAccess => {
			const token = seated(takeSeat(database, workshop, { perspective, observer: false }));
			const seat = seatBehind(database, token);
			if (!seat) throw new Error('no seat');
			return seat;
		})
	);
	const item = (key: string): Item => {
		const found = itemsOf(database, workshop.id).find(({ criterionKey }) => criterionKey === key);
		if (!found) throw new Error(`${key} is not on the agenda`);
		return found;
	};
	const act: Hall['act'] = (key, what) => void actOnItem(run, workshop, item(key).id, what);
	return {
		towns,
		workshop,
		run,
		item,
		act,
		async voteOn(key, choiceOf) {
			if (item(key).state !== 'open') act(key, 'opened');
			const { id, run: opening } = item(key);
			const ballots = seats.map((seat, index) =>
				castBallot(seat, { itemId: id, run: opening, choice: choiceOf(index) })
			);
			await Promise.all(ballots);
			act(key, 'closed');
		}
	};
}
