import { questionsOf } from '../instrument/lookup.ts';
import type { Instrument, Question } from '../instrument/schema.ts';
import { replyState, type Replies } from './reply.ts';

/** How far the answering is, in questions. What is neither answered nor lacks a reason is open. */
export interface Progress {
	/** Questions with a level, "cannot judge", or "not applicable" with its reason. */
	readonly answered: number;
	/** „Begründung fehlt“: saved, counts as skipped, blocks the hand-in. Not among the answered. */
	readonly reasonsMissing: number;
	readonly total: number;
}

export interface InstrumentProgress {
	/** By field key, in the order of the questionnaire. */
	readonly fields: ReadonlyMap<string, Progress>;
	readonly overall: Progress;
}

/** Progress per field and over the whole instrument. */
export function progressOf(instrument: Instrument, replies: Replies): InstrumentProgress {
	return {
		fields: new Map(
			instrument.fields.map((field) => [field.key, progressAmong(questionsOf(field), replies)])
		),
		overall: progressAmong(instrument.fields.flatMap(questionsOf), replies)
	};
}

/** Progress of some questions, for instance those delegated to one unit. */
export function progressAmong(questions: readonly Question[], replies: Replies): Progress {
	const states = questions.map(({ key }) => replyState(replies.get(key)));
	const reasonsMissing = states.filter((state) => state === 'reason-missing').length;
	const skipped = states.filter((state) => state === 'skipped').length;
	return {
		answered: states.length - reasonsMissing - skipped,
		reasonsMissing,
		total: states.length
	};
}
