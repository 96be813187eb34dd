import { eq } from 'drizzle-orm';
import { fieldOf } from '#lib/domain/instrument/index.ts';
import { includesField } from '#lib/domain/access/index.ts';
import { replyOf, type AnswerContent } from '#lib/domain/answers/index.ts';
import type { Reply } from '#lib/domain/scoring/reply.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { answers } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';

export interface StoredAnswer {
	content: AnswerContent;
	/** Counts up from 1. */
	version: number;
	/** The unit that answered. */
	unit: string;
	updatedAt: Date;
}

/** The answers that this access may read, by question key. */
export function answersOf(
	access: RoundAccess<'answers.view' | 'answers.edit'>
): Map<string, StoredAnswer> {
	const instrument = instrumentOf(access);
	const stored = storedAnswers(access.database, access.round.id);
	return new Map(
		[...stored].filter(([key]) => {
			const field = fieldOf(instrument, key);
			return field !== undefined && includesField(access.fields, field.key);
		})
	);
}

/** All answers of a round as scoring takes them: what was chosen, without texts. */
export function repliesOf(
	access: RoundAccess<
		'results.view' | 'rounds.view' | 'rounds.move' | 'answers.view' | 'answers.edit'
	>
): Map<string, Reply> {
	return repliesAmong(storedAnswers(access.database, access.round.id));
}

/** What was chosen, without texts; questions without a choice are left out. */
export function repliesAmong(stored: ReadonlyMap<string, StoredAnswer>): Map<string, Reply> {
	const replies = new Map<string, Reply>();
	for (const [key, { content }] of stored) {
		const reply = replyOf(content);
		if (reply) replies.set(key, reply);
	}
	return replies;
}

/** For this room: every answer of a round, whoever asks. */
export function storedAnswers(
	database: Database | Transaction,
	roundId: string
): Map<string, StoredAnswer> {
	const rows = database.select().from(answers).where(eq(answers.roundId, roundId)).all();
	return new Map(
		rows.map(({ questionKey, version, unit, updatedAt, ...row }) => {
			const { kind, level, reason, evidence, evidenceLink, note } = row;
			const content = { kind, level, reason, evidence, evidenceLink, note };
			return [questionKey, { content, version, unit, updatedAt }];
		})
	);
}
