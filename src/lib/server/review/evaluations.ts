import { asc, eq } from 'drizzle-orm';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import {
	emptyEvaluation,
	sameEvaluation,
	stageAt,
	type EvaluationContent,
	type Stage
} from '#lib/domain/review/assessment.ts';
import type { SubmissionKind } from '#lib/domain/submission/content.ts';
import type { ReviewAccess, RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { accounts, evaluations, roundTransitions } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { stateOf } from '../rounds/steps.ts';
import { decidedAt } from './decided.ts';

/** What was said of a field, with who wrote it. */
export interface Evaluation extends EvaluationContent {
	/** Counts up per field from 1. */
	readonly version: number;
	readonly by: string;
	readonly at: Date;
	readonly stage: Stage;
}

/** What the staff have written of a field, for whoever goes on writing. */
export interface FieldEvaluation {
	/** Of the submission at hand; null: nothing yet. */
	readonly said: Evaluation | null;
	/** Of an interim submission before it; null: nothing, or it is the one at hand. */
	readonly advice: Evaluation | null;
	/** The field's highest version, whatever it was written to; 0: none. */
	readonly seen: number;
}

type Reading = ReviewAccess<'submission.view' | 'submission.evaluate'>;

/** The evaluations of the submission at hand as they stand now, by field key. */
export function evaluationsNow({ database, round, submission }: Reading): Map<string, Evaluation> {
	return byField(storedEvaluations(database, round.id).filter(isOf(submission.kind)));
}

/** What the staff have written of one field. */
export function evaluationOf(access: Reading, fieldKey: string): FieldEvaluation {
	const { database, round, submission } = access;
	const own = storedEvaluations(database, round.id).filter(({ field }) => field === fieldKey);
	const interim = own.findLast(isOf('interim')) ?? null;
	return {
		said: own.findLast(isOf(submission.kind)) ?? null,
		advice: submission.kind === 'interim' ? null : interim,
		seen: own.at(-1)?.version ?? 0
	};
}

/** The evaluations as the municipality knows them: as of the last decision, with what was corrected. */
export function evaluationsFor(access: RoundAccess<'rounds.view'>): Map<string, Evaluation> {
	return byField(knownEvaluations(access).filter(isOf('hand-in')));
}

/** What the staff wrote to interim submissions: the municipality reads it at once. */
export function adviceFor(access: RoundAccess<'rounds.view'>): Map<string, Evaluation> {
	return byField(knownEvaluations(access).filter(isOf('interim')));
}

/** The last that a workshop can know of a field from the staff, be it of an interim submission. */
export function lastSaidFor(access: RoundAccess<'workshop.run'>): Map<string, Evaluation> {
	return byField(knownEvaluations(access));
}

function isOf(kind: SubmissionKind) {
	return ({ stage }: Evaluation) => (stage === 'interim') === (kind === 'interim');
}

/** Of several versions the last one stays; one that was emptied is none. */
function byField(known: readonly StoredEvaluation[]): Map<string, Evaluation> {
	const last = new Map(known.map(({ field, ...said }) => [field, said]));
	return new Map([...last].filter(([, said]) => !sameEvaluation(said, emptyEvaluation)));
}

function knownEvaluations({ database, round }: RoundAccess<'rounds.view' | 'workshop.run'>) {
	const decided = decidedAt(database, round.id);
	return storedEvaluations(database, round.id).filter(
		({ at, stage }) =>
			stage === 'interim' || (decided !== null && (round.state === 'accepted' || at <= decided))
	);
}

interface StoredEvaluation extends Evaluation {
	readonly field: string;
}

/** The first version first. */
function storedEvaluations(database: Database | Transaction, roundId: string): StoredEvaluation[] {
	const steps = database
		.select({ to: roundTransitions.to, at: roundTransitions.at })
		.from(roundTransitions)
		.where(eq(roundTransitions.roundId, roundId))
		.orderBy(asc(roundTransitions.position))
		.all();
	return database
		.select({
			field: evaluations.fieldKey,
			version: evaluations.version,
			comment: evaluations.comment,
			recommendation: evaluations.recommendation,
			exampleId: evaluations.exampleId,
			by: accounts.name,
			at: evaluations.at
		})
		.from(evaluations)
		.innerJoin(accounts, eq(accounts.id, evaluations.accountId))
		.where(eq(evaluations.roundId, roundId))
		.orderBy(asc(evaluations.version))
		.all()
		.map(({ exampleId, ...row }) => ({
			...row,
			example: exampleId ?? '',
			stage: stageAt(steps, row.at)
		}));
}

export type SavedEvaluation =
	| { kind: 'saved'; version: number }
	/** Somebody else wrote something else meanwhile; nothing was written. */
	| { kind: 'conflict'; theirs: Evaluation }
	/** The submission was given back: there is nothing to write to until something is sent again. */
	| { kind: 'returned' }
	| { kind: 'unknown' };

/** Writes what the staff say of a field, as a new version. @param seenVersion 0: nothing was there */
export function saveEvaluation(
	access: ReviewAccess<'submission.evaluate'>,
	fieldKey: string,
	content: EvaluationContent,
	seenVersion: number
): SavedEvaluation {
	if (!fieldByKey(instrumentOf(access), fieldKey)) return { kind: 'unknown' };
	return change<SavedEvaluation>(access, (transaction) => {
		const { id: roundId, number } = access.round;
		const { kind } = access.submission;
		const open = ['in-review', 'accepted'].includes(stateOf(transaction, roundId));
		if (kind === 'hand-in' && !open) return { result: { kind: 'returned' }, trace: null };
		const own = storedEvaluations(transaction, roundId).filter(({ field }) => field === fieldKey);
		const stored = own.at(-1);
		const same = sameEvaluation(own.findLast(isOf(kind)) ?? emptyEvaluation, content);
		const now = { version: stored?.version ?? 0, same };
		const decision = decideEdit({ seenVersion, touched: true }, now);
		if (decision === 'leave') return { result: { kind: 'saved', ...now }, trace: null };
		if (decision === 'conflict' && stored) {
			return { result: { kind: 'conflict', theirs: stored }, trace: null };
		}
		const version = now.version + 1;
		const { comment, recommendation, example } = content;
		const by = { accountId: accountableFor(access.actor), at: access.clock.now() };
		transaction
			.insert(evaluations)
			.values({
				...{ id: newId(), roundId, fieldKey, version, comment, recommendation },
				...{ exampleId: example === '' ? null : example, ...by }
			})
			.run();
		return {
			result: { kind: 'saved', version },
			trace: {
				action: 'evaluation.saved',
				subject: `round:${number}/field:${fieldKey}`,
				contents: content
			}
		};
	});
}
