import { and, desc, eq, max } from 'drizzle-orm';
import { proposalStands } from '#lib/domain/review/assessment.ts';
import { transitionFor, type NotMoved, type RoundState } from '#lib/domain/rounds/transitions.ts';
import type { ReviewAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import {
	acceptances,
	accounts,
	evaluations,
	externalViews,
	municipalities,
	programmes,
	roundTransitions
} from '../db/schema/index.ts';
import { stateOf, takeStep } from '../rounds/steps.ts';
import { subjectOf } from './decision-subject.ts';

export type Decided =
	| { kind: 'moved' }
	/** Accepted by one, and waiting for a second person. */
	| { kind: 'proposed' }
	/** Something was sent, assessed or written since the page was made; nothing was decided. */
	| { kind: 'changed' }
	| NotMoved;

/**
 * Begins the review: from here on the municipality cannot take the submission back.
 * @param seen what the page was about, `decisionSubject`; left out: whatever stands now
 */
export function beginReview(access: ReviewAccess<'submission.begin'>, seen?: string): Decided {
	return change<Decided>(access, (transaction) =>
		step(transaction, access, { from: 'submitted', to: 'in-review', note: '', seen })
	);
}

/** Gives the submission back to the municipality, with what there is to do. */
export function returnSubmission(
	access: ReviewAccess<'submission.decide'>,
	note: string,
	seen?: string
): Decided {
	return change<Decided>(access, (transaction) =>
		step(transaction, access, { from: 'in-review', to: 'consensus', note, seen })
	);
}

/**
 * Accepts the submission; where the programme wants two people, the first one's word is kept until a
 * second one, who is not the same, says so too about the same assessment.
 */
export function acceptSubmission(
	access: ReviewAccess<'submission.decide'>,
	seen?: string
): Decided {
	return change<Decided>(access, (transaction) => {
		const state = stateOf(transaction, access.round.id);
		if (state !== 'in-review') return { result: { kind: 'out-of-order', state }, trace: null };
		if (hasChanged(transaction, access, seen)) {
			return { result: { kind: 'changed' }, trace: null };
		}
		const accountId = accountableFor(access.actor);
		const proposal = standingProposal(transaction, access.round.id);
		const alone = !needsSecond(transaction, access.municipality.id);
		if (alone || (proposal && proposal.accountId !== accountId)) {
			return step(transaction, access, { from: 'in-review', to: 'accepted', note: '', seen });
		}
		if (proposal) return { result: { kind: 'proposed' }, trace: null };
		const roundId = access.round.id;
		const at = access.clock.now();
		transaction.insert(acceptances).values({ id: newId(), roundId, accountId, at }).run();
		const subject = `round:${access.round.number}`;
		return { result: { kind: 'proposed' }, trace: { action: 'acceptance.proposed', subject } };
	});
}

/** Who would accept the submission as it stands, while a second person is waited for; null: nobody. */
export function proposalOf(access: ReviewAccess<'submission.view'>) {
	const { database, round } = access;
	const proposal = round.state === 'in-review' ? standingProposal(database, round.id) : undefined;
	return {
		needsSecond: needsSecond(database, access.municipality.id),
		by: proposal
			? { name: proposal.name, own: proposal.accountId === accountableFor(access.actor) }
			: null
	};
}

function step(
	transaction: Transaction,
	access: ReviewAccess,
	{ seen, ...taken }: { from: RoundState; to: RoundState; note: string; seen: string | undefined }
): {
	result: Decided;
	trace: { action: 'round.moved'; subject: string; contents: unknown } | null;
} {
	const state = stateOf(transaction, access.round.id);
	const allowed = transitionFor(taken.from, taken.to, 'staff');
	if (!allowed || state !== taken.from) {
		return { result: { kind: 'out-of-order', state }, trace: null };
	}
	if (hasChanged(transaction, access, seen)) {
		return { result: { kind: 'changed' }, trace: null };
	}
	if (allowed.noteRequired && taken.note === '') {
		return { result: { kind: 'note-required' }, trace: null };
	}
	takeStep(transaction, access, taken);
	const { from, to } = taken;
	const subject = `round:${access.round.number}/to:${to}`;
	return {
		result: { kind: 'moved' },
		trace: { action: 'round.moved', subject, contents: { from, to } }
	};
}

function hasChanged(transaction: Transaction, { round }: ReviewAccess, seen: string | undefined) {
	return seen !== undefined && seen !== subjectOf(transaction, round.id);
}

/** Whether the programme of a municipality wants two people; who calls this answers for its reach. */
export function needsSecond(database: Database | Transaction, municipalityId: string): boolean {
	const row = database
		.select({ second: programmes.secondReviewer })
		.from(municipalities)
		.innerJoin(programmes, eq(programmes.id, municipalities.programmeId))
		.where(eq(municipalities.id, municipalityId))
		.get();
	return row?.second ?? false;
}

/** The newest proposal of this review, if nothing was assessed after it. */
export function standingProposal(database: Database | Transaction, roundId: string) {
	const newest = database
		.select({ accountId: acceptances.accountId, name: accounts.name, at: acceptances.at })
		.from(acceptances)
		.innerJoin(accounts, eq(accounts.id, acceptances.accountId))
		.where(eq(acceptances.roundId, roundId))
		.orderBy(desc(acceptances.at))
		.get();
	if (!newest) return undefined;
	const begun = database
		.select({ at: max(roundTransitions.at) })
		.from(roundTransitions)
		.where(and(eq(roundTransitions.roundId, roundId), eq(roundTransitions.to, 'in-review')))
		.get();
	if (begun?.at && newest.at < begun.at) return undefined;
	return proposalStands(newest.at, lastAssessed(database, roundId)) ? newest : undefined;
}

/** When anything of the assessment was last written. */
export function lastAssessed(database: Database | Transaction, roundId: string): Date | null {
	const view = database
		.select({ at: max(externalViews.updatedAt) })
		.from(externalViews)
		.where(eq(externalViews.roundId, roundId))
		.get();
	const said = database
		.select({ at: max(evaluations.at) })
		.from(evaluations)
		.where(eq(evaluations.roundId, roundId))
		.get();
	const times = [view?.at, said?.at].flatMap((at) => (at ? [at.getTime()] : []));
	return times.length > 0 ? new Date(Math.max(...times)) : null;
}
