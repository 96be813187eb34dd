import { z } from 'zod';
import { tallySchema } from '../disclosure/index.ts';
import { itemActs } from '../workshop/items.ts';
import { counted, key, moment, own, ref, refOrNull, words } from './parts.ts';

const joined = z.union([
	z.number().int().min(5).max(100_000),
	z.enum(['fewer-than-5', 'at-least-5'])
]);

/** Who was there, as the minutes may say it. */
const attendance = z.strictObject({
	perspectives: z.array(z.strictObject({ perspective: words(64), joined })).max(50),
	total: z.number().int().min(0).max(100_000),
	observers: z.union([z.number().int().min(0).max(100_000), z.literal('fewer-than-5')])
});

/** A day in a hall that is over. Its code, its seats and its ballots are in no archive. */
export const workshopSchema = z.strictObject({
	id: own('workshops'),
	round: ref('rounds'),
	showsSelfView: z.boolean(),
	doorClosed: z.boolean(),
	openedAt: moment,
	by: ref('people'),
	endedAt: moment.nullable()
});

export const workshopItemSchema = z.strictObject({
	id: own('workshopItems'),
	workshop: ref('workshops'),
	criterionKey: key,
	smallGroup: z.number().int().min(0).max(100),
	position: z.number().int().min(0).max(1_000),
	minutes: z.number().int().min(0).max(1_000)
});

export const itemActSchema = z.strictObject({
	item: ref('workshopItems'),
	position: counted,
	act: z.enum(itemActs),
	by: ref('people'),
	at: moment
});

export const attendanceSchema = z.strictObject({
	workshop: ref('workshops'),
	kept: attendance
});

/** Released notes alone. */
export const workshopNoteSchema = z.strictObject({
	id: own('notes'),
	item: ref('workshopItems'),
	kind: z.enum(['strength', 'gap', 'idea']),
	text: words(1_000)
});

/** What was revealed of the ballots, as it was published. */
export const tallyEntrySchema = z.strictObject({
	round: ref('rounds'),
	criterionKey: key,
	/** Null where the day in the hall itself is not on record. */
	item: refOrNull('workshopItems'),
	published: tallySchema,
	closedAt: moment
});
