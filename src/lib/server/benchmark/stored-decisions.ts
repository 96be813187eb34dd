import { z } from 'zod';
import {
	pauseCodes,
	refusalCodes,
	type CellDecision,
	type CellOutcome
} from '#lib/domain/benchmark/index.ts';

const outcome = z.discriminatedUnion('status', [
	z.strictObject({ status: z.literal('published') }),
	z.strictObject({
		status: z.literal('carried'),
		reason: z.enum(['unchanged', 'too-few-changed']),
		/** Cut-off date of the release that the values are from. */
		from: z.iso.date()
	}),
	z.strictObject({
		status: z.literal('paused'),
		reason: z.enum(pauseCodes),
		from: z.iso.date()
	}),
	z.strictObject({ status: z.literal('refused'), reasons: z.array(z.enum(refusalCodes)) })
]);

const decisionSchema = z.strictObject({
	measure: z.enum(['level', 'progress']),
	field: z.string().min(1),
	group: z.string().min(1).nullable(),
	contributors: z.number().int().min(0),
	outcome
});

/** What became of a cell, for project staff: membership and reasons, no values. */
export type DecidedCell = z.infer<typeof decisionSchema>;

/** Reads stored decisions (parsed JSON). Throws a ZodError where they are none. */
export function readDecisions(json: unknown): DecidedCell[] {
	return z.array(decisionSchema).parse(json);
}

/** The decisions of a plan as staff see and keep them. */
export function decidedCells(decisions: readonly CellDecision[]): DecidedCell[] {
	return decisions.map(({ cell: { measure, field, group }, contributors, outcome: found }) => ({
		measure,
		field,
		group,
		contributors,
		outcome: toldOf(found)
	}));
}

function toldOf(found: CellOutcome): DecidedCell['outcome'] {
	switch (found.status) {
		case 'published':
			return { status: 'published' };
		case 'carried':
			return { status: 'carried', reason: found.reason, from: found.publication.date };
		case 'paused':
			return { status: 'paused', reason: found.reason, from: found.from.date };
		case 'refused':
			return { status: 'refused', reasons: [...found.reasons] };
	}
}
