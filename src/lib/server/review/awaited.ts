import { asc, eq } from 'drizzle-orm';
import { openQuestions } from '#lib/domain/review/entries.ts';
import { waitingOn, waitingSince, type Turn, type WaitingOn } from '#lib/domain/review/waiting.ts';
import type { Database, Transaction } from '../db/client.ts';
import { roundTransitions } from '../db/schema/index.ts';
import { summaries, unfinishedAmong, type RoundSummary } from '../rounds/queries.ts';
import { storedEntries } from './entries.ts';
import { reminderInForce } from './reminders.ts';

/** The round of a municipality that the staff look at, and whom it waits for. */
export interface Awaited {
	/** The unfinished round, else the newest one. */
	round: RoundSummary | null;
	/** The others, the newest first. */
	earlier: RoundSummary[];
	waiting: WaitingOn;
	/** Since when it waits for them; null: it waits for nobody, or there is no round. */
	waitingFrom: Date | null;
	openQuestions: number;
	/** When the municipality was reminded of what the round waits for now; null: it was not. */
	reminded: Date | null;
}

/** The one rule for the desk and for reminders; who calls this answers for who sees it. */
export function awaitedOf(reader: Database | Transaction, municipalityId: string): Awaited {
	const rounds = summaries(reader, municipalityId);
	const round = unfinishedAmong(rounds) ?? rounds[0] ?? null;
	const entries = round ? storedEntries(reader, round.id) : [];
	const questions = openQuestions(entries).length;
	return {
		round,
		earlier: rounds.filter((one) => one !== round),
		waiting: waitingOn(round?.state ?? null, questions),
		waitingFrom: round && waitingSince(turnsOf(reader, round.id), entries),
		openQuestions: questions,
		reminded: round ? (reminderInForce(reader, round.id)?.at ?? null) : null
	};
}

function turnsOf(reader: Database | Transaction, roundId: string): Turn[] {
	return reader
		.select({ to: roundTransitions.to, at: roundTransitions.at })
		.from(roundTransitions)
		.where(eq(roundTransitions.roundId, roundId))
		.orderBy(asc(roundTransitions.position))
		.all();
}
