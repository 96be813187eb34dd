import { z } from 'zod';
import { practiceLimits } from '../practice/content.ts';
import { practiceStates } from '../practice/vocabulary.ts';
import { counted, key, moment, note, own, ref, refOrNull, text, words } from './parts.ts';

const section = text(practiceLimits.section);

const content = z.strictObject({
	title: words(practiceLimits.title),
	startingPoint: section,
	goal: section,
	implementation: section,
	sustainability: section,
	inPractice: section,
	keyFacts: section,
	contactFunction: text(practiceLimits.contactFunction),
	fields: z.array(key).max(20)
});

export const practiceExampleSchema = z.strictObject({
	id: own('practiceExamples'),
	number: counted,
	measure: refOrNull('measures'),
	draft: content,
	createdAt: moment,
	updatedAt: moment,
	version: counted
});

export const practiceStepSchema = z.strictObject({
	example: ref('practiceExamples'),
	position: counted,
	from: z.enum(practiceStates).nullable(),
	to: z.enum(practiceStates),
	published: content.nullable(),
	by: ref('people'),
	at: moment,
	note
});

/** A decision about taking part in a programme's comparison, by the programme's address word. */
export const consentSchema = z.strictObject({
	programme: words(60).meta({ refersTo: 'programmes' }),
	position: counted,
	given: z.boolean(),
	note,
	by: ref('people'),
	at: moment
});
