import { findingStep, type FindingNotMoved } from '#lib/domain/findings/course.ts';
import type { FindingState } from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { appendRelease, appendStep, findingRow, lastRelease, stateOf } from './course-rows.ts';

export interface FindingStepAsked {
	/** The state that the person saw. */
	from: FindingState;
	to: FindingState;
	note: string;
}

export type FindingMoved = { kind: 'moved' } | { kind: 'gone' } | FindingNotMoved;

/** Takes a step of the finding's course. What is dismissed is no longer read outside the task force. */
export function moveFinding(
	access: MunicipalityAccess<'findings.advance'>,
	number: number,
	{ from, to, note }: FindingStepAsked
): FindingMoved {
	return change<FindingMoved>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		if (!row) return { result: { kind: 'gone' }, trace: null };
		const state = stateOf(transaction, row.id);
		const step = findingStep(from, to);
		if (!step || state !== from) return { result: { kind: 'out-of-order', state }, trace: null };
		if (step.noteRequired && note.trim() === '') {
			return { result: { kind: 'note-required' }, trace: null };
		}
		appendStep(transaction, access, row.id, { from, to, note });
		const subject = `finding:${number}`;
		const moved = { action: 'finding.moved', subject: `${subject}/to:${to}` } as const;
		const takesBack = to === 'dismissed' && Boolean(lastRelease(transaction, row.id)?.released);
		if (takesBack) {
			const back = { visibility: 'task-force', released: null, note: '' } as const;
			appendRelease(transaction, access, row.id, back);
		}
		return {
			result: { kind: 'moved' },
			trace: takesBack ? [{ action: 'finding.withdrawn', subject }, moved] : moved
		};
	});
}
