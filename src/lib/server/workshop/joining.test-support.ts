import type { ItemAct } from '#lib/domain/workshop/index.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { rounds, roundTransitions } from '../db/schema/index.ts';
import { actOnItem } from './acting.ts';
import { addItems, showSelfView } from './agenda.ts';
import { endWorkshop } from './ending.ts';
import { openWorkshop } from './opening.ts';
import { freeSeat } from './seats.ts';
import { itemsOf, type Item, type Workshop } from './queries.ts';
import { setDoor } from './door.ts';
import { seatBehind, takeSeat, type SeatAccess, type Taken } from './seats.ts';

type Town = 'ahausen' | 'behausen';

/** A round in the state `workshop` with an open workshop and two criteria on its agenda. */
export interface Hall {
	towns: Towns;
	workshop: Workshop;
	/** The agenda's item, as it is now. */
	item: (position?: number) => Item;
	act: (act: ItemAct, position?: number) => void;
	/** Somebody takes a seat. @returns the secret of their cookie */
	sit: (perspective?: string) => string;
	watch: () => string;
	access: (token: string) => SeatAccess;
	free: (token: string) => void;
	door: (door: 'closed' | 'open') => void;
	showSelfView: () => void;
	end: () => void;
}

/** Opens a hall in a town; in another town of the same installation where one is given. */
export function openHall(towns: Towns = openTowns(), town: Town = 'ahausen'): Hall {
	const { database, instrumentId } = towns;
	const at = new Date('2022-06-01T10:00:00Z');
	const roundId = `${town}-1`;
	const accountId = `coordinator-${town}`;
	const place = { municipalityId: town, instrumentId, createdAt: at };
	database
		.insert(rounds)
		.values({ id: roundId, number: 1, title: `Runde ${town}`, ...place })
		.run();
	database
		.insert(roundTransitions)
		.values({ id: roundId, roundId, position: 1, to: 'workshop', accountId, at })
		.run();
	const context = towns.as('coordinator', town);
	const subject = { municipality: town, round: 1 };
	const running = authorize(context, 'workshop.run', subject);
	const workshop = openWorkshop(authorize(context, 'workshop.open', subject));
	addItems(
		running,
		workshop,
		['orte', 'sprache'].map((criterionKey) => ({ criterionKey, smallGroup: 0, minutes: 8 }))
	);
	const item = (position = 0) => present(itemsOf(database, workshop.id)[position]);
	const access = (token: string) => present(seatBehind(database, token));
	return {
		towns,
		workshop,
		item,
		act: (act, position) => void actOnItem(running, workshop, item(position).id, act),
		sit: (perspective = 'politik') =>
			seated(takeSeat(database, workshop, { perspective, observer: false })),
		watch: () => seated(takeSeat(database, workshop, { perspective: '', observer: true })),
		door: (door) => setDoor(running, workshop, door),
		access,
		free: (token) => void freeSeat(running, workshop, access(token).seat.number),
		showSelfView: () => showSelfView(running, workshop, true),
		end: () => endWorkshop(running, workshop)
	};
}

/** The secret of a seat that was taken. */
export function seated(taken: Taken): string {
	if (taken.kind !== 'seated') throw new Error(taken.kind);
	return taken.token;
}

function present<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('nothing there');
	return value;
}
