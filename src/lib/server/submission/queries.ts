import { and, eq } from 'drizzle-orm';
import {
	extentOf,
	submissionSchema,
	type SubmissionContent
} from '#lib/domain/submission/content.ts';
import { checkHandIn, type HandInFinding } from '#lib/domain/submission/rules.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { submissions } from '../db/schema/index.ts';
import { compileSubmission } from './compile.ts';
import { handInFacts } from './facts.ts';
import { submissionHeads, type SubmissionHead } from './standing.ts';

/** What the municipality sent, the newest first, those that it took back among them. */
export function submissionsOf({ database, round }: RoundAccess<'rounds.view'>): SubmissionHead[] {
	return submissionHeads(database, round.id).toReversed();
}

/** What the rules before the hand-in find now. */
export function handInCheck(access: RoundAccess<'rounds.view'>): HandInFinding[] {
	return checkHandIn(handInFacts(access.database, access));
}

/** How much would go out if the round were handed in now. */
export function extentNow(access: RoundAccess<'rounds.view'>) {
	return extentOf(compileSubmission(access.database, access, 'hand-in'));
}

/** One submission of the round, as it was sent; undefined: there is none by that number. */
export function submissionBy(
	access: RoundAccess<'rounds.view'>,
	number: number
): SubmissionContent | undefined {
	const text = submissionText(access, number);
	return text === undefined ? undefined : submissionSchema.parse(JSON.parse(text));
}

/** The same to the letter: what the checksum is taken of. */
export function submissionText(
	{ database, round }: RoundAccess<'rounds.view'>,
	number: number
): string | undefined {
	return database
		.select({ content: submissions.content })
		.from(submissions)
		.where(and(eq(submissions.roundId, round.id), eq(submissions.number, number)))
		.get()?.content;
}

/** For the review: a submission by its id; who calls this answers for who sees it. */
export function storedSubmission(database: Database | Transaction, id: string): SubmissionContent {
	const row = database
		.select({ content: submissions.content })
		.from(submissions)
		.where(eq(submissions.id, id))
		.get();
	if (!row) throw new Error('a submission in reach is gone');
	return submissionSchema.parse(JSON.parse(row.content));
}
