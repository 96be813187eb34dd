import { eq } from 'drizzle-orm';
import { readCode } from '#lib/domain/workshop/index.ts';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { roundById } from '../access/reach.ts';
import type { Database } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import { seats, workshops } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { codesAreBlocked, countWrongCode } from './code-attempts.ts';
import { workshopByCode, type Workshop } from './queries.ts';
import { seatBehind, type SeatAccess } from './seats.ts';

export type Found =
	| { kind: 'found'; workshop: Workshop }
	/** An ended one; not counted, because a hall may come with the code of yesterday. */
	| { kind: 'over'; workshop: Workshop }
	/** No code at all, so that it tells nothing about any; not counted. */
	| { kind: 'malformed' }
	| { kind: 'unknown' }
	| { kind: 'blocked' };

/** Looks a typed code up. Wrong ones are counted, and refused without a look once they are many. */
export async function findByCode(
	database: Database,
	typed: string,
	address: string
): Promise<Found> {
	const code = readCode(typed);
	if (code === null) return { kind: 'malformed' };
	if (await codesAreBlocked(address)) return { kind: 'blocked' };
	const workshop = workshopByCode(database, code);
	if (workshop) return { kind: workshop.endedAt === null ? 'found' : 'over', workshop };
	await countWrongCode(address);
	return { kind: 'unknown' };
}

/** Who comes along with a seat's cookie, or without. */
export interface Comer {
	token: string | undefined;
	address: string;
}

/** What became of the seat of a cookie: it is in another open workshop, or the console has freed it. */
export type FormerSeat = 'elsewhere' | 'freed' | null;

export type Arrival =
	| { kind: 'seated'; access: SeatAccess }
	/** They may join. */
	| { kind: 'door'; workshop: Workshop; former: FormerSeat }
	| Exclude<Found, { kind: 'found' }>;

/** What a code in the address leads somebody to. A seat needs no look-up: it is never limited. */
export async function arrive(
	database: Database,
	code: string,
	{ token, address }: Comer
): Promise<Arrival> {
	const access = seatIn(database, code, token);
	if (access) return { kind: 'seated', access };
	const left = token === undefined ? undefined : endedWorkshopOf(database, token);
	if (left && left.code === readCode(code)) return { kind: 'over', workshop: left };
	const found = await findByCode(database, code, address);
	if (found.kind !== 'found') return found;
	return { kind: 'door', workshop: found.workshop, former: formerSeat() };

	/** A cookie lasts a day: one that leads nowhere by then was freed. */
	function formerSeat(): FormerSeat {
		if (token === undefined || left) return null;
		return seatBehind(database, token) ? 'elsewhere' : 'freed';
	}
}

/** The seat behind a cookie, if it is one in the workshop of this code. */
export function seatIn(
	database: Database,
	code: string,
	token: string | undefined
): SeatAccess | undefined {
	const access = token === undefined ? undefined : seatBehind(database, token);
	return access?.workshop.code === readCode(code) ? access : undefined;
}

function endedWorkshopOf(database: Database, token: string): Workshop | undefined {
	const row = database
		.select({ workshop: workshops })
		.from(seats)
		.innerJoin(workshops, eq(workshops.id, seats.workshopId))
		.where(eq(seats.tokenHash, digestOf(token)))
		.get();
	return row?.workshop.endedAt ? row.workshop : undefined;
}

/** What everybody with the code may know: where they are, and what they can speak for. */
export function placeOf(database: Database, workshop: Workshop) {
	const found = roundById(database, workshop.roundId);
	if (!found) throw new Error('a workshop without a round');
	const { municipality, round } = found;
	const perspectives = [...perspectivesOf({ database, municipality })].map(([key, label]) => ({
		key,
		label
	}));
	const instrument = provenanceLine(instrumentById(database, round.instrumentId));
	return { municipality: municipality.name, round: round.title, instrument, perspectives };
}
