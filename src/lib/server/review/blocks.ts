import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { ProgrammesAccess, ReviewAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { programmes, textBlocks } from '../db/schema/index.ts';

/** A sentence that is used again and again. */
export interface TextBlock {
	id: string;
	/** Null: for every field. */
	field: string | null;
	text: string;
}

export const blockSchema = z.object({
	programme: z.string().min(1).max(64),
	field: z.string().max(10),
	text: z.string().trim().min(1).max(2_000)
});

/** The building blocks that fit a field of this submission. */
export function blocksFor(
	{ database, municipality }: ReviewAccess<'submission.view'>,
	field: string
): TextBlock[] {
	if (municipality.programmeId === null) return [];
	return database
		.select({ id: textBlocks.id, field: textBlocks.fieldKey, text: textBlocks.text })
		.from(textBlocks)
		.where(
			and(
				eq(textBlocks.programmeId, municipality.programmeId),
				isNull(textBlocks.retiredAt),
				or(isNull(textBlocks.fieldKey), eq(textBlocks.fieldKey, field))
			)
		)
		.orderBy(asc(textBlocks.createdAt), asc(textBlocks.id))
		.all();
}

/** Every building block of the programmes that one is staff of, by programme. */
export function blocksOf({ database, programmeIds }: ProgrammesAccess<'blocks.keep'>) {
	return database
		.select({
			id: textBlocks.id,
			field: textBlocks.fieldKey,
			text: textBlocks.text,
			programme: programmes.title
		})
		.from(textBlocks)
		.innerJoin(programmes, eq(programmes.id, textBlocks.programmeId))
		.where(and(inArray(textBlocks.programmeId, [...programmeIds]), isNull(textBlocks.retiredAt)))
		.orderBy(asc(programmes.title), asc(textBlocks.createdAt), asc(textBlocks.id))
		.all();
}

/** The programmes that a building block can be kept for. */
export function programmesForBlocks({ database, programmeIds }: ProgrammesAccess<'blocks.keep'>) {
	return database
		.select({ id: programmes.id, title: programmes.title })
		.from(programmes)
		.where(inArray(programmes.id, [...programmeIds]))
		.orderBy(asc(programmes.title))
		.all();
}

/** Keeps a building block. False: the programme is not one's own. */
export function keepBlock(
	access: ProgrammesAccess<'blocks.keep'>,
	{ programme, field, text }: z.infer<typeof blockSchema>
): boolean {
	if (!access.programmeIds.includes(programme)) return false;
	return change(access, (transaction) => {
		const id = newId();
		const fieldKey = field === '' ? null : field;
		const by = { accountId: accountableFor(access.actor), createdAt: access.clock.now() };
		transaction
			.insert(textBlocks)
			.values({ id, programmeId: programme, fieldKey, text, ...by })
			.run();
		const subject = `programme:${programme}/block:${id}`;
		return { result: true, trace: { action: 'block.kept', subject, contents: text } };
	});
}

/** Stops offering a building block; what was written with it stays. False: there is none. */
export function retireBlock(access: ProgrammesAccess<'blocks.keep'>, id: string): boolean {
	return change(access, (transaction) => {
		const retired = transaction
			.update(textBlocks)
			.set({ retiredAt: access.clock.now() })
			.where(
				and(
					eq(textBlocks.id, id),
					inArray(textBlocks.programmeId, [...access.programmeIds]),
					isNull(textBlocks.retiredAt)
				)
			)
			.run();
		if (retired.changes === 0) return { result: false, trace: null };
		return { result: true, trace: { action: 'block.retired', subject: `block:${id}` } };
	});
}
