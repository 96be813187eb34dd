import { z } from 'zod';
import { textLimits } from '../answers/content.ts';
import { consensusLimits } from '../consensus/content.ts';
import { roundStates } from '../rounds/transitions.ts';
import { counted, day, key, level, moment, note, own, ref, text, words } from './parts.ts';

export const roundSchema = z.strictObject({
	id: own('rounds'),
	number: counted,
	title: words(200),
	instrument: ref('instruments'),
	workshopOn: day.nullable(),
	workshopPlace: text(400),
	workshopParticipants: z.number().int().min(0).max(100_000).nullable(),
	createdAt: moment
});

export const roundStepSchema = z.strictObject({
	round: ref('rounds'),
	position: counted,
	from: z.enum(roundStates).nullable(),
	to: z.enum(roundStates),
	by: ref('people'),
	at: moment,
	note
});

export const delegationSchema = z.strictObject({
	round: ref('rounds'),
	fieldKey: key,
	to: ref('people'),
	dueOn: day,
	note,
	by: ref('people'),
	createdAt: moment,
	handedInAt: moment.nullable(),
	revokedAt: moment.nullable()
});

export const answerSchema = z
	.strictObject({
		round: ref('rounds'),
		questionKey: key,
		kind: z.enum(['level', 'cannot-judge', 'not-applicable']).nullable(),
		level: level.nullable(),
		reason: text(textLimits.reason),
		evidence: text(textLimits.evidence),
		evidenceLink: z.union([
			z.literal(''),
			z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(textLimits.evidenceLink)
		]),
		note: text(textLimits.note),
		unit: text(200),
		by: ref('people'),
		updatedAt: moment,
		version: counted
	})
	.refine(({ kind, level: chosen }) => (kind === 'level') === (chosen !== null), {
		path: ['level']
	});

export const consensusSchema = z
	.strictObject({
		round: ref('rounds'),
		criterionKey: key,
		kind: z.enum(['agreed', 'none']),
		level: level.nullable(),
		reason: text(consensusLimits.reason),
		majority: text(consensusLimits.majority),
		minority: text(consensusLimits.minority),
		by: ref('people'),
		updatedAt: moment,
		version: counted
	})
	.refine(({ kind, level: agreed }) => (kind === 'agreed') === (agreed !== null), {
		path: ['level']
	});

/** Of decided reviews alone: until then it is the project team's draft. */
export const externalViewSchema = z.strictObject({
	round: ref('rounds'),
	criterionKey: key,
	level,
	comment: note,
	by: ref('people'),
	updatedAt: moment,
	version: counted
});
