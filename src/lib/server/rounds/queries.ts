import { and, asc, desc, eq, max } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { isFinished, type RoundState } from '#lib/domain/rounds/transitions.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, rounds, roundTransitions } from '../db/schema/index.ts';

export interface RoundSummary {
	id: string;
	number: number;
	title: string;
	instrumentId: string;
	workshopOn: string | null;
	workshopPlace: string;
	workshopParticipants: number | null;
	state: RoundState;
	/** When it came into this state. */
	since: Date;
}

/** All rounds of a municipality with their current state, the newest first. */
export function roundsOf({
	database,
	municipality
}: MunicipalityAccess<
	| 'rounds.view'
	| 'results.view'
	| 'consensus.view'
	| 'municipality.enter'
	| 'workshop.run'
	| 'minutes.view'
	| 'findings.view'
	| 'findings.record'
>): RoundSummary[] {
	return summaries(database, municipality.id);
}

/** For this room and its neighbours: rounds with the last row of their history. */
export function summaries(
	database: Database | Transaction,
	municipalityId: string
): RoundSummary[] {
	// Per round by its index: however many rounds others have, it takes the same time.
	const later = alias(roundTransitions, 'later');
	const last = database
		.select({ position: max(later.position) })
		.from(later)
		.where(eq(later.roundId, rounds.id));
	return database
		.select({
			id: rounds.id,
			number: rounds.number,
			title: rounds.title,
			instrumentId: rounds.instrumentId,
			workshopOn: rounds.workshopOn,
			workshopPlace: rounds.workshopPlace,
			workshopParticipants: rounds.workshopParticipants,
			state: roundTransitions.to,
			since: roundTransitions.at
		})
		.from(rounds)
		.innerJoin(
			roundTransitions,
			and(eq(roundTransitions.roundId, rounds.id), eq(roundTransitions.position, last))
		)
		.where(eq(rounds.municipalityId, municipalityId))
		.orderBy(desc(rounds.number))
		.all();
}

/** The one round that is not finished yet, if there is one. */
export function unfinishedAmong(list: readonly RoundSummary[]): RoundSummary | undefined {
	return list.find(({ state }) => !isFinished(state));
}

/** What is planned for a round, as the coordinator can still change it. */
export function planOf({
	database,
	round
}: RoundAccess<'rounds.view' | 'rounds.describe' | 'workshop.show' | 'minutes.view'>) {
	const row = database
		.select({
			title: rounds.title,
			workshopOn: rounds.workshopOn,
			workshopPlace: rounds.workshopPlace,
			workshopParticipants: rounds.workshopParticipants
		})
		.from(rounds)
		.where(eq(rounds.id, round.id))
		.get();
	if (!row) throw new Error('a round in reach is gone');
	return row;
}

export interface HistoryEntry {
	from: RoundState | null;
	to: RoundState;
	at: Date;
	by: string;
	note: string;
}

/** Every step of a round, the first one first. */
export function historyOf({ database, round }: RoundAccess<'rounds.view'>): HistoryEntry[] {
	return database
		.select({
			from: roundTransitions.from,
			to: roundTransitions.to,
			at: roundTransitions.at,
			by: accounts.name,
			note: roundTransitions.note
		})
		.from(roundTransitions)
		.innerJoin(accounts, eq(accounts.id, roundTransitions.accountId))
		.where(eq(roundTransitions.roundId, round.id))
		.orderBy(asc(roundTransitions.position))
		.all();
}

/** With what project staff gave the round back, until it is handed in again; null: they did not. */
export function returnedWith(access: RoundAccess<'rounds.view'>): HistoryEntry | null {
	const steps = historyOf(access);
	const at = steps.findLastIndex(({ from }) => from === 'in-review');
	const later = steps.slice(at + 1).some(({ to }) => to === 'submitted' || isFinished(to));
	const back = steps[at];
	return back?.to === 'consensus' && !later ? back : null;
}
