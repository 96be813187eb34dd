import { and, eq } from 'drizzle-orm';
import { includesField } from '#lib/domain/access/index.ts';
import { emptyAnswer, fingerprintOf, type AnswerContent } from '#lib/domain/answers/index.ts';
import { decideEdit, type Edit } from '#lib/domain/edits/decision.ts';
import { fieldOf, questionsOf } from '#lib/domain/instrument/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { answers } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { storedAnswers, type StoredAnswer } from './queries.ts';

export interface AnswerEdit extends Edit {
	sent: AnswerContent;
}

export type AnswerOutcome =
	| { kind: 'saved'; version: number }
	| { kind: 'unchanged'; version: number }
	/** Somebody else changed it differently meanwhile; nothing was written. */
	| { kind: 'conflict'; theirs: StoredAnswer }
	/** No such question in the fields that this access reaches. */
	| { kind: 'unknown' };

/**
 * Saves one answer. Of two edits of the same question the second is refused with what the first
 * one wrote; the same access may save many questions, each a transaction of its own, so that a
 * conflict in one does not hold up the others.
 */
export function saveAnswer(
	access: RoundAccess<'answers.edit'>,
	questionKey: string,
	edit: AnswerEdit
): AnswerOutcome {
	const field = fieldOf(instrumentOf(access), questionKey);
	const known = field && questionsOf(field).some(({ key }) => key === questionKey);
	if (!known || !includesField(access.fields, field.key)) return { kind: 'unknown' };
	return change<AnswerOutcome>(access, (transaction) => {
		const stored = storedAnswers(transaction, access.round.id).get(questionKey);
		const version = stored?.version ?? 0;
		const same = fingerprintOf(edit.sent) === fingerprintOf(stored?.content ?? emptyAnswer);
		const decision = decideEdit(edit, { version, same });
		if (decision === 'leave') return { result: { kind: 'unchanged', version }, trace: null };
		if (decision === 'conflict' && stored) {
			return { result: { kind: 'conflict', theirs: stored }, trace: null };
		}
		write(transaction, access, questionKey, edit, version + 1);
		const subject = `round:${access.round.number}/question:${questionKey}`;
		return {
			result: { kind: 'saved', version: version + 1 },
			trace: { action: 'answer.saved', subject, contents: edit.sent }
		};
	});
}

function write(
	transaction: Transaction,
	{ actor, clock, round, unit }: RoundAccess<'answers.edit'>,
	questionKey: string,
	{ sent }: AnswerEdit,
	version: number
): void {
	if (actor.kind !== 'account') throw new Error('only people answer');
	const row = { ...sent, unit, accountId: actor.id, updatedAt: clock.now(), version };
	if (version === 1) {
		transaction
			.insert(answers)
			.values({ id: newId(), roundId: round.id, questionKey, ...row })
			.run();
	} else {
		transaction
			.update(answers)
			.set(row)
			.where(and(eq(answers.roundId, round.id), eq(answers.questionKey, questionKey)))
			.run();
	}
}
