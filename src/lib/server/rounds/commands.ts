import { desc, eq } from 'drizzle-orm';
import type { RoundDescription, RoundPlan } from '#lib/domain/rounds/plan.ts';
import {
	isFinished,
	transitionFor,
	type NotMoved,
	type RoundState
} from '#lib/domain/rounds/transitions.ts';
import { progressOf } from '#lib/domain/scoring/index.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { repliesOf } from '../answers/queries.ts';
import { change } from '../audit/change.ts';
import { emptyLog, type Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { rounds, roundTransitions } from '../db/schema/index.ts';
import { instrumentOf, instrumentVersions } from '../instrument/queries.ts';
import { endOpenWorkshops, eraseBallots } from '../workshop/erasure.ts';
import { keepAttendance } from '../workshop/minutes-attendance.ts';
import { summaries, unfinishedAmong } from './queries.ts';

export type Planned =
	| { kind: 'planned'; number: number }
	/** One unfinished round per municipality. */
	| { kind: 'unfinished'; number: number; title: string }
	| { kind: 'unknown-instrument' };

/** Plans a round; it begins in `planned`. */
export function planRound(access: MunicipalityAccess<'rounds.plan'>, plan: RoundPlan): Planned {
	if (!instrumentVersions(access).some(({ id }) => id === plan.instrumentId)) {
		return { kind: 'unknown-instrument' };
	}
	return change<Planned>(access, (transaction) => {
		const known = summaries(transaction, access.municipality.id);
		const unfinished = unfinishedAmong(known);
		if (unfinished) {
			const { number, title } = unfinished;
			return { result: { kind: 'unfinished', number, title }, trace: null };
		}
		const number = (known[0]?.number ?? 0) + 1;
		const id = newId();
		const createdAt = access.clock.now();
		transaction
			.insert(rounds)
			.values({ id, municipalityId: access.municipality.id, number, createdAt, ...plan })
			.run();
		appendStep(transaction, access, { roundId: id, from: null, to: 'planned', note: '' });
		return {
			result: { kind: 'planned', number },
			trace: { action: 'round.planned', subject: `round:${number}`, contents: plan }
		};
	});
}

/** Changes title, workshop day and place of a round that is not finished. */
export function describeRound(
	access: RoundAccess<'rounds.describe'>,
	description: RoundDescription
): void {
	change(access, (transaction) => {
		transaction.update(rounds).set(description).where(eq(rounds.id, access.round.id)).run();
		const subject = `round:${access.round.number}`;
		return {
			result: undefined,
			trace: { action: 'round.described', subject, contents: description }
		};
	});
}

export interface Step {
	/** The state that the actor saw: two tabs must not take two steps. */
	from: RoundState;
	to: RoundState;
	note: string;
}

export type Moved = { kind: 'moved' } | NotMoved;

/** Takes a coordinator's step of the transition table. */
export function moveRound(access: RoundAccess<'rounds.move'>, { from, to, note }: Step): Moved {
	const step = transitionFor(from, to, 'coordinator');
	const moved = change<Moved>(access, (transaction) => {
		const state = stateOf(transaction, access.round.id);
		if (!step || state !== from) return { result: { kind: 'out-of-order', state }, trace: null };
		if (step.noteRequired && note === '') return { result: { kind: 'note-required' }, trace: null };
		if (to === 'submitted') {
			const { reasonsMissing } = progressOf(instrumentOf(access), repliesOf(access)).overall;
			if (reasonsMissing > 0) {
				return { result: { kind: 'reasons-missing', count: reasonsMissing }, trace: null };
			}
		}
		if (from === 'workshop') endOpenWorkshops(transaction, access.round.id, access.clock.now());
		if (isFinished(to)) {
			keepAttendance(transaction, access);
			eraseBallots(transaction, access.round.id);
		}
		appendStep(transaction, access, { roundId: access.round.id, from, to, note });
		return {
			result: { kind: 'moved' },
			trace: {
				action: 'round.moved',
				subject: `round:${access.round.number}`,
				contents: { from, to }
			}
		};
	});
	// Until it is written back, the log still holds the ballots that have just been deleted.
	if (moved.kind === 'moved' && isFinished(to)) emptyLog(access.database);
	return moved;
}

/** The state of a round inside a transaction: what the door saw may be a moment old. */
export function stateOf(transaction: Transaction, roundId: string): RoundState {
	return lastStep(transaction, roundId)?.to ?? 'planned';
}

function lastStep(transaction: Transaction, roundId: string) {
	return transaction
		.select({ to: roundTransitions.to, position: roundTransitions.position })
		.from(roundTransitions)
		.where(eq(roundTransitions.roundId, roundId))
		.orderBy(desc(roundTransitions.position))
		.get();
}

function appendStep(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	step: { roundId: string; from: RoundState | null; to: RoundState; note: string }
): void {
	if (actor.kind !== 'account') throw new Error('only people move rounds');
	const position = (lastStep(transaction, step.roundId)?.position ?? 0) + 1;
	transaction
		.insert(roundTransitions)
		.values({ id: newId(), position, accountId: actor.id, at: clock.now(), ...step })
		.run();
}
