import { error, fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { ItemAct } from '#lib/domain/workshop/index.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { saveConsensusOn } from '#lib/server/consensus/save-sheet.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { actOnItem } from '#lib/server/workshop/acting.ts';
import { releaseNote } from '#lib/server/workshop/notes.ts';
import { itemOf } from '#lib/server/workshop/queries.ts';
import { announce } from '#lib/server/workshop/topics.ts';
import { backTo, runningWorkshop, type Event } from './running.server.ts';

const itemSchema = z.object({ item: z.string().min(1).max(40) });
const noteSchema = itemSchema.extend({
	/** A digest. */
	note: z.string().min(1).max(64),
	released: z.enum(['0', '1'])
});
/** The item that „Speichern und weiter“ goes on with; empty: stay. */
const onwardSchema = itemSchema.extend({ next: z.string().max(40).default('') });

function taking(act: ItemAct) {
	return async (event: Event) => {
		const { access, workshop } = runningWorkshop(event);
		const form = await readForm(event.request, itemSchema);
		const acted = form.ok ? actOnItem(access, workshop, form.value.item, act) : null;
		if (!form.ok || !acted || acted.kind === 'unknown') return notFound();
		if (acted.kind !== 'done') return fail(409, { form: 'item' as const, refused: acted });
		announce(workshop.id);
		return backTo(event, { item: form.value.item });
	};
}

export const open = taking('opened');
export const close = taking('closed');
export const reveal = taking('revealed');
export const reopen = taking('reopened');

/** Lets a note into the minutes, or takes it out again. */
export async function release(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, noteSchema);
	if (!form.ok) return notFound();
	const { item, note, released } = form.value;
	if (!releaseNote(access, workshop, note, released === '1')) return notFound();
	return backTo(event, { item });
}

/** Records what the room agreed on, beside the tally, by the rules of the consensus pages. */
export async function consensus(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const recording = authorize(event.locals.context, 'consensus.record', roundSubject(event.params));
	const data = await event.request.formData();
	const read = onwardSchema.safeParse(Object.fromEntries(data));
	const item = read.success && itemOf(access.database, workshop.id, read.data.item);
	if (!read.success || !item) return notFound();
	const outcome = saveConsensusOn(recording, item.criterionKey, data);
	if (outcome && outcome.kind !== 'recorded') {
		const status = outcome.kind === 'conflict' ? 409 : 400;
		return fail(status, { form: 'consensus' as const, item: item.id, outcome });
	}
	return backTo(event, { item: read.data.next || item.id, ...(outcome && { done: 'consensus' }) });
}

function notFound(): never {
	error(404, { code: 'not-found', message: 'not found' });
}
