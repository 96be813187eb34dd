import { z } from 'zod';
import { readPublishedTally, type PublishedTally } from '../disclosure/published-tally.ts';
import { municipalityKinds } from '../municipalities/kinds.ts';
import type { Reply } from '../scoring/reply.ts';
import type { RoundViews } from '../scoring/profile.ts';
import { replyOf } from '../answers/content.ts';

const level = z.number().int().min(0).max(10);

const answerSchema = z.strictObject({
	kind: z.enum(['level', 'cannot-judge', 'not-applicable']).nullable(),
	level: level.nullable(),
	reason: z.string(),
	evidence: z.string(),
	evidenceLink: z.string(),
	/** The unit that answered. */
	unit: z.string()
});

const consensusSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('agreed'), level, reason: z.string() }),
	z.strictObject({ kind: z.literal('none'), majority: z.string(), minority: z.string() })
]);

const externalSchema = z.strictObject({ level, comment: z.string() });

/** Stored tallies are checked by the one reader of what disclosure control lets out. */
const tallySchema = z.custom<PublishedTally>().transform((tally) => readPublishedTally(tally));

const summarySchema = z.strictObject({
	field: z.string(),
	criterion: z.string().nullable(),
	text: z.string()
});

/**
 * What leaves the municipality with a submission, whole: nothing else of the round is ever shown to
 * project staff. Maps are by question key (answers) or criterion key. Notes of answers stay inside.
 */
export const submissionSchema = z.strictObject({
	format: z.literal(1),
	kind: z.enum(['interim', 'hand-in']),
	municipality: z.strictObject({
		slug: z.string(),
		name: z.string(),
		kind: z.enum(municipalityKinds)
	}),
	round: z.strictObject({
		number: z.number().int().min(1),
		title: z.string(),
		workshopOn: z.string().nullable(),
		workshopPlace: z.string(),
		workshopParticipants: z.number().int().min(0).nullable()
	}),
	instrument: z.strictObject({ id: z.string(), key: z.string(), version: z.string() }),
	answers: z.record(z.string(), answerSchema),
	tallies: z.record(z.string(), tallySchema),
	consensus: z.record(z.string(), consensusSchema),
	/** Of an earlier review of the same round. */
	external: z.record(z.string(), externalSchema),
	/** Summaries of findings that the office had released when it was handed in. */
	summaries: z.array(summarySchema)
});

export type SubmissionContent = z.infer<typeof submissionSchema>;
export type SubmissionKind = SubmissionContent['kind'];

/**
 * Equal text for equal contents, whatever the order of keys: what the checksum is taken of.
 */
export function canonicalText(content: SubmissionContent): string {
	return JSON.stringify(content, (_key, value: unknown) =>
		value !== null && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(
					Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
				)
			: value
	);
}

/** How a submitted answer counts; undefined where nothing was chosen. */
export function replyIn(answer: SubmissionContent['answers'][string]): Reply | undefined {
	const { kind, level: chosen, reason, evidence, evidenceLink } = answer;
	return replyOf({ kind, level: chosen, reason, evidence, evidenceLink, note: '' });
}

/** The views that a submission holds, as scoring takes them. */
export function viewsIn(content: SubmissionContent): RoundViews {
	const replies = Object.entries(content.answers).flatMap(([key, answer]) => {
		const reply = replyIn(answer);
		return reply ? [[key, reply] as const] : [];
	});
	return {
		replies: new Map(replies),
		tallies: new Map(Object.entries(content.tallies)),
		consensus: new Map(Object.entries(content.consensus)),
		external: new Map(Object.entries(content.external))
	};
}

/** How much a submission holds, for its summary. */
export interface SubmissionExtent {
	readonly answers: number;
	readonly evidence: number;
	readonly tallies: number;
	readonly agreed: number;
	readonly contested: number;
	readonly summaries: number;
}

export function extentOf(content: SubmissionContent): SubmissionExtent {
	const answers = Object.values(content.answers);
	const consensus = Object.values(content.consensus);
	return {
		answers: answers.filter(({ kind }) => kind !== null).length,
		evidence: answers.filter(({ evidence, evidenceLink }) => evidence !== '' || evidenceLink !== '')
			.length,
		tallies: Object.keys(content.tallies).length,
		agreed: consensus.filter(({ kind }) => kind === 'agreed').length,
		contested: consensus.filter(({ kind }) => kind === 'none').length,
		summaries: content.summaries.length
	};
}
