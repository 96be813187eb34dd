import { z } from 'zod';
import { tallySchema } from '../disclosure/index.ts';
import { assessmentLimits } from '../review/assessment.ts';
import { entryKinds, entryLimit } from '../review/entries.ts';
import { submissionSchema } from '../submission/content.ts';
import { counted, key, moment, ref, text, words } from './parts.ts';

/** What was handed in, word for word: the checksum is of its canonical text, as its sender has it. */
export const submissionEntrySchema = z.strictObject({
	round: ref('rounds'),
	number: counted,
	kind: z.enum(['interim', 'hand-in']),
	/** The step of the round that handed it in; null for an interim one. */
	position: counted.nullable(),
	content: submissionSchema.extend({ tallies: z.record(z.string(), tallySchema) }),
	checksum: z.string().regex(/^[0-9a-f]{64}$/),
	by: ref('people'),
	at: moment
});

/**
 * Of decided reviews and of interim submissions: what else there is, is the project team's draft.
 */
export const evaluationEntrySchema = z.strictObject({
	round: ref('rounds'),
	fieldKey: key,
	version: counted,
	comment: text(assessmentLimits.comment),
	recommendation: text(assessmentLimits.recommendation),
	by: ref('people'),
	at: moment
});

/** What the municipality and the project team wrote to each other; never what is internal to the team. */
export const reviewEntrySchema = z.strictObject({
	round: ref('rounds'),
	/** Counts up per round from 1 over what is here. */
	position: counted,
	/** Null: about the submission as a whole. */
	criterionKey: key.nullable(),
	kind: z.enum(entryKinds),
	/** The question or comment that an answer belongs to, by its position. */
	inReplyTo: counted.nullable(),
	side: z.enum(['staff', 'municipality']),
	text: words(entryLimit),
	by: ref('people'),
	at: moment
});

/** Of accepted rounds alone: somebody of the project team spoke for accepting, before a second did. */
export const acceptanceSchema = z.strictObject({
	round: ref('rounds'),
	by: ref('people'),
	at: moment
});
