import { eq } from 'drizzle-orm';
import type { RoundDescription, RoundPlan } from '#lib/domain/rounds/plan.ts';
import { transitionFor, type NotMoved } from '#lib/domain/rounds/transitions.ts';
import { checkHandIn } from '#lib/domain/submission/rules.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { rounds } from '../db/schema/index.ts';
import { instrumentVersions } from '../instrument/queries.ts';
import { handInFacts } from '../submission/facts.ts';
import { summaries, unfinishedAmong } from './queries.ts';
import { appendStep, stateOf, takeStep, type Step } from './steps.ts';

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

export type Moved = { kind: 'moved' } | NotMoved;

/** Takes a coordinator's step of the transition table. */
export function moveRound(access: RoundAccess<'rounds.move'>, { from, to, note }: Step): Moved {
	const step = transitionFor(from, to, 'coordinator');
	return change<Moved>(access, (transaction) => {
		const state = stateOf(transaction, access.round.id);
		if (!step || state !== from) return { result: { kind: 'out-of-order', state }, trace: null };
		if (step.noteRequired && note === '') return { result: { kind: 'note-required' }, trace: null };
		if (to === 'submitted') {
			const musts = checkHandIn(handInFacts(transaction, access))
				.filter(({ degree }) => degree === 'must')
				.map(({ rule, places }) => ({ rule, count: places.length }));
			if (musts.length > 0) return { result: { kind: 'not-ready', musts }, trace: null };
		}
		const followed = takeStep(transaction, access, { from, to, note });
		return {
			result: { kind: 'moved' },
			trace: [
				...followed,
				{
					action: 'round.moved',
					subject: `round:${access.round.number}/to:${to}`,
					contents: { from, to }
				}
			]
		};
	});
}
